package dev.groundwork.sandbox.engine.sql;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.parser.ASTCreateStatementEnums.Scope;
import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTAlterSchemaStatement;
import com.google.zetasql.parser.ASTNodes.ASTAlterStatementBase;
import com.google.zetasql.parser.ASTNodes.ASTAlterTableStatement;
import com.google.zetasql.parser.ASTNodes.ASTAlterViewStatement;
import com.google.zetasql.parser.ASTNodes.ASTAlterMaterializedViewStatement;
import com.google.zetasql.parser.ASTNodes.ASTAssertStatement;
import com.google.zetasql.parser.ASTNodes.ASTCreateMaterializedViewStatement;
import com.google.zetasql.parser.ASTNodes.ASTCreateSchemaStatement;
import com.google.zetasql.parser.ASTNodes.ASTCreateStatement;
import com.google.zetasql.parser.ASTNodes.ASTCreateTableStatement;
import com.google.zetasql.parser.ASTNodes.ASTCreateViewStatement;
import com.google.zetasql.parser.ASTNodes.ASTDeleteStatement;
import com.google.zetasql.parser.ASTNodes.ASTDropMaterializedViewStatement;
import com.google.zetasql.parser.ASTNodes.ASTDropStatement;
import com.google.zetasql.parser.ASTNodes.ASTInsertStatement;
import com.google.zetasql.parser.ASTNodes.ASTMergeStatement;
import com.google.zetasql.parser.ASTNodes.ASTPathExpression;
import com.google.zetasql.parser.ASTNodes.ASTQueryStatement;
import com.google.zetasql.parser.ASTNodes.ASTStatement;
import com.google.zetasql.parser.ASTNodes.ASTTruncateStatement;
import com.google.zetasql.parser.ASTNodes.ASTUpdateStatement;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import org.jspecify.annotations.Nullable;

/** What a statement other than a scripting one reads and changes. */
final class Targets {
  private Targets() {}

  static void describe(ASTStatement statement, SqlText text, ObjectNode node) {
    switch (statement) {
      case ASTQueryStatement _ -> node.put("statementType", "SELECT");
      case ASTAssertStatement _ -> node.put("statementType", "ASSERT");
      case ASTCreateTableStatement create -> createTable(create, node);
      case ASTCreateViewStatement create -> create(create, "VIEW", create.getName(), node);
      case ASTCreateMaterializedViewStatement create ->
          create(create, "MATERIALIZED_VIEW", create.getName(), node);
      case ASTCreateSchemaStatement create -> create(create, "SCHEMA", create.getName(), node);
      case ASTDropStatement drop ->
          drop(drop.getSchemaObjectKind().name().substring(1), drop.getName(), drop.getIsIfExists(), node)
              .put("cascade", "CASCADE".equals(drop.getDropMode().name()));
      case ASTDropMaterializedViewStatement drop ->
          drop("MaterializedView", drop.getName(), drop.getIsIfExists(), node);
      case ASTAlterTableStatement alter -> alter(alter, "TABLE", node);
      case ASTAlterViewStatement alter -> alter(alter, "VIEW", node);
      case ASTAlterMaterializedViewStatement alter -> alter(alter, "MATERIALIZED_VIEW", node);
      case ASTAlterSchemaStatement alter -> alter(alter, "SCHEMA", node);
      case ASTInsertStatement dml -> change("INSERT", dml.getTargetPath(), node);
      case ASTUpdateStatement dml -> change("UPDATE", dml.getTargetPath(), node);
      case ASTDeleteStatement dml -> change("DELETE", dml.getTargetPath(), node);
      case ASTMergeStatement dml -> change("MERGE", dml.getTargetPath(), node);
      case ASTTruncateStatement truncate -> change("TRUNCATE_TABLE", truncate.getTargetPath(), node);
      default -> throw EngineException.unsupported("the statement " + Script.name(statement));
    }
    if (node.has("object") && !node.path("statementType").asText().startsWith("CREATE")) {
      node.putArray("tables");
    } else {
      Script.tables(statement, text.of(statement), node);
    }
  }

  private static void createTable(ASTCreateTableStatement create, ObjectNode node) {
    create(create, "TABLE", create.getName(), node);
    if (create.getQuery() != null) {
      node.put("statementType", "CREATE_TABLE_AS_SELECT");
    }
    node.put("temporary", create.getScope() == Scope.TEMPORARY);
    if (create.getLikeTableName() != null) {
      node.put("from", "like").set("source", Script.names(Nodes.names(create.getLikeTableName())));
    }
    if (create.getCopyDataSource() != null) {
      node.put("from", "copy").set("source", Script.names(Nodes.names(create.getCopyDataSource().getPathExpr())));
    }
    if (create.getCloneDataSource() != null) {
      node.put("from", "clone").set("source", Script.names(Nodes.names(create.getCloneDataSource().getPathExpr())));
    }
  }

  private static void create(ASTCreateStatement create, String object, ASTPathExpression name, ObjectNode node) {
    node.put("statementType", "CREATE_" + object)
        .put("object", object)
        .put("replace", create.getIsOrReplace())
        .put("ifNotExists", create.getIsIfNotExists())
        .set("target", Script.names(Nodes.names(name)));
  }

  private static ObjectNode drop(String object, ASTPathExpression name, boolean ifExists, ObjectNode node) {
    String upper = object.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    node.put("statementType", "DROP_" + upper)
        .put("object", upper)
        .put("ifExists", ifExists)
        .set("target", Script.names(Nodes.names(name)));
    return node;
  }

  private static void alter(ASTAlterStatementBase alter, String object, ObjectNode node) {
    if (alter.getPath() == null) {
      throw EngineException.invalidQuery("ALTER " + object + " needs a name");
    }
    node.put("statementType", "ALTER_" + object)
        .put("object", object)
        .put("ifExists", alter.getIsIfExists())
        .set("target", Script.names(Nodes.names(alter.getPath())));
  }

  private static void change(String type, @Nullable ASTNode target, ObjectNode node) {
    if (!(target instanceof ASTPathExpression path)) {
      throw EngineException.unsupported(type + " of nested data");
    }
    node.put("statementType", type).put("changes", true).set("target", Script.names(Nodes.names(path)));
  }
}
