package dev.groundwork.model;

/** How dbt runs. */
public record Transform(Engine engine) {
  /** Which dbt. */
  public enum Engine {
    /** dbt Core, from the machine that runs the pipeline. */
    CORE,
    /** dbt Cloud jobs. */
    CLOUD
  }
}
