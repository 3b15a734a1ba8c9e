package dev.groundwork.model;

/** Decides endpoints and tokens, and nothing else. */
public enum Profile {
  SANDBOX,
  CLOUD
}
