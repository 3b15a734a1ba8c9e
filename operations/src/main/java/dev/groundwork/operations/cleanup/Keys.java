package dev.groundwork.operations.cleanup;

/**
 * What a vendor says to our keys. Terraform must be told to forget what it cannot ask for, but only if the vendor itself
 * refused: a network that is down for a minute is no reason to forget anything.
 */
public sealed interface Keys {
  /** They work. */
  record Alive() implements Keys {}

  /**
   * The vendor refused them: revoked, or dead with the trial.
   *
   * @param why the vendor's answer
   */
  record Refused(String why) implements Keys {}

  /**
   * There was no answer to go by.
   *
   * @param why what happened instead
   */
  record Unanswered(String why) implements Keys {}

  /** What an HTTP status says; 403 is how accounts that ended may answer. */
  static Keys of(int status, String why) {
    return status == 401 || status == 403 ? new Refused(why) : new Unanswered(why);
  }
}
