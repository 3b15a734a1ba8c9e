package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import java.io.Console;

/** The question before something that costs money or data. The sandbox holds neither, so there it is not asked. */
final class Confirmation {
  private Confirmation() {}

  /** Returns if the verb may go on: in the sandbox, with {@code --yes}, or after the environment's name was typed. */
  static void require(Setting setting, String verb) {
    if (setting.sandbox() || setting.assumeYes()) {
      return;
    }
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      throw Failure.wrongUse(
          "%s in profile cloud asks first, and there is no terminal to ask on; add --yes".formatted(verb));
    }
    String name = setting.environment().name();
    String answer =
        console.readLine(
            "%s environment %s of project %s in the cloud? Type %s to go on: ",
            verb, name, setting.declaration().google().project(), name);
    if (!name.equals(answer)) {
      throw Failure.work("nothing done: the answer was not " + name);
    }
  }
}
