package dev.groundwork.model;

/** Where Terraform keeps its state. */
public enum StateStore {
  /** In files beside the repository. */
  LOCAL,
  /** In a versioned bucket that {@code ./groundwork bootstrap} makes; locked while an apply runs. */
  GCS
}
