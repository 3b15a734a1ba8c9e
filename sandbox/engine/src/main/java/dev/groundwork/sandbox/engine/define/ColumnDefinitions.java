package dev.groundwork.sandbox.engine.define;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.TypeParameters;
import com.google.zetasql.parser.ASTNodes.ASTColumnDefinition;
import com.google.zetasql.parser.ASTNodes.ASTColumnSchema;
import com.google.zetasql.parser.ASTNodes.ASTCreateTableStatement;
import com.google.zetasql.parser.ASTNodes.ASTTableElement;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedColumnAnnotations;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedColumnDefinition;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedCreateTableStmtBase;
import dev.groundwork.sandbox.engine.query.Options;
import dev.groundwork.sandbox.engine.query.Work;
import dev.groundwork.sandbox.engine.rows.Types;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a {@code CREATE TABLE} or {@code ADD COLUMN} as REST fields: types from the analyzer, descriptions and
 * defaults from the text.
 */
public final class ColumnDefinitions {
  private final Options options;

  public ColumnDefinitions(Options options) {
    this.options = options;
  }

  public ArrayNode of(ASTCreateTableStatement create, ResolvedCreateTableStmtBase resolved, Work work) {
    Map<String, ASTColumnDefinition> written = new HashMap<>();
    if (create.getTableElementList() != null) {
      for (ASTTableElement element : create.getTableElementList().getElements()) {
        if (element instanceof ASTColumnDefinition column) {
          written.put(column.getName().getIdString().toLowerCase(Locale.ROOT), column);
        }
      }
    }
    ArrayNode fields = JsonNodeFactory.instance.arrayNode();
    for (ResolvedColumnDefinition column : resolved.getColumnDefinitionList()) {
      fields.add(field(column, written.get(column.getName().toLowerCase(Locale.ROOT)), work));
    }
    return fields;
  }

  public ObjectNode field(ResolvedColumnDefinition resolved, @Nullable ASTColumnDefinition written, Work work) {
    ObjectNode field = Types.field(resolved.getName(), resolved.getType());
    annotate(field, resolved.getAnnotations());
    ASTColumnSchema schema = written == null ? null : written.getSchema();
    if (schema != null) {
      JsonNode description = options.evaluate(schema.getOptionsList(), work).at("/description/value");
      if (description.isTextual()) {
        field.put("description", description.asText());
      }
      if (schema.getDefaultExpression() != null) {
        field.put("defaultValueExpression", work.of(schema.getDefaultExpression()));
      }
    }
    return field;
  }

  private static void annotate(ObjectNode field, @Nullable ResolvedColumnAnnotations annotations) {
    if (annotations == null) {
      return;
    }
    if (annotations.getNotNull() && !Types.isRepeated(field)) {
      field.put("mode", "REQUIRED");
    }
    parameters(field, annotations.getTypeParameters());
    JsonNode fields = field.path("fields");
    // An array has one child, its element.
    var children =
        Types.isRepeated(field) && annotations.getChildList().size() == 1
            ? annotations.getChildList().getFirst().getChildList()
            : annotations.getChildList();
    for (int i = 0; i < Math.min(children.size(), fields.size()); i++) {
      annotate((ObjectNode) fields.get(i), children.get(i));
    }
  }

  private static void parameters(ObjectNode field, @Nullable TypeParameters parameters) {
    if (parameters == null) {
      return;
    }
    var proto = parameters.getTypeParameterProto();
    if (proto.hasStringTypeParameters()) {
      field.put("maxLength", Long.toString(proto.getStringTypeParameters().getMaxLength()));
    }
    if (proto.hasNumericTypeParameters()) {
      field.put("precision", Long.toString(proto.getNumericTypeParameters().getPrecision()));
      field.put("scale", Long.toString(proto.getNumericTypeParameters().getScale()));
    }
  }
}
