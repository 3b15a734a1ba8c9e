package dev.groundwork.testkit;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformStack;
import dev.groundwork.synthesized.Document;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.constructs.Construct;

/** Gives tests the stack that {@link Synthesized} names. */
final class SynthesizedStackExtension implements ParameterResolver {
  private static final Namespace HERE = Namespace.create(SynthesizedStackExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Document.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Synthesized wanted = wanted(context.getRequiredTestClass());
    // The class's own store: all of its tests look at one synthesis.
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent(
            context.getRequiredTestClass(), _ -> Synthesizing.stack(app -> make(wanted, app)), Document.class);
  }

  private static Synthesized wanted(Class<?> test) {
    for (Class<?> here = test; here != null; here = here.getEnclosingClass()) {
      Synthesized wanted = here.getAnnotation(Synthesized.class);
      if (wanted != null) {
        return wanted;
      }
    }
    throw new ParameterResolutionException(test + " has no @Synthesized; put it on the class");
  }

  private static TerraformStack make(Synthesized wanted, App app) {
    Class<? extends TerraformStack> stack = wanted.value();
    try {
      Constructor<? extends TerraformStack> constructor = stack.getDeclaredConstructor(Construct.class, String.class);
      constructor.setAccessible(true);
      return constructor.newInstance(app, wanted.id());
    } catch (NoSuchMethodException without) {
      throw new ParameterResolutionException(
          "%s has no constructor (Construct scope, String id); give it one, or call Synthesizing.stack(app -> ...)"
              .formatted(stack.getName()),
          without);
    } catch (InvocationTargetException failed) {
      throw new ParameterResolutionException(stack.getName() + " cannot be made: " + failed.getCause(), failed.getCause());
    } catch (ReflectiveOperationException closed) {
      throw new ParameterResolutionException(stack.getName() + " cannot be made: " + closed, closed);
    }
  }
}
