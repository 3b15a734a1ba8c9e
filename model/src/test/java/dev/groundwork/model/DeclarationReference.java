package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page that lists every key of {@code platform.yaml}, generated from the records. */
final class DeclarationReference {
  private static final String HEAD =
      """
      # platform.yaml, key by key

      Generated from the records in `model`, like the [schema](platform.schema.json) by which editors complete the file.
      A key in **bold** is required. Unknown keys, bad values and names that would collide are told all at once, with
      their lines.

      | key | is | default | allowed |
      |---|---|---|---|
      """;

  private static final String SCHEDULE =
      "`{ interval: 6h }` (" + ScheduleReader.INTERVALS + "), `{ daily: \"06:00\" }`, `{ cron: \"0 6 * * *\" }`, `manual`";

  private DeclarationReference() {}

  static String text() {
    StringBuilder page = new StringBuilder(HEAD);
    rows("", Declaration.class, page);
    return page.toString();
  }

  private static void rows(String path, Class<?> section, StringBuilder page) {
    for (RecordComponent component : section.getRecordComponents()) {
      Key key = component.getAnnotation(Key.class);
      Type member = memberOf(component.getGenericType());
      boolean many = component.getType() == java.util.List.class;
      String here = path + component.getName() + (many && isSection(member) ? "[]" : "");
      page.append(row(here, key, component, member));
      if (isSection(member)) {
        rows(here + ".", (Class<?>) member, page);
      }
    }
  }

  private static String row(String path, Key key, RecordComponent component, Type member) {
    boolean optional = component.getType() == java.util.Optional.class;
    boolean required = key.otherwise().isEmpty() && !optional;
    String shown = required ? "**`" + path + "`**" : "`" + path + "`";
    String otherwise = key.otherwise().isEmpty() || key.otherwise().equals("{}") ? "" : "`" + key.otherwise() + "`";
    return "| %s | %s | %s | %s |\n".formatted(shown, cell(key.about()), cell(otherwise), cell(allowed(key, member)));
  }

  private static String allowed(Key key, Type member) {
    if (member == SyncSchedule.class) {
      return SCHEDULE;
    }
    if (member instanceof Class<?> type && type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(word -> "`" + word.toString().toLowerCase(Locale.ROOT) + "`")
          .collect(Collectors.joining(", "));
    }
    if (member == int.class || member == Integer.class) {
      return key.min() + " to " + (key.max() == Integer.MAX_VALUE ? "any" : String.valueOf(key.max()));
    }
    String example = key.example().isEmpty() ? "" : "`" + key.example() + "`";
    return key.allowed().isEmpty() ? example : key.allowed() + (example.isEmpty() ? "" : ", such as " + example);
  }

  private static Type memberOf(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return arguments[arguments.length - 1];
    }
    return type;
  }

  private static boolean isSection(Type type) {
    return type instanceof Class<?> section && section.isRecord();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
