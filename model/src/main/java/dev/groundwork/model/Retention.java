package dev.groundwork.model;

/** Whether a destroy takes the data with it. */
public enum Retention {
  /** Destroy removes bucket and datasets with all that is in them, from the first apply on. */
  TRIAL,
  /** Bucket and datasets refuse to be destroyed. */
  KEPT
}
