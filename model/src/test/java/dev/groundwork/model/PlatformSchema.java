package dev.groundwork.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.groundwork.model.yaml.Key;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The JSON Schema by which editors complete and check {@code platform.yaml}, generated from the records. */
final class PlatformSchema {
  private PlatformSchema() {}

  static String text() {
    var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
    config.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS);
    config.with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
    config
        .forFields()
        .withRequiredCheck(
            field -> key(field).otherwise().isEmpty() && field.getType().getErasedType() != Optional.class)
        .withTargetTypeOverridesResolver(
            field ->
                field.getType() != null && field.getType().getErasedType() == Optional.class
                    ? List.of(field.getType().getTypeParameters().getFirst())
                    : null)
        .withDescriptionResolver(field -> field.isFakeContainerItemScope() ? null : key(field).about())
        .withInstanceAttributeOverride(PlatformSchema::addLimits);
    config
        .forTypesInGeneral()
        .withPropertySorter((one, other) -> 0)
        .withCustomDefinitionProvider(
            (type, context) ->
                type.getErasedType() == SyncSchedule.class
                    ? new CustomDefinition(schedule(context), DefinitionType.INLINE, AttributeInclusion.NO)
                    : type.getErasedType().isEnum()
                        ? new CustomDefinition(words(type.getErasedType(), context))
                        : type.getErasedType() == URI.class ? new CustomDefinition(string(context)) : null);
    ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Declaration.class);
    schema.put("title", "A Groundwork platform");
    return schema.toPrettyString() + "\n";
  }

  private static Key key(FieldScope field) {
    return field.getRawMember().getAnnotation(Key.class);
  }

  private static void addLimits(ObjectNode node, FieldScope field, SchemaGenerationContext context) {
    Key key = key(field);
    Class<?> type = field.getType().getErasedType();
    boolean isText = type == String.class || type == URI.class;
    if (isText && !key.pattern().isEmpty()) {
      node.put("pattern", "^(" + key.pattern() + ")$");
    } else if (type == int.class || type == Integer.class) {
      node.put("minimum", key.min()).put("maximum", key.max());
    } else if (key.min() > 0 && type == List.class) {
      node.put("minItems", key.min());
    } else if (key.min() > 0 && type == Map.class) {
      node.put("minProperties", key.min());
    }
  }

  private static ObjectNode words(Class<?> type, SchemaGenerationContext context) {
    ObjectNode node = string(context);
    var words = node.putArray("enum");
    Arrays.stream(type.getEnumConstants()).forEach(word -> words.add(word.toString().toLowerCase(Locale.ROOT)));
    return node;
  }

  private static ObjectNode schedule(SchemaGenerationContext context) {
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    var forms = node.putArray("oneOf");
    forms.addObject().put("const", "manual");
    Map<String, JsonNode> patterns =
        Map.of(
            "interval", string(context).put("pattern", "^(" + ScheduleReader.INTERVAL_PATTERN + ")$"),
            "daily", string(context).put("pattern", "^(" + ScheduleReader.FULL_HOUR_PATTERN + ")$"),
            "cron", string(context).put("pattern", "^\\S+( \\S+){4}$"));
    for (String form : new String[] {"interval", "daily", "cron"}) {
      ObjectNode object = forms.addObject().put("type", "object").put("additionalProperties", false);
      object.putObject("properties").set(form, patterns.get(form));
      object.putArray("required").add(form);
    }
    return node;
  }

  private static ObjectNode string(SchemaGenerationContext context) {
    return context.getGeneratorConfig().createObjectNode().put("type", "string");
  }
}
