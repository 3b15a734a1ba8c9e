package dev.groundwork.sandbox.bigquery.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Dataset;
import dev.groundwork.sandbox.bigquery.catalog.DatasetId;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.Table;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.state.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the tables that describe tables, and makes their rows from the catalogue. */
public final class InformationSchema {
  private static final String NAME = "INFORMATION_SCHEMA";
  private static final String REGION = "region-";

  private final Catalog catalog;
  private final Permissions permissions;

  public InformationSchema(Catalog catalog, Permissions permissions) {
    this.catalog = catalog;
    this.permissions = permissions;
  }

  /** One such table over the datasets it covers. */
  public final class View {
    private final String project;
    private final Optional<DatasetId> dataset;
    private final Views views;

    private View(String project, Optional<DatasetId> dataset, Views views) {
      this.project = project;
      this.dataset = dataset;
      this.views = views;
    }

    /** As a relation for the engine: fields and rows, of what the caller may see. */
    public ObjectNode describe(Caller caller) {
      ObjectNode relation = Json.MAPPER.createObjectNode();
      relation.set("fields", views.fields());
      ArrayNode rows = relation.putArray("rows");
      for (Dataset each : datasets(caller)) {
        if (views.isOverDatasets()) {
          views.addDataset(each, rows);
        } else {
          for (Table table : catalog.tables(each.id())) {
            views.addTable(table, each, rows);
          }
        }
      }
      return relation;
    }

    private List<Dataset> datasets(Caller caller) {
      if (dataset.isPresent()) {
        permissions.require(caller, "bigquery.tables.list", dataset.get());
        return List.of(catalog.require(dataset.get()));
      }
      return catalog.datasets(project).stream()
          .filter(each -> !each.id().isHidden() && permissions.allows(caller, "bigquery.tables.list", each.id()))
          .toList();
    }
  }

  /** The view that a written name means, if it means one. */
  public Optional<View> find(List<String> parts, String project, Optional<DatasetId> defaultDataset) {
    String last = parts.getLast();
    if (last.equals("__TABLES__") || last.equals("__TABLES_SUMMARY__")) {
      return Optional.of(
          new View(project, dataset(parts.subList(0, parts.size() - 1), project, defaultDataset), Views.TABLES_META));
    }
    for (int i = 0; i < parts.size() - 1; i++) {
      if (parts.get(i).equalsIgnoreCase(NAME)) {
        return Optional.of(of(parts.subList(0, i), parts.get(i + 1), project, defaultDataset));
      }
    }
    return Optional.empty();
  }

  private View of(List<String> qualifier, String view, String project, Optional<DatasetId> defaultDataset) {
    Views views = Views.named(view.toUpperCase(Locale.ROOT));
    String in = qualifier.size() > 1 ? qualifier.getFirst() : project;
    boolean region = !qualifier.isEmpty() && qualifier.getLast().toLowerCase(Locale.ROOT).startsWith(REGION);
    if (region || views.isOverDatasets()) {
      return new View(in, Optional.empty(), views);
    }
    return new View(in, dataset(qualifier, project, defaultDataset), views);
  }

  private static Optional<DatasetId> dataset(
      List<String> qualifier, String project, Optional<DatasetId> defaultDataset) {
    return switch (qualifier.size()) {
      case 0 -> {
        if (defaultDataset.isEmpty()) {
          throw GoogleError.invalidQuery(
              "Table \"INFORMATION_SCHEMA\" must be qualified with a dataset (e.g. dataset.INFORMATION_SCHEMA).");
        }
        yield defaultDataset;
      }
      case 1 -> Optional.of(new DatasetId(project, qualifier.getFirst()));
      default -> Optional.of(new DatasetId(qualifier.getFirst(), qualifier.getLast()));
    };
  }
}
