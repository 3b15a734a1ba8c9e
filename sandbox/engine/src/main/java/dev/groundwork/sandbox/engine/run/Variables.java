package dev.groundwork.sandbox.engine.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.Type;
import com.google.zetasql.Value;
import com.google.zetasql.parser.ASTNodes.ASTAssignmentFromStruct;
import com.google.zetasql.parser.ASTNodes.ASTIdentifier;
import com.google.zetasql.parser.ASTNodes.ASTSingleAssignment;
import com.google.zetasql.parser.ASTNodes.ASTVariableDeclaration;
import dev.groundwork.sandbox.engine.query.Casting;
import dev.groundwork.sandbox.engine.query.Effects;
import dev.groundwork.sandbox.engine.query.Queries;
import dev.groundwork.sandbox.engine.query.Work;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.rows.Types;
import dev.groundwork.sandbox.engine.rows.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code DECLARE} and {@code SET}; the server keeps the values between statements. */
public final class Variables {
  private final Queries queries;
  private final Casting casting;

  public Variables(Queries queries, Casting casting) {
    this.queries = queries;
    this.casting = casting;
  }

  public ObjectNode declare(ASTVariableDeclaration declare, Work work) {
    List<ASTIdentifier> names = declare.getVariableList().getIdentifierList();
    Value value;
    if (declare.getType() == null) {
      value = queries.value(declare.getDefaultValue(), work.text(), work.scope(), work.relations());
    } else {
      String type = work.of(declare.getType());
      Value untyped = queries.evaluate("SELECT CAST(NULL AS " + type + ")", Map.of(), work.scope()).single();
      value =
          declare.getDefaultValue() == null
              ? untyped
              : cast(queries.value(declare.getDefaultValue(), work.text(), work.scope(), work.relations()),
                  untyped.getType(), work);
    }
    return effect(names, names.stream().map(_ -> value).toList());
  }

  public ObjectNode set(ASTSingleAssignment set, Work work) {
    Type type = typeOf(set.getVariable(), work);
    Value value = queries.value(set.getExpression(), work.text(), work.scope(), work.relations());
    return effect(List.of(set.getVariable()), List.of(cast(value, type, work)));
  }

  public ObjectNode set(ASTAssignmentFromStruct set, Work work) {
    Value struct = queries.value(set.getStructExpression(), work.text(), work.scope(), work.relations());
    List<ASTIdentifier> names = set.getVariables().getIdentifierList();
    if (names.size() == 1 && !struct.getType().isStruct()) {
      return effect(names, List.of(cast(struct, typeOf(names.getFirst(), work), work)));
    }
    if (!struct.getType().isStruct() || struct.getType().asStruct().getFieldCount() != names.size()) {
      throw EngineException.invalidQuery(
          "Number of variables does not match the number of struct fields: %d".formatted(names.size()));
    }
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      values.add(cast(struct.getField(i), typeOf(names.get(i), work), work));
    }
    return effect(names, values);
  }

  private Value cast(Value value, Type type, Work work) {
    Relation single = new Relation(List.of("v"), List.of(value.getType()), List.of(List.of(value)));
    return casting.cast(single, List.of(Types.field("v", type)), work.scope()).single();
  }

  private static Type typeOf(ASTIdentifier variable, Work work) {
    for (Map.Entry<String, Value> known : work.scope().variables().entrySet()) {
      if (known.getKey().equalsIgnoreCase(variable.getIdString())) {
        return known.getValue().getType();
      }
    }
    throw EngineException.invalidQuery("Undeclared variable: " + variable.getIdString());
  }

  private static ObjectNode effect(List<ASTIdentifier> names, List<Value> values) {
    ObjectNode effect = Effects.of("variables", "SCRIPT");
    ArrayNode variables = effect.putArray("variables");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).getIdString();
      variables
          .addObject()
          .put("name", name)
          .<ObjectNode>set("field", Types.field(name, values.get(i).getType()))
          .set("value", Values.encode(values.get(i)));
    }
    return effect;
  }
}
