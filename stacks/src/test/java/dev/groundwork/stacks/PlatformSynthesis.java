package dev.groundwork.stacks;

import dev.groundwork.model.Declaration;
import dev.groundwork.model.DeclarationFile;
import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.testkit.Synthesizing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The platform's documents, as the tests look at them. */
final class PlatformSynthesis {
  private PlatformSynthesis() {}

  /** The declaration of this repository. */
  static Declaration declaration() {
    return DeclarationFile.read(Path.of("../platform.yaml"));
  }

  /** The declaration of this repository with a part of its text exchanged; the part must be there. */
  static Declaration declaration(String part, String other) {
    try {
      String text = Files.readString(Path.of("../platform.yaml"));
      if (!text.contains(part)) {
        throw new IllegalArgumentException(part);
      }
      Path file = Files.createTempFile("platform", ".yaml");
      Files.writeString(file, text.replace(part, other));
      Declaration declaration = DeclarationFile.read(file);
      Files.delete(file);
      return declaration;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The declaration of this repository with everything that is optional. */
  static Declaration whole() {
    return declaration(
        "loader:",
        """
        state: gcs
        warehouse: { partitionsExpireAfterDays: 400, readers: [group:analysts@example.com] }
        budget: { billingAccount: 012345-6789AB-CDEF01, monthly: 50 }
        ci: { repository: acme/analytics, repositoryId: "123", ownerId: "456" }
        dbtCloud: { accountId: 12345, repository: "git@github.com:acme/analytics.git" }
        loader:""");
  }

  /** A stack in profile sandbox and environment prod. */
  static Document stack(String name, Declaration declaration) {
    return all(declaration, Profile.SANDBOX, Environment.PROD).document(name).orElseThrow();
  }

  static Synthesis all(Declaration declaration, Profile profile, Environment environment, Extension... extensions) {
    Path nowhere = Path.of("/nowhere");
    Settings settings = new Settings(nowhere, profile, environment, Endpoints.of(profile, Map.of()), nowhere);
    return Synthesizing.app(app -> PlatformApp.build(app, declaration, settings, List.of(extensions)));
  }
}
