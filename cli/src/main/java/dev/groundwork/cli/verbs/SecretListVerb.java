package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.FoundSecret;
import dev.groundwork.cli.setting.SecretLookup;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.text.Table;
import dev.groundwork.operations.secrets.SecretStore;
import dev.groundwork.operations.secrets.SecretStoreException;
import dev.groundwork.operations.secrets.SecretVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where each secret is, without its value. */
@Command(name = "list", description = "Show where each secret is found, never its value.")
public final class SecretListVerb extends Verb {
  private static final String MISSING = "missing";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  /**
   * One secret.
   *
   * @param found {@code environment}, {@code .env}, {@code Secret Manager} or {@code missing}
   * @param version of Secret Manager
   * @param note what there is to say beside
   */
  private record Row(String name, String secretId, String found, Optional<Long> version, String note) {}

  @Override
  ExitCode run(Setting setting) {
    requireVendors(setting);
    setting.lookup().warning(setting).ifPresent(narrator()::say);
    List<Row> rows = rows(setting);
    if (json) {
      printJson(rows.stream().map(SecretListVerb::asMap).toList());
      return ExitCode.OK;
    }
    Table table = new Table("secret", "in Secret Manager", "found", "note");
    rows.forEach(row -> table.row(row.name(), row.secretId(), words(row), row.note()));
    out().print(table);
    return ExitCode.OK;
  }

  private static String words(Row row) {
    return row.found() + row.version().map(number -> " version " + number).orElse("");
  }

  private static Map<String, Object> asMap(Row row) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", row.name());
    map.put("secretId", row.secretId());
    map.put("found", row.found());
    row.version().ifPresent(number -> map.put("version", number));
    if (!row.note().isEmpty()) {
      map.put("note", row.note());
    }
    return map;
  }

  private static List<Row> rows(Setting setting) {
    List<Row> rows = new ArrayList<>();
    try (SecretStore secrets = SecretLookup.open(setting)) {
      for (String name : setting.declaration().secrets()) {
        rows.add(row(setting, secrets, name));
      }
      return rows;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Failure.work("interrupted while Secret Manager was asked");
    }
  }

  private static Row row(Setting setting, SecretStore secrets, String name) throws InterruptedException {
    String id = setting.names().secretId(name);
    Optional<FoundSecret> near = setting.lookup().nearby(setting, name);
    if (near.isPresent()) {
      return new Row(name, id, near.get().place().toString(), Optional.empty(), "");
    }
    try {
      Optional<SecretVersion> latest = secrets.latest(id);
      if (latest.filter(SecretVersion::enabled).isPresent()) {
        String place = FoundSecret.Place.SECRET_MANAGER.toString();
        return new Row(name, id, place, latest.map(SecretVersion::number), "");
      }
      return new Row(name, id, MISSING, Optional.empty(), latest.map(SecretListVerb::why).orElse(unneeded(setting)));
    } catch (SecretStoreException refused) {
      return new Row(name, id, MISSING, Optional.empty(), refused.getMessage());
    }
  }

  private static String why(SecretVersion latest) {
    return "version %d is %s".formatted(latest.number(), latest.state());
  }

  private static String unneeded(Setting setting) {
    return setting.sandbox() ? FoundSecret.Place.INVENTED.toString() : "";
  }
}
