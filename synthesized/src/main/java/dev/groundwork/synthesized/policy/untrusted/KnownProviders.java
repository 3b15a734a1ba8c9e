package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Provider;
import dev.groundwork.synthesized.RequiredProvider;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Only programs of three vendors run: each provider is asked for by its own name, from its own source, in the major version
 * that is known, and every type is one of theirs. Terraform would fetch a provider for any other prefix unasked.
 */
public record KnownProviders() implements Rule {
  private static final Map<String, String> SOURCES =
      Map.of("google", "hashicorp/google", "fivetran", "fivetran/fivetran", "dbtcloud", "dbt-labs/dbtcloud");
  private static final Map<String, Pattern> VERSIONS =
      Map.of("google", major(5), "fivetran", major(1), "dbtcloud", major(1));
  private static final String ALLOWED =
      "google (hashicorp/google 5), fivetran (fivetran/fivetran 1), dbtcloud (dbt-labs/dbtcloud 1)";

  private static Pattern major(int major) {
    return Pattern.compile("(~> |= )?%d\\.[0-9]{1,4}(\\.[0-9]{1,4})?".formatted(major));
  }

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream().flatMap(this::check);
  }

  private Stream<Violation> check(Document document) {
    Stream.Builder<Violation> found = Stream.builder();
    Object required = document.content().block("terraform").values().getOrDefault("required_providers", Map.of());
    if (!(required instanceof Map)) {
      // A list would hide providers that Terraform starts all the same.
      add(found, document, "terraform.required_providers", "it is " + JsonText.of(required));
    }
    Set<String> asked =
        document.requiredProviders().stream().map(RequiredProvider::name).collect(Collectors.toSet());
    for (RequiredProvider provider : document.requiredProviders()) {
      Object written = document.content().block("terraform").block("required_providers").values().get(provider.name());
      if (!isKnown(provider) || !(written instanceof Map<?, ?> keys) || !keys.keySet().equals(Set.of("source", "version"))) {
        add(found, document, "terraform.required_providers", provider.name() + " is " + JsonText.of(written));
      }
    }
    for (Provider provider : document.providers()) {
      if (!asked.contains(provider.name())) {
        add(found, document, "provider", provider.name() + " is set up, and not among required_providers");
      }
    }
    for (Resource resource : document.all()) {
      String prefix = resource.type().split("_", 2)[0];
      if (!asked.contains(prefix) || !SOURCES.containsKey(prefix)) {
        add(found, document, resource.toString(), "its provider is " + prefix + ", which is not asked for or not known");
      }
      resource
          .arguments()
          .at("provider")
          .filter(chosen -> !isAlias(chosen, prefix))
          .ifPresent(chosen -> add(found, document, resource.toString(), "provider is " + JsonText.of(chosen)));
    }
    return found.build();
  }

  private static boolean isKnown(RequiredProvider provider) {
    return provider.source().equals(SOURCES.get(provider.name()))
        && VERSIONS.get(provider.name()).matcher(provider.version()).matches();
  }

  private static boolean isAlias(Object chosen, String prefix) {
    return chosen instanceof String text && text.matches(Pattern.quote(prefix) + "(\\.[A-Za-z][A-Za-z0-9_-]*)?");
  }

  private void add(Stream.Builder<Violation> found, Document document, String part, String what) {
    found.add(Texts.violation(name(), document, part, what, ALLOWED));
  }
}
