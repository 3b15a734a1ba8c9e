package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Provider;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A provider is told nothing that decides where keys go or whose keys they are: no custom endpoint, no other host, no
 * universe, no credentials, nobody to impersonate.
 */
public record PlainProviderArguments(Expected expected) implements Rule {
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "google",
          Set.of(
              "alias", "project", "region", "zone", "batching", "default_labels", "add_terraform_attribution_label",
              "request_timeout", "billing_project", "user_project_override"),
          "fivetran", Set.of("alias", "api_url"),
          "dbtcloud", Set.of("alias", "account_id", "host_url"));
  private static final Set<String> ADDRESSES = Set.of("api_url", "host_url");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream().flatMap(this::check);
  }

  private Stream<Violation> check(Document document) {
    Stream.Builder<Violation> found = Stream.builder();
    shapes(document, found);
    for (Provider provider : document.providers()) {
      Set<String> allowed = ALLOWED.getOrDefault(provider.name(), Set.of());
      provider
          .arguments()
          .values()
          .forEach(
              (argument, value) -> {
                if (!allowed.contains(argument)) {
                  if (provider.name().equals("google") && expected.allowsEndpoint(argument, value)) {
                    return;
                  }
                  add(found, document, provider.name(), argument, value, allowed.stream().sorted().toList().toString());
                } else if (ADDRESSES.contains(argument) && !expected.allowsAddress(provider.name(), argument, value)) {
                  add(found, document, provider.name(), argument, value, "the vendor's own: " + addresses(provider.name()));
                }
              });
    }
    return found.build();
  }

  // Anything but objects, alone or in one list, would pass unseen by what follows.
  private void shapes(Document document, Stream.Builder<Violation> found) {
    Object section = document.content().values().getOrDefault("provider", Map.of());
    if (!(section instanceof Map<?, ?> named)) {
      found.add(Texts.violation(name(), document, "provider", "it is " + JsonText.of(section), "an object"));
      return;
    }
    named.forEach(
        (name, written) -> {
          List<?> blocks = written instanceof List<?> items ? items : Collections.singletonList(written);
          boolean plain = name.toString().matches("[a-z][a-z0-9-]*");
          if (!plain || !blocks.stream().allMatch(Map.class::isInstance)) {
            add(found, document, name.toString(), "the block", written, "a list of objects");
          }
        });
  }

  private void add(
      Stream.Builder<Violation> found, Document document, String provider, String argument, Object value, String allowed) {
    found.add(
        Texts.violation(
            name(), document, "provider " + provider, "%s is %s".formatted(argument, JsonText.of(value)), allowed));
  }

  private List<String> addresses(String provider) {
    return expected.addresses().stream()
        .filter(address -> address.startsWith(provider + "."))
        .map(address -> address.substring(address.indexOf('=') + 1))
        .sorted()
        .toList();
  }
}
