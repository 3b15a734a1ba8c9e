package dev.groundwork.operations.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads from a resource who may do what because of it: every kind of grant that Google, Fivetran and dbt Cloud know. */
final class Grants {
  private static final Pattern OTHER_VENDORS =
      Pattern.compile("fivetran_(user|team|.*_memberships?)|dbtcloud_(service_token|group|user_groups|.*_permissions?|license_map)");
  private static final Pattern KEY = Pattern.compile("google_(service_account_key|storage_hmac_key|apikeys_key)");

  private static final String GRANT_SUFFIX = "_(iam_(member|binding|policy|custom_role)|access_control|acl)$";

  /** What does not say where a grant is: the grant itself, and what the vendor adds. */
  private static final Set<String> NOT_A_PLACE =
      Set.of(
          "role", "role_id", "member", "members", "condition", "etag", "id", "policy_data", "permissions", "email", "entity",
          "user_by_email", "group_by_email", "domain", "iam_member", "special_group", "title", "description", "stage");

  private final String type;
  private final Shown resource;
  private final boolean added;
  private final UnaryOperator<String> origin;
  private final List<GrantChange> grants = new ArrayList<>();

  private Grants(String type, Shown resource, boolean added, UnaryOperator<String> origin) {
    this.type = type;
    this.resource = resource;
    this.added = added;
    this.origin = origin;
  }

  /**
   * The rights that a resource of this type gives; none for one that gives no rights.
   *
   * @param origin says of a field that is not known yet where its value comes from; an empty text if nobody knows
   */
  static List<GrantChange> of(String type, Shown resource, boolean added, UnaryOperator<String> origin) {
    return resource.isAbsent() ? List.of() : new Grants(type, resource, added, origin).read();
  }

  private List<GrantChange> read() {
    String on = place();
    String role = text("role");
    if (type.endsWith("_iam_member")) {
      grants.add(new GrantChange(added, text("member"), role, on));
    } else if (type.endsWith("_iam_binding")) {
      bindings(resource, on + " (whole list of members)");
    } else if (type.endsWith("_iam_policy")) {
      policy(on + " (whole policy)");
    } else if (type.endsWith("_iam_custom_role")) {
      each(resource.field("permissions"))
          .forEach(may -> grants.add(new GrantChange(added, "holders of " + resource.field("role_id").text(), may, on)));
    } else if (type.equals("google_bigquery_dataset")) {
      elements(resource.field("access")).forEach(entry -> grants.add(access(entry, on)));
    } else if (type.equals("google_bigquery_dataset_access")) {
      grants.add(access(resource, on));
    } else if (type.endsWith("_access_control")) {
      grants.add(new GrantChange(added, resource.field("entity").text(), role, on));
    } else if (type.endsWith("_acl")) {
      each(resource.field("role_entity"))
          .forEach(pair -> grants.add(new GrantChange(added, pair, "in the access list", on)));
    } else if (type.equals("google_iam_workload_identity_pool_provider")) {
      grants.add(new GrantChange(added, "tokens with " + condition(), "sign in", on));
    } else if (KEY.matcher(type).matches()) {
      grants.add(new GrantChange(added, "whoever holds the key", "acts as", on));
    } else if (OTHER_VENDORS.matcher(type).matches()) {
      String name = resource.field("name").text() + resource.field("email").text();
      grants.add(new GrantChange(added, type + " " + name, role, on));
    }
    return grants;
  }

  private String text(String field) {
    String text = resource.field(field).text();
    String from = text.equals(Shown.UNKNOWN) ? origin.apply(field) : "";
    return from.isEmpty() ? text : from + " " + Shown.UNKNOWN;
  }

  private String condition() {
    String condition = text("attribute_condition");
    return condition.isEmpty() ? "no condition at all" : condition;
  }

  private void bindings(Shown binding, String on) {
    String role = binding.field("role").text();
    boolean isOwn = binding == resource && binding.field("members").isUnknown();
    (isOwn ? List.of(text("members")) : each(binding.field("members")))
        .forEach(member -> grants.add(new GrantChange(added, member, role, on)));
  }

  private void policy(String on) {
    Shown data = resource.field("policy_data");
    if (data.isUnknown() || data.isHidden() || data.document().isEmpty()) {
      grants.add(new GrantChange(added, text("policy_data"), "", on));
    } else {
      elements(data.document().get().field("bindings")).forEach(binding -> bindings(binding, on));
    }
  }

  private GrantChange access(Shown entry, String on) {
    List<String> who = new ArrayList<>();
    for (String kind : List.of("user_by_email", "group_by_email", "domain", "iam_member", "special_group")) {
      String name = entry.field(kind).text();
      if (!name.isEmpty()) {
        who.add(kind + " " + name);
      }
    }
    for (String kind : List.of("view", "dataset", "routine")) {
      if (entry.field(kind).value().size() > 0) {
        who.add(kind + " " + entry.field(kind).json());
      }
    }
    String role = entry.field("role").text();
    return new GrantChange(added, String.join(", ", who), role.isEmpty() ? "reads" : role, on);
  }

  /** Such as {@code storage_bucket landing}: what is left of the type, and all that names the place. */
  private String place() {
    String kind = type.replaceFirst("^google_", "").replaceFirst(GRANT_SUFFIX, "");
    List<String> names = new ArrayList<>();
    for (String field : resource.fields()) {
      Shown part = resource.field(field);
      boolean namesIt = !NOT_A_PLACE.contains(field) && (part.value().isTextual() || part.isUnknown());
      if (namesIt && !(field.equals("project") && hasOtherPlace()) && isPlace(field)) {
        names.add(text(field));
      }
    }
    String expression = resource.field("condition").element(0).field("expression").text();
    return kind + " " + String.join(" ", names) + (expression.isEmpty() ? "" : " if " + expression);
  }

  private boolean hasOtherPlace() {
    return resource.fields().stream()
        .anyMatch(field -> !field.equals("project") && !NOT_A_PLACE.contains(field) && isPlace(field));
  }

  private static boolean isPlace(String field) {
    return field.matches(
        "bucket|.*_id|project|folder|org|organization|topic|subscription|service|repository|instance|database|name|location");
  }

  private static List<String> each(Shown list) {
    return list.isUnknown() || list.isHidden() || !list.value().isArray()
        ? List.of(list.text())
        : elements(list).stream().map(Shown::text).toList();
  }

  private static List<Shown> elements(Shown list) {
    List<Shown> elements = new ArrayList<>();
    for (int i = 0; i < list.value().size(); i++) {
      elements.add(list.element(i));
    }
    return elements;
  }
}
