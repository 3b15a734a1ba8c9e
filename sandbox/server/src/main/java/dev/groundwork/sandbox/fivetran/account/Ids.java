package dev.groundwork.sandbox.fivetran.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Predicate;

/** Ids as the vendor makes them: an adjective and a noun, {@code decent_dropsy}. */
final class Ids {
  private static final List<String> ADJECTIVES =
      words(
          """
          abandoned amber ample arctic bashful bold brave breezy bright brisk calm candid careful cheerful
          clever coastal cosmic
          crisp curious daring decent distant eager early earnest elastic faithful famous fearless fluent frosty
          gentle gifted glossy golden grateful hardy hidden honest humble icy idle ideal jolly keen kindly latent lively
          lucid lunar mellow mighty misty modest narrow nimble noble novel olive orderly patient placid polished proper
          proud quiet rapid rustic sacred silent silver sincere solid spare steady sunny swift tender tidy upbeat vivid
          warm witty woven zealous
          """);
  private static final List<String> NOUNS =
      words(
          """
          acorn anchor anvil apricot arbor atlas badge bakery ballad barley basin beacon birch bishop bloom bonfire
          bramble brook cabin candle canyon cedar chapel cinder citadel clover compass copper coral cottage cradle
          dahlia delta dropsy ember falcon fathom feather fern fiddle flint forest fountain garnet glacier granite
          grove harbor hazel heron hollow island ivory jasper juniper kettle lagoon lantern lattice laurel ledger linen
          lichen magnet maple marble marsh meadow mitten molasses mosaic nectar nickel orchard otter paddle parlor
          pebble pillar plateau pottery prairie quarry quill ravine ribbon saddle sickle thicket timber tundra valley
          velvet violet walnut willow
          """);
  private static final int MANY_ATTEMPTS = 1_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A new id that {@code taken} does not know. */
  static String next(Predicate<String> taken) {
    for (int attempt = 0; attempt < MANY_ATTEMPTS; attempt++) {
      String id = pick(ADJECTIVES) + "_" + pick(NOUNS);
      if (!taken.test(id)) {
        return id;
      }
    }
    throw new IllegalStateException("no free id found; the account holds too much");
  }

  private static String pick(List<String> words) {
    return words.get(RANDOM.nextInt(words.size()));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
