package dev.groundwork.sandbox.fivetran.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.Api;
import dev.groundwork.sandbox.fivetran.ApiKeys;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.Input;
import dev.groundwork.sandbox.fivetran.Page;
import dev.groundwork.sandbox.clock.Times;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Webhook;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /webhooks}. A create answers 200, unlike every other create. */
public final class WebhookRoutes implements Service {
  private static final Set<String> EVENTS =
      Set.of(
          "sync_start",
          "sync_end",
          "status",
          "create_connector",
          "pause_connector",
          "resume_connector",
          "edit_connector",
          "delete_connector",
          "force_update_connector",
          "resync_connector",
          "resync_table",
          "connection_successful",
          "connection_failure",
          "dbt_run_start",
          "dbt_run_succeeded",
          "dbt_run_failed",
          "transformation_run_start",
          "transformation_run_succeeded",
          "transformation_run_failed");

  private final ApiKeys keys;
  private final Account account;
  private final Clock clock;

  public WebhookRoutes(ApiKeys keys, Account account, Clock clock) {
    this.keys = keys;
    this.account = account;
    this.clock = clock;
  }

  @Override
  public void register(RoutesConfig routes) {
    new Api(routes, keys)
        .post("/webhooks/account", ctx -> create(ctx, "account", null))
        .post("/webhooks/group/{id}", ctx -> create(ctx, "group", account.group(ctx.pathParam("id")).id()))
        .get("/webhooks", this::list)
        .get("/webhooks/{id}", ctx -> Api.success(ctx, view(account.webhook(ctx.pathParam("id")))))
        .patch("/webhooks/{id}", this::update)
        .delete("/webhooks/{id}", this::delete);
  }

  private void create(Context ctx, String type, @Nullable String group) throws IOException {
    Input input = Input.of(ctx);
    Webhook webhook =
        new Webhook(
            account.newId(),
            type,
            group,
            url(input.required("url")),
            events(input.body().path("events")),
            input.flag("active").orElse(true),
            input.text("secret").orElse(null),
            clock.instant());
    account.put(webhook);
    Api.success(ctx, type + " webhook has been created", view(webhook));
  }

  private void list(Context ctx) {
    Api.success(ctx, Page.of(ctx, account.webhooks().stream().map(WebhookRoutes::view).toList()));
  }

  private void update(Context ctx) throws IOException {
    Webhook before = account.webhook(ctx.pathParam("id"));
    Input input = Input.of(ctx);
    Webhook changed =
        new Webhook(
            before.id(),
            before.type(),
            before.groupId(),
            input.text("url").map(WebhookRoutes::url).orElse(before.url()),
            input.has("events") ? events(input.body().path("events")) : before.events(),
            input.flag("active").orElse(before.active()),
            input.text("secret").orElse(before.secret()),
            before.createdAt());
    account.put(changed);
    Api.success(ctx, "Webhook has been updated", view(changed));
  }

  private void delete(Context ctx) {
    account.removeWebhook(account.webhook(ctx.pathParam("id")).id());
    Api.done(ctx, "Webhook has been deleted");
  }

  private static String url(String text) {
    if (!text.matches("https?://\\S+")) {
      throw FivetranError.invalid("Invalid url '%s'; expected an http or https address".formatted(text));
    }
    return text;
  }

  private static List<String> events(JsonNode names) {
    List<String> events = new ArrayList<>();
    for (JsonNode name : names) {
      if (!EVENTS.contains(name.asText())) {
        throw FivetranError.invalid(
            "Unknown event %s; known are %s".formatted(name, EVENTS.stream().sorted().toList()));
      }
      events.add(name.asText());
    }
    if (events.isEmpty()) {
      throw FivetranError.invalid("Required field 'events' is missing or empty");
    }
    return events;
  }

  private static ObjectNode view(Webhook webhook) {
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("id", webhook.id()).put("type", webhook.type());
    if (webhook.groupId() != null) {
      view.put("group_id", webhook.groupId());
    }
    view.put("url", webhook.url()).put("active", webhook.active());
    webhook.events().forEach(view.withArray("events")::add);
    view.put("secret", webhook.secret() == null ? null : "******");
    view.put("created_at", Times.wire(webhook.createdAt())).put("created_by", "sandbox_user");
    return view;
  }
}
