package dev.groundwork.sandbox.dbtcloud;

import java.util.Locale;

/** What an account holds. */
enum Kind {
  PROJECT,
  REPOSITORY,
  CONNECTION,
  CREDENTIAL,
  ENVIRONMENT,
  JOB;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
