package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;

/** How dbt runs. */
public record Transform(@Key(about = "which dbt runs the models", otherwise = "core") Engine engine) {
  /** Which dbt. */
  public enum Engine {
    /** dbt Core, from the machine that runs the pipeline. */
    CORE,
    /** dbt Cloud jobs. */
    CLOUD
  }
}
