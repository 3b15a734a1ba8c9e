package dev.groundwork.sandbox.iam;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.CustomRole;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Custom roles out of what requests say of them. */
final class RoleBody {
  private static final List<String> FIELDS = List.of("title", "description", "includedPermissions", "stage");
  private static final Set<String> STAGES = Set.of("ALPHA", "BETA", "GA", "DEPRECATED", "DISABLED", "EAP");
  private static final Pattern PERMISSION = Pattern.compile("[a-zA-Z0-9-]+\\.[a-zA-Z0-9-]+\\.[a-zA-Z0-9-]+");

  /** What only an organization's role can have. */
  private static final Pattern ABOVE_PROJECTS =
      Pattern.compile("resourcemanager\\.(?:projects\\.list|(?:organizations|folders)\\..+)");

  private RoleBody() {}

  /** A new one. */
  static CustomRole create(String name, JsonNode sent) {
    return role(name, sent);
  }

  /**
   * @param mask the fields to change; without one, all that a client can set are replaced
   */
  static CustomRole patch(CustomRole role, @Nullable String mask, JsonNode sent) {
    List<String> fields = mask == null || mask.isEmpty() ? FIELDS : List.of(mask.split(","));
    if (!FIELDS.containsAll(fields)) {
      throw GoogleError.invalid("updateMask %s; any of %s".formatted(mask, String.join(",", FIELDS)));
    }
    CustomRole full = role(role.name(), sent);
    return new CustomRole(
        role.name(),
        fields.contains("title") ? full.title() : role.title(),
        fields.contains("description") ? full.description() : role.description(),
        fields.contains("includedPermissions") ? full.includedPermissions() : role.includedPermissions(),
        fields.contains("stage") ? full.stage() : role.stage(),
        full.etag(),
        null);
  }

  static CustomRole deleted(CustomRole role, @Nullable Instant at) {
    return new CustomRole(
        role.name(), role.title(), role.description(), role.includedPermissions(), role.stage(), etag(), at);
  }

  private static CustomRole role(String name, JsonNode sent) {
    TreeSet<String> permissions = new TreeSet<>();
    sent.path("includedPermissions").forEach(permission -> permissions.add(permission(permission.asText())));
    String stage = Objects.requireNonNullElse(sent.path("stage").asText(null), "ALPHA");
    if (!STAGES.contains(stage)) {
      throw GoogleError.invalid("stage %s; one of %s".formatted(stage, new TreeSet<>(STAGES)));
    }
    return new CustomRole(
        name,
        sent.path("title").asText(),
        sent.path("description").asText(),
        List.copyOf(permissions),
        stage,
        etag(),
        null);
  }

  private static String permission(String permission) {
    if (!PERMISSION.matcher(permission).matches() || ABOVE_PROJECTS.matcher(permission).matches()) {
      throw GoogleError.invalid("Permission %s is not valid.".formatted(permission));
    }
    return permission;
  }

  private static String etag() {
    return UUID.randomUUID().toString().substring(0, 12);
  }
}
