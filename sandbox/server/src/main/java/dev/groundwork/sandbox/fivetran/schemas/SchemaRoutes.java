package dev.groundwork.sandbox.fivetran.schemas;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.Api;
import dev.groundwork.sandbox.fivetran.ApiKeys;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.Input;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.google.Google;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /connections/{id}/schemas}. */
public final class SchemaRoutes implements Service {
  private final ApiKeys keys;
  private final Account account;
  private final SchemaConfigs configs;
  private final Discovery discovery;

  public SchemaRoutes(ApiKeys keys, Account account, SchemaConfigs configs, Google google) {
    this.keys = keys;
    this.account = account;
    this.configs = configs;
    this.discovery = new Discovery(account, google);
  }

  @Override
  public void register(RoutesConfig routes) {
    Api api = new Api(routes, keys);
    for (String name : List.of("/connections", "/connectors")) {
      String schemas = name + "/{id}/schemas";
      api.get(schemas, ctx -> answer(ctx, connection(ctx), known(connection(ctx))))
          .post(schemas + "/reload", this::reload)
          .patch(schemas, this::update)
          .patch(schemas + "/{schema}", this::updateSchema)
          .patch(schemas + "/{schema}/tables/{table}", this::updateTable)
          .patch(schemas + "/{schema}/tables/{table}/columns/{column}", this::updateColumn)
          .get(schemas + "/{schema}/tables/{table}/columns", this::columns);
    }
  }

  private void reload(Context ctx) throws IOException, InterruptedException {
    Connection connection = connection(ctx);
    String mode =
        Input.of(ctx).choice("exclude_mode", List.of("PRESERVE", "EXCLUDE", "INCLUDE")).orElse("PRESERVE");
    Map<String, Set<String>> found = discovery.tables(connection);
    SchemaConfig reloaded =
        configs.change(
            connection.id(),
            config -> {
              SchemaConfig learnt = config;
              for (Map.Entry<String, Set<String>> table : found.entrySet()) {
                learnt = learnt.learning(table.getKey(), table.getValue());
              }
              return mode.equals("PRESERVE") ? learnt : allTables(learnt, mode.equals("INCLUDE"));
            });
    answer(ctx, connection, reloaded);
  }

  private void update(Context ctx) throws IOException {
    Connection connection = connection(ctx);
    known(connection);
    Input input = Input.of(ctx);
    answer(ctx, connection, configs.change(connection.id(), config -> whole(connection, config, input)));
  }

  private void updateSchema(Context ctx) throws IOException {
    Connection connection = connection(ctx);
    requireSchema(connection, ctx.pathParam("schema"));
    known(connection);
    Input input = Input.of(ctx);
    answer(ctx, connection, configs.change(connection.id(), config -> schema(config, input)));
  }

  private void updateTable(Context ctx) throws IOException {
    Connection connection = connection(ctx);
    requireSchema(connection, ctx.pathParam("schema"));
    known(connection);
    Input input = Input.of(ctx);
    String table = ctx.pathParam("table");
    answer(ctx, connection, configs.change(connection.id(), config -> table(config, table, input)));
  }

  private void updateColumn(Context ctx) throws IOException {
    Input column = Input.of(ctx);
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.putObject("columns").set(ctx.pathParam("column"), column.body());
    Connection connection = connection(ctx);
    requireSchema(connection, ctx.pathParam("schema"));
    known(connection);
    String table = ctx.pathParam("table");
    answer(ctx, connection, configs.change(connection.id(), config -> table(config, table, new Input(body))));
  }

  private void columns(Context ctx) {
    Connection connection = connection(ctx);
    requireSchema(connection, ctx.pathParam("schema"));
    SchemaConfig.Table table = known(connection).tables().get(ctx.pathParam("table"));
    if (table == null) {
      throw FivetranError.notFound("Table", ctx.pathParam("table"));
    }
    Api.success(ctx, Map.of("columns", SchemaView.columns(table)));
  }

  private static SchemaConfig whole(Connection connection, SchemaConfig config, Input input) {
    String handling = input.choice("schema_change_handling", SchemaConfig.HANDLINGS).orElse(config.changeHandling());
    SchemaConfig changed = new SchemaConfig(handling, config.enabled(), config.tables());
    Input schemas = input.object("schemas").orElseGet(() -> new Input(Json.MAPPER.createObjectNode()));
    for (Map.Entry<String, ?> entry : schemas.body().properties()) {
      requireSchema(connection, entry.getKey());
      changed = schema(changed, schemas.object(entry.getKey()).orElseThrow(() -> notAnObject(entry.getKey())));
    }
    return changed;
  }

  private static SchemaConfig schema(SchemaConfig config, Input input) {
    SchemaConfig changed =
        new SchemaConfig(config.changeHandling(), input.flag("enabled").orElse(config.enabled()), config.tables());
    Input tables = input.object("tables").orElseGet(() -> new Input(Json.MAPPER.createObjectNode()));
    for (Map.Entry<String, ?> entry : tables.body().properties()) {
      Input table = tables.object(entry.getKey()).orElseThrow(() -> notAnObject(entry.getKey()));
      changed = table(changed, entry.getKey(), table);
    }
    return changed;
  }

  private static SchemaConfig table(SchemaConfig config, String name, Input input) {
    SchemaConfig.Table table = config.tables().get(name);
    if (table == null) {
      throw FivetranError.notFound("Table", name);
    }
    SchemaConfig.Table changed = new SchemaConfig.Table(input.flag("enabled").orElse(table.enabled()), table.columns());
    Input columns = input.object("columns").orElseGet(() -> new Input(Json.MAPPER.createObjectNode()));
    for (Map.Entry<String, ?> entry : columns.body().properties()) {
      Input column = columns.object(entry.getKey()).orElseThrow(() -> notAnObject(entry.getKey()));
      changed = changed.withColumn(entry.getKey(), column(changed, entry.getKey(), column));
    }
    return config.withTable(name, changed);
  }

  private static SchemaConfig.Column column(SchemaConfig.Table table, String name, Input input) {
    SchemaConfig.Column column = table.columns().get(name);
    if (column == null) {
      throw FivetranError.notFound("Column", name);
    }
    if (input.flag("hashed").orElse(false)) {
      throw FivetranError.unsupported("column hashing (column '%s')".formatted(name));
    }
    return new SchemaConfig.Column(
        input.flag("enabled").orElse(column.enabled()),
        input.flag("is_primary_key").orElse(column.primaryKey()),
        true);
  }

  private static SchemaConfig allTables(SchemaConfig config, boolean enabled) {
    Map<String, SchemaConfig.Table> tables = new LinkedHashMap<>();
    config.tables().forEach((name, table) -> tables.put(name, new SchemaConfig.Table(enabled, table.columns())));
    return new SchemaConfig(config.changeHandling(), config.enabled(), tables);
  }

  private SchemaConfig known(Connection connection) {
    return configs.find(connection.id()).orElseThrow(() -> FivetranError.noSchemaConfig(connection.id()));
  }

  private Connection connection(Context ctx) {
    return account.connection(ctx.pathParam("id"));
  }

  private static void requireSchema(Connection connection, String schema) {
    if (!schema.equals(connection.dataset())) {
      throw FivetranError.notFound("Schema", schema);
    }
  }

  private static FivetranError notAnObject(String name) {
    return FivetranError.invalid("Invalid value of field '%s'; expected an object".formatted(name));
  }

  private static void answer(Context ctx, Connection connection, SchemaConfig config) {
    Api.success(ctx, SchemaView.of(connection, config));
  }
}
