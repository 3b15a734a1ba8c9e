package dev.groundwork.cli.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What answers on a port of this machine. */
enum Health {
  /** Nothing listens. */
  SILENT,
  /** A Groundwork sandbox, ours or not. */
  SANDBOX,
  /** Some other program. */
  STRANGER;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  static Health of(URI base) {
    if (!listens(base.getPort())) {
      return SILENT;
    }
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/_sandbox/health")).timeout(PATIENCE).build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      JsonNode answer = JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
      return answer.has("project") && answer.path("status").asText().equals("ok") ? SANDBOX : STRANGER;
    } catch (IOException other) {
      return STRANGER;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return STRANGER;
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
