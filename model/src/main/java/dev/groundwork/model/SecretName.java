package dev.groundwork.model;

/** Names of the secrets that every platform has, and the form of all of them. */
public final class SecretName {
  public static final String FIVETRAN_KEY = "FIVETRAN_APIKEY";
  public static final String FIVETRAN_SECRET = "FIVETRAN_APISECRET";
  public static final String DBT_CLOUD_TOKEN = "DBT_CLOUD_TOKEN";

  static final String PATTERN = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";
  static final String ALLOWED = "a name as variables have it: upper-case letters, digits and single underscores";

  private SecretName() {}
}
