package dev.groundwork.sandbox.storage.bucket;

import dev.groundwork.sandbox.http.GoogleError;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * What must hold for a request to be carried out. Generation 0 stands for "there is none".
 *
 * @param generationMatch {@code ifGenerationMatch}
 * @param generationNotMatch {@code ifGenerationNotMatch}
 * @param metagenerationMatch {@code ifMetagenerationMatch}
 * @param metagenerationNotMatch {@code ifMetagenerationNotMatch}
 */
public record Preconditions(
    Optional<Long> generationMatch,
    Optional<Long> generationNotMatch,
    Optional<Long> metagenerationMatch,
    Optional<Long> metagenerationNotMatch) {
  public static final Preconditions NONE =
      new Preconditions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A request's conditions on what it reads or writes. */
  public static Preconditions of(Context ctx) {
    return of(ctx, "if");
  }

  /** A request's conditions on the object it copies from. */
  public static Preconditions ofSource(Context ctx) {
    return of(ctx, "ifSource");
  }

  /** Only a generation must match. */
  public static Preconditions generation(long generation) {
    return new Preconditions(Optional.of(generation), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether all hold for the current generation and metageneration, both 0 where there is none. */
  public boolean hold(long generation, long metageneration) {
    return generationMatch.stream().allMatch(wanted -> wanted == generation)
        && generationNotMatch.stream().allMatch(unwanted -> unwanted != generation)
        && metagenerationMatch.stream().allMatch(wanted -> wanted == metageneration)
        && metagenerationNotMatch.stream().allMatch(unwanted -> unwanted != metageneration);
  }

  /**
   * For a request that changes something.
   *
   * @throws GoogleError 412
   */
  public void require(long generation, long metageneration) {
    if (!hold(generation, metageneration)) {
      throw GoogleError.preconditionFailed("At least one of the pre-conditions you specified did not hold.");
    }
  }

  /**
   * For a request that only reads.
   *
   * @throws NotModified 304 if the client has what it asks for
   * @throws GoogleError 412 if another condition fails
   */
  public void requireForRead(long generation, long metageneration) {
    boolean unchanged =
        generationNotMatch.stream().anyMatch(unwanted -> unwanted == generation)
            || metagenerationNotMatch.stream().anyMatch(unwanted -> unwanted == metageneration);
    if (unchanged) {
      throw new NotModified();
    }
    require(generation, metageneration);
  }

  private static Preconditions of(Context ctx, String prefix) {
    return new Preconditions(
        number(ctx, prefix + "GenerationMatch"),
        number(ctx, prefix + "GenerationNotMatch"),
        number(ctx, prefix + "MetagenerationMatch"),
        number(ctx, prefix + "MetagenerationNotMatch"));
  }

  private static Optional<Long> number(Context ctx, String name) {
    String value = ctx.queryParam(name);
    try {
      return value == null || value.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(value));
    } catch (NumberFormatException e) {
      throw GoogleError.invalid("Invalid value for %s: %s; a whole number".formatted(name, value));
    }
  }
}
