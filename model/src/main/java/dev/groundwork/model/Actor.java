package dev.groundwork.model;

/** Who acts on the platform, each with a service account of its own. The loader is Fivetran's account, not ours. */
public enum Actor {
  INGESTION("ingestion"),
  TRANSFORM("transform"),
  ORCHESTRATOR("orchestrator"),
  CI_PLAN("ci-plan"),
  CI_DEPLOY("ci-deploy");

  private final String id;

  Actor(String id) {
    this.id = id;
  }

  /** As it appears in account ids: lower case, hyphens. */
  public String id() {
    return id;
  }
}
