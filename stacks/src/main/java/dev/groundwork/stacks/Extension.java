package dev.groundwork.stacks;

/**
 * Adds stacks or resources of a user's own to the platform. An implementation has a public constructor without
 * parameters and is listed in {@code META-INF/services/dev.groundwork.stacks.Extension}.
 */
public interface Extension {
  /**
   * Adds to the platform's app, after its own stacks are there. It only declares: no network, no files.
   *
   * @throws IllegalArgumentException if what the declaration says does not fit; the message is shown as it is
   */
  void extend(PlatformApp platform);
}
