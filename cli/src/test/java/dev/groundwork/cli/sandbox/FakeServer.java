package dev.groundwork.cli.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Behaves like the sandbox's server as far as its life goes; a file in its home makes it fail like one. */
public final class FakeServer {
  private FakeServer() {}

  /** {@code --port N --home DIR ...} */
  public static void main(String[] args) throws Exception {
    List<String> given = List.of(args);
    int port = Integer.parseInt(given.get(given.indexOf("--port") + 1));
    Path home = Path.of(given.get(given.indexOf("--home") + 1));
    if (Files.exists(home.resolve("corrupt"))) {
      System.err.println("the state is damaged; forget it with: ./groundwork down --wipe");
      System.exit(3);
    }
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/_sandbox/health",
        exchange -> {
          byte[] body = "{\"status\":\"ok\",\"project\":\"p\"}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    Path folder = Files.createDirectories(home.resolve("sandbox"));
    Path part = folder.resolve("server.json.part");
    Files.writeString(
        part, "{\"pid\":%d,\"port\":%d,\"version\":\"1\",\"extra\":1}".formatted(ProcessHandle.current().pid(), port));
    Files.move(part, folder.resolve("server.json"));
  }
}
