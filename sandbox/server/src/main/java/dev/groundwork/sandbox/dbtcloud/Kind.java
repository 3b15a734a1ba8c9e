package dev.groundwork.sandbox.dbtcloud;

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
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
