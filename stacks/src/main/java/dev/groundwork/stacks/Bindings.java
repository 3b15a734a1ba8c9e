package dev.groundwork.stacks;

import java.util.List;
import software.amazon.jsii.JsiiEngine;
import software.amazon.jsii.JsiiModule;

/**
 * The JavaScript behind the bindings' classes, loaded ahead of their first use. Node's start and the modules take longer
 * than all else, and the declaration can be read meanwhile.
 */
final class Bindings {
  private static final List<Class<? extends JsiiModule>> MODULES =
      List.of(
          com.hashicorp.cdktf.$Module.class,
          com.hashicorp.cdktf.providers.google.$Module.class,
          dev.groundwork.cdktf.providers.fivetran.$Module.class);

  private final Thread loading;

  private Bindings() {
    loading = Thread.ofPlatform().daemon().name("bindings").uncaughtExceptionHandler((_, _) -> {}).unstarted(Bindings::load);
  }

  /** Starts to load them. A failure is not reported here: the first use of a binding meets it again. */
  static Bindings startLoading() {
    Bindings bindings = new Bindings();
    bindings.loading.start();
    return bindings;
  }

  /** Returns when they are loaded. Until then no binding may be used: jsii serves one thread. */
  void await() {
    try {
      loading.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the bindings were loaded", e);
    }
  }

  private static void load() {
    MODULES.forEach(JsiiEngine.getInstance()::loadModule);
  }
}
