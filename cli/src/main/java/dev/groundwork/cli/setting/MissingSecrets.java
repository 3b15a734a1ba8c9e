package dev.groundwork.cli.setting;

import dev.groundwork.model.SecretName;
import java.nio.file.Path;
import java.util.SequencedMap;

/**
 * What is said of secrets that nobody gave, all of them at once.
 *
 * @param envFile where they may be written
 * @param reasons what Secret Manager has to say, by name
 */
record MissingSecrets(Path envFile, SequencedMap<String, String> reasons) {

  String message() {
    String names = String.join(", ", reasons.sequencedKeySet());
    StringBuilder message = new StringBuilder();
    message.append(reasons.size() == 1 ? "1 secret is missing: " : reasons.size() + " secrets are missing: ");
    message.append(names).append('\n');
    message.append("looked in the environment, in ").append(envFile).append(", in Secret Manager:\n");
    reasons.forEach((name, reason) -> message.append("  %s: %s%n".formatted(name, reason)));
    message.append("allowed: any text of one line. Set the variable, or write NAME=value into that file, or keep it in");
    message.append(" Secret Manager: ./groundwork secret set ").append(reasons.firstEntry().getKey()).append('\n');
    message.append("Before the first deploy Secret Manager has no place for it: deploy with a variable or the file.");
    if (reasons.containsKey(SecretName.FIVETRAN_KEY) || reasons.containsKey(SecretName.FIVETRAN_SECRET)) {
      message.append("\nFivetran makes keys under Account Settings, API Config.");
    }
    return message.toString();
  }
}
