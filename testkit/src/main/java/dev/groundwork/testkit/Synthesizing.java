package dev.groundwork.testkit;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformStack;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Synthesizes in a folder of its own, which is gone afterwards. */
public final class Synthesizing {
  private Synthesizing() {}

  /**
   * All stacks that are added to an app.
   *
   * @param adding adds them
   */
  public static Synthesis app(Consumer<App> adding) {
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      App app = App.Builder.create().outdir(folder.path().toString()).build();
      adding.accept(app);
      app.synth();
      return Synthesis.read(folder.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One stack.
   *
   * @param making makes it in the app that it is given
   */
  public static Document stack(Function<App, ? extends TerraformStack> making) {
    return app(making::apply).documents().getFirst();
  }
}
