package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.SecretLookup;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.model.Secret;
import dev.groundwork.operations.secrets.SecretStore;
import dev.groundwork.operations.secrets.SecretStoreException;
import dev.groundwork.operations.secrets.SecretVersion;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A value into Secret Manager. */
@Command(
    name = "set",
    description = {
      "Keep a value, read from standard input or typed unseen, as the secret's newest version in Secret Manager."
    })
public final class SecretSetVerb extends Verb {
  @Parameters(index = "0", paramLabel = "<name>", description = "A secret that platform.yaml names.")
  private String name = "";

  @Parameters(index = "1..*", hidden = true, arity = "0..*")
  private List<String> tooMuch = List.of();

  @Option(names = "--replace", description = "Destroy the older versions for good; without it they stay as they are.")
  private boolean replace;

  @Override
  ExitCode run(Setting setting) {
    if (!tooMuch.isEmpty()) {
      throw Failure.wrongUse(
          "secret set %s was given more than a name; the value is read from standard input, because other users and the shell's history see a command line"
              .formatted(name));
    }
    requireDeclared(setting);
    Secret value = SecretInput.read(name);
    setting
        .lookup()
        .nearby(setting, name)
        .ifPresent(first -> narrator().say("note: %s is looked for there first: %s".formatted(name, first.place())));
    requireVendors(setting);
    try (SecretStore secrets = SecretLookup.open(setting)) {
      set(setting, secrets, value);
      return ExitCode.OK;
    } catch (SecretStoreException refused) {
      throw Failure.work(refused.getMessage(), refused);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Failure.work("interrupted; ./groundwork secret list shows which version is the newest");
    }
  }

  private void requireDeclared(Setting setting) {
    var declared = setting.declaration().secrets();
    if (!declared.contains(name)) {
      throw Failure.wrongUse(
          "secret %s is not declared; declared: %s; a source's is declared in platform.yaml as sources[].auth.secret"
              .formatted(name, String.join(", ", declared)));
    }
  }

  private void set(Setting setting, SecretStore secrets, Secret value) throws InterruptedException {
    String id = setting.names().secretId(name);
    String project = setting.declaration().google().project();
    SecretVersion added =
        secrets
            .add(id, value)
            .orElseThrow(
                () ->
                    Failure.environmentLacks(
                        "project %s has no secret %s to keep %s in; ./groundwork deploy makes it (give %s as a variable or in .env until then), then run this again"
                            .formatted(project, id, name, name)));
    out().printf("%s: version %d of %s in project %s%n", name, added.number(), id, project);
    if (replace) {
      List<SecretVersion> older = older(secrets, id, added);
      for (SecretVersion version : older) {
        secrets.destroy(id, version);
      }
      out().printf("older versions destroyed: %d%n", older.size());
    } else {
      tellOfOlder(secrets, id, added);
    }
  }

  /** Who may add a version need not be allowed to list them. */
  private void tellOfOlder(SecretStore secrets, String id, SecretVersion added) throws InterruptedException {
    try {
      int older = older(secrets, id, added).size();
      if (older > 0) {
        narrator().say("older versions kept: %d, each 0.06 USD a month; --replace destroys them".formatted(older));
      }
    } catch (SecretStoreException notAllowed) {
      narrator().say("older versions were not looked at: " + notAllowed.getMessage());
    }
  }

  private static List<SecretVersion> older(SecretStore secrets, String id, SecretVersion added)
      throws InterruptedException {
    return secrets.versions(id).orElse(List.of()).stream()
        .filter(version -> version.number() < added.number() && !version.destroyed())
        .toList();
  }
}
