package dev.groundwork.cli.setting;

/** The options every verb understands, as they were given. */
public interface SettingOptions {
  /** The setting that options and environment variables together make. */
  Setting setting();

  /** Whether stack traces and tools' whole output are wanted. */
  boolean verbose();
}
