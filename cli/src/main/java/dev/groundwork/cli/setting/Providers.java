package dev.groundwork.cli.setting;

/** Where Terraform's providers come from. */
public enum Providers {
  /** The sandbox serves them: no binary, no download. */
  BUILTIN,
  /** The vendors' own, as Terraform's configuration finds them. */
  REGISTRY
}
