package dev.groundwork.sandbox.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The engine's process. Ends when its standard input does, so it never outlives the server that started it. */
public final class Main {
  /** Warns at each start that it cannot resolve host names, which nobody wants it to. Held, or the level is lost. */
  private static final Logger GRPC_LOG = Logger.getLogger("com.google.zetasql.io.grpc");

  private Main() {}

  /** Answers requests until standard input closes. */
  public static void main(String[] args) throws IOException {
    PrintStream answers = System.out;
    // Whatever a library prints must not end up between two frames.
    System.setOut(System.err);
    GRPC_LOG.setLevel(Level.SEVERE);
    Engine engine = new Engine();
    Frames frames = new Frames(System.in, answers);
    for (var request = frames.read(); request.isPresent(); request = frames.read()) {
      frames.write(engine.answer(request.get()));
    }
    // The native library keeps threads of its own.
    Runtime.getRuntime().halt(0);
  }
}
