package dev.groundwork.synthesized.policy.access;

import dev.groundwork.synthesized.Arguments;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** No argument that carries a secret, in a resource, in a provider, in a backend, or in JSON text within one. */
public record NoSecretArgument() implements Rule {
  private static final Set<String> SECRET =
      Set.of(
          "access_token", "api_key", "api_secret", "application_secret", "auth_token", "client_secret", "credentials",
          "encryption_key",
          "impersonate_service_account_token", "oauth_token", "passphrase", "password", "private_key", "secret",
          "secret_access_key", "secret_data", "secret_key", "secret_value", "service_account_key", "token",
          "tunnel_private_key", "webhook_secret");

  /** What stands where a vendor demands a secret that a person enters with the vendor instead. */
  private static final Set<String> IN_PLACE_OF_ONE = Set.of("", "set by hand in dbt Cloud");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream().flatMap(this::check);
  }

  private Stream<Violation> check(Document document) {
    Stream.Builder<Violation> found = Stream.builder();
    document.all().forEach(resource -> scan("", resource.arguments(), hit(document, resource.toString(), found)));
    document
        .providers()
        .forEach(provider -> scan("", provider.arguments(), hit(document, "provider " + provider.name(), found)));
    document
        .backend()
        .ifPresent(state -> scan("", state.arguments(), hit(document, "backend " + state.type(), found)));
    return found.build();
  }

  private Consumer<String> hit(Document document, String subject, Stream.Builder<Violation> found) {
    return argument ->
        found.add(
            new Violation(
                name(),
                document.stack(),
                subject,
                argument + " is set (its value is not shown)",
                "no argument that carries a secret",
                "give it to the provider by an environment variable, or keep it in Secret Manager"));
  }

  // Fivetran takes a connection's config, secrets included, as JSON text.
  private static void scan(String at, Arguments arguments, Consumer<String> hit) {
    arguments.eachLeaf(
        (argument, value) -> {
          if (isSecret(argument) && !(value instanceof String word && IN_PLACE_OF_ONE.contains(word))) {
            hit.accept(at + argument);
          } else if (value instanceof String text && text.startsWith("{")) {
            JsonText.object(text).ifPresent(inner -> scan(at + argument + ".", inner, hit));
          }
        });
  }

  private static boolean isSecret(String argument) {
    for (String step : argument.split("\\.")) {
      if (SECRET.contains(step)) {
        return true;
      }
    }
    return false;
  }
}
