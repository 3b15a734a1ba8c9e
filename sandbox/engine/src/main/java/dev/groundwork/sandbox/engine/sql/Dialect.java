package dev.groundwork.sandbox.engine.sql;

import com.google.zetasql.AnalyzerOptions;
import com.google.zetasql.LanguageOptions;
import com.google.zetasql.ZetaSQLOptions.ErrorMessageMode;
import com.google.zetasql.ZetaSQLOptions.LanguageFeature;
import com.google.zetasql.ZetaSQLOptions.NameResolutionMode;
import com.google.zetasql.ZetaSQLOptions.ProductMode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** GoogleSQL with what BigQuery documents switched on, and nothing of Spanner or of Google's inside. */
public final class Dialect {
  private static final Set<String> FEATURES =
      Set.of(
          // statements
          "ALLOW_MISSING_PATH_EXPRESSION_IN_ALTER_DDL", "ALTER_COLUMN_SET_DATA_TYPE", "ALTER_TABLE_RENAME_COLUMN",
          "COLUMN_DEFAULT_VALUE", "CREATE_MATERIALIZED_VIEW_CLUSTER_BY", "CREATE_MATERIALIZED_VIEW_PARTITION_BY",
          "CREATE_SNAPSHOT_TABLE", "CREATE_TABLE_AS_SELECT_COLUMN_LIST", "CREATE_TABLE_CLONE",
          "CREATE_TABLE_CLUSTER_BY", "CREATE_TABLE_COPY", "CREATE_TABLE_FIELD_ANNOTATIONS", "CREATE_TABLE_LIKE",
          "CREATE_TABLE_NOT_NULL", "CREATE_TABLE_PARTITION_BY", "CREATE_VIEW_WITH_COLUMN_LIST",
          "DML_UPDATE_WITH_JOIN", "FOREIGN_KEYS", "OMIT_INSERT_COLUMN_LIST", "UNENFORCED_PRIMARY_KEYS",
          // types
          "BIGNUMERIC_TYPE", "CIVIL_TIME", "DECIMAL_ALIAS", "GEOGRAPHY", "INTERVAL_TYPE", "JSON_TYPE", "NUMERIC_TYPE",
          "PARAMETERIZED_TYPES", "RANGE_TYPE",
          // functions
          "ADDITIONAL_STRING_FUNCTIONS", "ALLOW_REGEXP_EXTRACT_OPTIONALS", "ANALYTIC_FUNCTIONS",
          "ARRAY_AGGREGATION_FUNCTIONS", "ARRAY_FIND_FUNCTIONS", "CBRT_FUNCTIONS", "CONCAT_MIXED_TYPES",
          "DATE_ARITHMETICS", "DATE_TIME_CONSTRUCTORS", "EXTENDED_DATE_TIME_SIGNATURES", "FORMAT_IN_CAST",
          "GROUPING_BUILTIN", "INVERSE_TRIG_FUNCTIONS", "JSON_ARRAY_FUNCTIONS",
          "JSON_LAX_VALUE_EXTRACTION_FUNCTIONS", "JSON_MORE_VALUE_EXTRACTION_FUNCTIONS", "JSON_MUTATOR_FUNCTIONS",
          "JSON_QUERY_LAX", "JSON_VALUE_EXTRACTION_FUNCTIONS", "NAMED_ARGUMENTS", "ROUND_WITH_ROUNDING_MODE",
          "SAFE_FUNCTION_CALL", "TABLE_VALUED_FUNCTIONS", "TEMPLATE_FUNCTIONS", "TIME_BUCKET_FUNCTIONS",
          "WEEK_WITH_WEEKDAY",
          // queries
          "ALLOW_DASHES_IN_TABLE_NAME", "ANNOTATION_FRAMEWORK", "COLLATION_SUPPORT", "GROUPING_SETS", "GROUP_BY_ALL",
          "GROUP_BY_ARRAY", "GROUP_BY_ROLLUP", "GROUP_BY_STRUCT", "HAVING_IN_AGGREGATE", "INLINE_LAMBDA_ARGUMENT",
          "IS_DISTINCT", "LIKE_ANY_SOME_ALL", "LIMIT_IN_AGGREGATE", "NULLS_FIRST_LAST_IN_ORDER_BY",
          "NULL_HANDLING_MODIFIER_IN_AGGREGATE", "NULL_HANDLING_MODIFIER_IN_ANALYTIC", "ORDER_BY_IN_AGGREGATE",
          "PIPES", "PIVOT", "QUALIFY", "REPEAT", "SELECT_STAR_EXCEPT_REPLACE", "TABLESAMPLE",
          "UNNEST_AND_FLATTEN_ARRAYS", "UNPIVOT", "WITH_EXPRESSION", "WITH_ON_SUBQUERY", "WITH_RECURSIVE");

  private static final LanguageOptions LANGUAGE = language(FEATURES);

  private Dialect() {}

  public static LanguageOptions language() {
    return LANGUAGE;
  }

  /** Fresh options: errors in one line, times in UTC, columns as written. */
  public static AnalyzerOptions options() {
    AnalyzerOptions options = new AnalyzerOptions();
    options.setLanguageOptions(LANGUAGE);
    options.setErrorMessageMode(ErrorMessageMode.ERROR_MESSAGE_ONE_LINE);
    options.setPruneUnusedColumns(true);
    options.setDefaultTimezone("UTC");
    return options;
  }

  private static LanguageOptions language(Set<String> features) {
    LanguageOptions language = new LanguageOptions();
    language.setProductMode(ProductMode.PRODUCT_EXTERNAL);
    language.setNameResolutionMode(NameResolutionMode.NAME_RESOLUTION_DEFAULT);
    language.setSupportsAllStatementKinds();
    var byName =
        Arrays.stream(LanguageFeature.values())
            .collect(Collectors.toMap(f -> f.name().replaceFirst("^FEATURE_(V_1_\\d_)?", ""), f -> f, (a, _) -> a));
    for (String name : features) {
      LanguageFeature feature = byName.get(name);
      if (feature == null) {
        throw new IllegalStateException("no language feature " + name + " in this version of ZetaSQL");
      }
      language.enableLanguageFeature(feature);
    }
    language.enableReservableKeyword("QUALIFY");
    return language;
  }
}
