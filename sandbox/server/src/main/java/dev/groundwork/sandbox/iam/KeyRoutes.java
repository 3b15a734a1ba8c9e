package dev.groundwork.sandbox.iam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.identity.Permissions;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/** Keys of service accounts. A credentials file sends its holder back to the sandbox for tokens. */
final class KeyRoutes {
  private static final String KEYS = "/projects/{project}/serviceAccounts/{account}/keys";
  private static final String KEY = KEYS + "/{key}";
  private static final String CREDENTIALS_FILE = "TYPE_GOOGLE_CREDENTIALS_FILE";

  private final ServiceAccounts accounts;
  private final ServiceAccountKeys keys;
  private final Projects projects;
  private final Permissions permissions;

  KeyRoutes(ServiceAccounts accounts, ServiceAccountKeys keys, Projects projects, Permissions permissions) {
    this.accounts = accounts;
    this.keys = keys;
    this.projects = projects;
    this.permissions = permissions;
  }

  void register(Mount mount) {
    mount.post(KEYS, this::create).get(KEYS, this::list).get(KEY, this::get).delete(KEY, this::delete);
  }

  private void create(Context ctx) throws IOException {
    ServiceAccount account = require(ctx, "create");
    ObjectNode body = Body.object(ctx);
    requireSupported(body, "keyAlgorithm", "KEY_ALG_RSA_2048");
    requireSupported(body, "privateKeyType", CREDENTIALS_FILE);
    ServiceAccountKeys.NewKey made = keys.create(account);
    String file = credentials(account, made, ctx.scheme() + "://" + ctx.host()).toPrettyString();
    Body.answer(ctx, made.key().view().put("privateKeyType", CREDENTIALS_FILE).put("privateKeyData", base64(file)));
  }

  private void list(Context ctx) {
    ArrayNode all = Json.MAPPER.createArrayNode();
    keys.of(require(ctx, "list")).forEach(key -> all.add(key.view()));
    Body.answer(ctx, Json.MAPPER.createObjectNode().set("keys", all));
  }

  private void get(Context ctx) {
    ServiceAccountKey key = keys.get(require(ctx, "get"), ctx.pathParam("key"));
    String type = Objects.requireNonNullElse(ctx.queryParam("publicKeyType"), "TYPE_NONE");
    ObjectNode view = key.view();
    switch (type) {
      case "TYPE_NONE" -> {}
      case "TYPE_X509_PEM_FILE" -> view.put("publicKeyData", base64(pem("CERTIFICATE", key.certificate())));
      case "TYPE_RAW_PUBLIC_KEY" -> view.put("publicKeyData", base64(pem("PUBLIC KEY", key.publicKey())));
      default ->
          throw GoogleError.invalid(
              "publicKeyType %s; TYPE_NONE, TYPE_X509_PEM_FILE or TYPE_RAW_PUBLIC_KEY".formatted(type));
    }
    Body.answer(ctx, view);
  }

  private void delete(Context ctx) {
    keys.delete(require(ctx, "delete"), ctx.pathParam("key"));
    Body.answer(ctx, Map.of());
  }

  private ServiceAccount require(Context ctx, String action) {
    String project = ctx.pathParam("project");
    ServiceAccount account =
        accounts.get(project.equals("-") ? "-" : projects.get(project).id(), ctx.pathParam("account"));
    permissions.require(ctx, "iam.serviceAccountKeys." + action, account.resources());
    return account;
  }

  private static void requireSupported(ObjectNode body, String field, String only) {
    String asked = body.path(field).asText(only);
    if (!asked.equals(only)) {
      throw GoogleError.unsupported("%s %s; %s".formatted(field, asked, only));
    }
  }

  private static ObjectNode credentials(ServiceAccount account, ServiceAccountKeys.NewKey made, String base) {
    String privateKey = Base64.getEncoder().encodeToString(made.privateKey());
    return Json.MAPPER
        .createObjectNode()
        .put("type", "service_account")
        .put("project_id", account.project())
        .put("private_key_id", made.key().id())
        .put("private_key", pem("PRIVATE KEY", privateKey))
        .put("client_email", account.email())
        .put("client_id", account.uniqueId())
        .put("token_uri", base + "/token")
        .put("universe_domain", "googleapis.com");
  }

  private static String pem(String label, String base64) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(label, base64.replaceAll("(.{64})(?=.)", "$1\n"), label);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
