package dev.groundwork.sandbox.engine.sql;

import com.google.common.collect.ImmutableList;
import com.google.zetasql.Function;
import com.google.zetasql.FunctionArgumentType;
import com.google.zetasql.FunctionSignature;
import com.google.zetasql.SimpleCatalog;
import com.google.zetasql.ZetaSQLFunctions.FunctionEnums.Mode;
import com.google.zetasql.ZetaSQLFunctions.SignatureArgumentKind;
import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTFunctionCall;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import java.util.List;
import java.util.Locale;

/**
 * Functions that BigQuery has and Google's reference implementation lacks, by what BigQuery's documentation says they
 * equal. Approximate aggregates become exact ones, which is one of the results BigQuery may give.
 */
public final class Equivalents {
  private Equivalents() {}

  /** Makes {@code MAX_BY} and {@code MIN_BY} known, so that a text that uses them can be analyzed as written. */
  static void declare(SimpleCatalog catalog) {
    var value = new FunctionArgumentType(SignatureArgumentKind.ARG_TYPE_ANY_1);
    var order = new FunctionArgumentType(SignatureArgumentKind.ARG_TYPE_ANY_2);
    for (String name : List.of("max_by", "min_by")) {
      var signature = new FunctionSignature(value, List.of(value, order), 0);
      catalog.addFunction(new Function(name, "bigquery", Mode.AGGREGATE, ImmutableList.of(signature)));
    }
  }

  /** Notes the edits that replace such calls below {@code root}. */
  public static void note(ASTNode root, SqlText text, Edits edits) {
    Nodes.walk(
        root,
        node -> {
          if (node instanceof ASTFunctionCall call) {
            note(call, text, edits);
          }
        });
  }

  private static void note(ASTFunctionCall call, SqlText text, Edits edits) {
    List<String> name = Nodes.names(call.getFunction());
    switch (name.getLast().toLowerCase(Locale.ROOT)) {
      case "approx_count_distinct" -> {
        rename(call, "COUNT", edits);
        edits.insert(afterBracket(call, text), "DISTINCT ");
      }
      case "max_by" -> having(call, "MAX", text, edits);
      case "min_by" -> having(call, "MIN", text, edits);
      case "approx_quantiles" -> quantiles(call, text, edits);
      default -> {
        // the reference implementation has it, or says itself that it does not
      }
    }
  }

  private static void rename(ASTFunctionCall call, String name, Edits edits) {
    edits.replace(SqlText.start(call.getFunction()), SqlText.end(call.getFunction()), name);
  }

  private static void having(ASTFunctionCall call, String extreme, SqlText text, Edits edits) {
    if (call.getArguments().size() != 2) {
      return;
    }
    rename(call, "ANY_VALUE", edits);
    int comma = comma(call, text);
    edits.replace(comma, comma + 1, " HAVING " + extreme + " ");
  }

  /** The n-quantiles are elements 0, 1/n, 2/n ... of the sorted values. */
  private static void quantiles(ASTFunctionCall call, SqlText text, Edits edits) {
    if (call.getArguments().size() != 2) {
      return;
    }
    if (call.getDistinct()) {
      throw EngineException.unsupported("APPROX_QUANTILES(DISTINCT ...)");
    }
    ASTNode value = call.getArguments().getFirst();
    String count = text.of(call.getArguments().getLast());
    int comma = comma(call, text);
    edits.replace(SqlText.start(call.getFunction()), SqlText.end(call.getFunction()), "WITH");
    edits.insert(afterBracket(call, text), "__sorted AS ARRAY_AGG(");
    edits.replace(
        comma,
        SqlText.end(call) - 1,
        " IGNORE NULLS ORDER BY " + text.of(value) + "), IF(__sorted IS NULL, NULL, ARRAY("
            + "SELECT __sorted[OFFSET(CAST(FLOOR(__step * (ARRAY_LENGTH(__sorted) - 1) / (" + count + ")) AS INT64))]"
            + " FROM UNNEST(GENERATE_ARRAY(0, " + count + ")) AS __step ORDER BY __step))");
  }

  private static int afterBracket(ASTFunctionCall call, SqlText text) {
    return text.find('(', SqlText.end(call.getFunction()), SqlText.end(call)) + 1;
  }

  private static int comma(ASTFunctionCall call, SqlText text) {
    return text.find(
        ',', SqlText.end(call.getArguments().getFirst()), SqlText.start(call.getArguments().getLast()));
  }
}
