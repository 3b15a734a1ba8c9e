package dev.groundwork.sandbox.engine.define;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.parser.ASTNodes.ASTClusterBy;
import com.google.zetasql.parser.ASTNodes.ASTExpression;
import com.google.zetasql.parser.ASTNodes.ASTFunctionCall;
import com.google.zetasql.parser.ASTNodes.ASTPartitionBy;
import com.google.zetasql.parser.ASTNodes.ASTPathExpression;
import dev.groundwork.sandbox.engine.query.Work;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.sql.Nodes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code PARTITION BY} and {@code CLUSTER BY} as BigQuery's REST resource describes them. */
public final class Partitioning {
  private Partitioning() {}

  public static void describe(
      @Nullable ASTPartitionBy partition, @Nullable ASTClusterBy cluster, Work work, ObjectNode effect) {
    if (partition != null) {
      partition(partition.getPartitioningExpressions().getFirst(), work, effect);
    }
    if (cluster != null) {
      ArrayNode fields = effect.putObject("clustering").putArray("fields");
      cluster.getClusteringExpressions().forEach(column -> fields.add(name(column)));
    }
  }

  private static void partition(ASTExpression by, Work work, ObjectNode effect) {
    if (by instanceof ASTPathExpression path) {
      time(effect, "DAY", Nodes.names(path).getLast());
      return;
    }
    if (!(by instanceof ASTFunctionCall call)) {
      throw EngineException.invalidQuery("PARTITION BY expression must be a column or a function of one");
    }
    String function = Nodes.names(call.getFunction()).getLast().toLowerCase(Locale.ROOT);
    List<ASTExpression> arguments = call.getArguments();
    switch (function) {
      case "date" -> time(effect, "DAY", name(arguments.getFirst()));
      case "date_trunc", "datetime_trunc", "timestamp_trunc" ->
          time(effect, work.of(arguments.get(1)).toUpperCase(Locale.ROOT), name(arguments.getFirst()));
      case "range_bucket" -> range(effect, arguments, work);
      default ->
          throw EngineException.invalidQuery(
              "PARTITION BY expression must be DATE(<timestamp_column>), DATE_TRUNC, DATETIME_TRUNC, TIMESTAMP_TRUNC"
                  + " or RANGE_BUCKET");
    }
  }

  private static void time(ObjectNode effect, String type, String field) {
    ObjectNode partitioning = effect.putObject("timePartitioning").put("type", type);
    // Pseudo columns mean: by the time a row came in.
    if (!field.toUpperCase(Locale.ROOT).startsWith("_PARTITION")) {
      partitioning.put("field", field);
    }
  }

  private static void range(ObjectNode effect, List<ASTExpression> arguments, Work work) {
    if (!(arguments.get(1) instanceof ASTFunctionCall array) || array.getArguments().size() < 2) {
      throw EngineException.invalidQuery("RANGE_BUCKET must be over GENERATE_ARRAY(start, end, interval)");
    }
    var bounds = array.getArguments().stream().map(work::of).toList();
    ObjectNode partitioning = effect.putObject("rangePartitioning").put("field", name(arguments.getFirst()));
    partitioning
        .putObject("range")
        .put("start", bounds.get(0))
        .put("end", bounds.get(1))
        .put("interval", bounds.size() > 2 ? bounds.get(2) : "1");
  }

  private static String name(ASTExpression column) {
    if (column instanceof ASTPathExpression path) {
      return Nodes.names(path).getLast();
    }
    throw EngineException.invalidQuery("Partitioning and clustering take columns of the table");
  }
}
