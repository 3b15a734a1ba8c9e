package dev.groundwork.stacks;

import com.hashicorp.cdktf.App;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.DeclarationFile;
import dev.groundwork.model.InvalidDeclaration;
import dev.groundwork.synthesized.policy.Gate;
import dev.groundwork.synthesized.policy.Policy;
import dev.groundwork.synthesized.policy.PolicyBroken;
import java.nio.file.Path;
import java.util.Set;

/** The program that {@code cdktf synth} runs: writes the stacks' Terraform documents to {@code cdktf.out}. */
public final class Main {
  private static final int WRONG_USE = 2;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run());
  }

  private static int run() {
    try {
      Bindings bindings = Bindings.startLoading();
      Settings settings = Settings.from(System.getenv(), Path.of(""));
      Declaration declaration = DeclarationFile.read(settings.declaration());
      Gate gate = Gate.opening(Policy.standard(Set.copyOf(declaration.warehouse().readers())));
      bindings.await();
      App app = new App();
      PlatformApp.build(app, declaration, settings, PlatformApp.installedExtensions());
      app.synth();
      gate.pass(Path.of(app.getOutdir()));
      return 0;
    } catch (InvalidDeclaration | IllegalArgumentException | PolicyBroken wrong) {
      System.err.println(wrong.getMessage());
      return WRONG_USE;
    }
  }
}
