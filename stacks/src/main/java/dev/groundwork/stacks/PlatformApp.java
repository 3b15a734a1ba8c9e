package dev.groundwork.stacks;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformStack;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Names;
import java.util.Map;
import java.util.ServiceLoader;

/** The platform's stacks, as an extension sees them. */
public final class PlatformApp {
  private final App app;
  private final Declaration declaration;
  private final Settings settings;
  private final GoogleStack google;

  private PlatformApp(App app, Declaration declaration, Settings settings) {
    this.app = app;
    this.declaration = declaration;
    this.settings = settings;
    google = new GoogleStack(app, "google", declaration, settings);
  }

  /**
   * Adds the platform's stacks to an app in the order in which they are deployed, then those of extensions. Stacks
   * refer to each other by derived names alone: a reference across stacks would make a plan fail before the first
   * apply.
   */
  static void build(App app, Declaration declaration, Settings settings, Iterable<Extension> extensions) {
    PlatformApp platform = new PlatformApp(app, declaration, settings);
    platform.addStacks();
    extensions.forEach(extension -> extension.extend(platform));
  }

  /** Extensions that the class path names. */
  static Iterable<Extension> installedExtensions() {
    return ServiceLoader.load(Extension.class);
  }

  private void addStacks() {
    new FivetranStack(app, "fivetran", declaration, settings).addDependency(google);
    declaration
        .dbtCloud()
        .ifPresent(
            account -> new DbtCloudStack(app, "dbtcloud", declaration, account, settings).addDependency(google));
    // Trust in a repository is the platform's, not an environment's: production keeps it.
    if (settings.environment().equals(Environment.PROD)) {
      declaration
          .ci()
          .ifPresent(ci -> new CiStack(app, "ci", declaration, ci, settings).addDependency(google));
    }
  }

  /** What {@code platform.yaml} says. */
  public Declaration declaration() {
    return declaration;
  }

  /** Every name of this environment; {@link Names#resource} makes one for what is added. */
  public Names names() {
    return new Names(declaration, settings.environment());
  }

  /** Labels that policy asks of everything that can carry some. */
  public Map<String, String> labels(String layer) {
    return GoogleStack.labels(declaration, settings.environment()).of(layer);
  }

  /** The google stack, for a resource that lives and dies with the platform's own. */
  public TerraformStack google() {
    return google;
  }

  /**
   * A new stack with Google's provider and state of its own, deployed after the google stack and destroyed before it.
   *
   * @param id lower-case letters, digits and hyphens; names the state too, so it stays as it is
   */
  public TerraformStack addStack(String id) {
    if (!id.matches("[a-z][a-z0-9-]{0,30}")) {
      throw new IllegalArgumentException(
          "stack %s; allowed: 1 to 31 lower-case letters, digits and hyphens, a letter first".formatted(id));
    }
    TerraformStack stack = new TerraformStack(app, id);
    new ProviderSetup(stack, settings).state(declaration).google(declaration.google());
    stack.addDependency(google);
    return stack;
  }
}
