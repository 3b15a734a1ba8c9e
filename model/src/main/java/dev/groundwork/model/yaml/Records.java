package dev.groundwork.model.yaml;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes records from their components, by reflection. */
final class Records {
  private Records() {}

  /** A record of the arguments, in the order of its components. */
  static <T> T of(Class<T> type, Function<RecordComponent, Object> argument) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] arguments = Arrays.stream(components).map(argument).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made from " + Arrays.toString(arguments), e);
    }
  }

  /** An empty value of a type, for what cannot be read. */
  static Object standIn(Class<?> type, Map<Class<?>, Scalar<?>> special) {
    if (special.containsKey(type)) {
      return special.get(type).standIn();
    }
    if (type.isRecord()) {
      return of(type, component -> standIn(component.getType(), special));
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "String" -> "";
      case "URI" -> URI.create("");
      case "int" -> 0;
      case "boolean" -> false;
      case "Optional" -> Optional.empty();
      case "List" -> List.of();
      case "Map" -> Map.of();
      default -> throw new IllegalStateException("a declaration cannot hold " + type);
    };
  }
}
