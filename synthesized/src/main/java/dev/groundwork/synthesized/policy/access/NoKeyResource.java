package dev.groundwork.synthesized.policy.access;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Map;
import java.util.stream.Stream;

/** No resource and no data source whose state would hold a key, a token or a secret's value. */
public record NoKeyResource() implements Rule {
  private static final String BY_VERB = "./groundwork secret set NAME puts the value into Secret Manager";
  private static final String SHORT_LIVED = "grant the role to who needs it; short-lived tokens need no key";
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("google_service_account_key", SHORT_LIVED),
          Map.entry("data.google_service_account_key", SHORT_LIVED),
          Map.entry("data.google_service_account_access_token", SHORT_LIVED),
          Map.entry("data.google_service_account_id_token", SHORT_LIVED),
          Map.entry("data.google_service_account_jwt", SHORT_LIVED),
          Map.entry("data.google_client_config", SHORT_LIVED),
          Map.entry("google_storage_hmac_key", SHORT_LIVED),
          Map.entry("google_apikeys_key", SHORT_LIVED),
          Map.entry("google_secret_manager_secret_version", BY_VERB),
          Map.entry("google_secret_manager_regional_secret_version", BY_VERB),
          Map.entry("data.google_secret_manager_secret_version", "read it where it is used, not in Terraform"),
          Map.entry("data.google_secret_manager_secret_version_access", "read it where it is used, not in Terraform"),
          Map.entry("fivetran_webhook", "its secret would be in the state: register it over Fivetran's API"),
          Map.entry("tls_private_key", SHORT_LIVED),
          Map.entry("random_password", BY_VERB),
          Map.entry("dbtcloud_service_token", "make it in dbt Cloud, once, and " + BY_VERB));

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream()
        .map(Document::all)
        .flatMap(all -> all.stream().filter(resource -> REFUSED.containsKey(typed(resource))))
        .map(
            resource ->
                remark(
                    resource,
                    typed(resource) + " puts a secret into the state",
                    "resources without one",
                    REFUSED.get(typed(resource))));
  }

  private static String typed(Resource resource) {
    return resource.kind() == Resource.Kind.DATA ? "data." + resource.type() : resource.type();
  }
}
