package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.clock.SandboxClock;
import dev.groundwork.sandbox.http.Faults;
import dev.groundwork.sandbox.http.RequestLog;
import dev.groundwork.sandbox.identity.Access;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.state.Store;
import java.nio.file.Path;

/** What services are built from. */
record Kernel(
    SandboxSettings settings,
    Store store,
    SandboxClock clock,
    Callers callers,
    Policies policies,
    Access access,
    Faults faults,
    RequestLog log) {

  static Kernel open(SandboxSettings settings) {
    Store store = Store.open(settings.state().resolve("state.mv"));
    Policies policies = new Policies(store);
    return new Kernel(
        settings,
        store,
        new SandboxClock(store),
        new Callers(store),
        policies,
        new Access(policies),
        new Faults(),
        new RequestLog());
  }

  /** Folder for a service's files. */
  Path folder(String name) {
    return settings.state().resolve(name);
  }
}
