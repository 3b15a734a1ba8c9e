package dev.groundwork.stacks;

import com.hashicorp.cdktf.App;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Environment;

/** All stacks of a platform, in the order in which they are deployed. */
final class Stacks {
  private Stacks() {}

  /**
   * Adds the stacks to an app. They refer to each other by derived names alone: a reference across stacks would make a
   * plan fail before the first apply.
   */
  static void add(App app, Declaration declaration, Settings settings) {
    GoogleStack google = new GoogleStack(app, "google", declaration, settings);
    FivetranStack fivetran = new FivetranStack(app, "fivetran", declaration, settings);
    fivetran.addDependency(google);
    // Trust in a repository is the platform's, not an environment's: production keeps it.
    if (settings.environment().equals(Environment.PROD)) {
      declaration
          .ci()
          .ifPresent(ci -> new CiStack(app, "ci", declaration, ci, settings).addDependency(google));
    }
  }
}
