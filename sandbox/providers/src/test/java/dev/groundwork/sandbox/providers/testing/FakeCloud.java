package dev.groundwork.sandbox.providers.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.groundwork.sandbox.providers.cty.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All vendors behind one loopback port: documents by path, every call recorded, any call made to fail on demand. */
public final class FakeCloud implements AutoCloseable {

  /** A call as it came in. */
  public record Call(String method, String path, Map<String, String> query, JsonNode body, String authorization) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** An answer. */
  public record Answer(int status, @Nullable JsonNode body) {}

  private record Fault(Pattern call, Answer answer) {}

  /** Part of the world: answers what it knows. */
  interface Vendor {
    /** Null where the call is not for this vendor. */
    @Nullable Answer answer(Call call);
  }

  private final HttpServer http;
  private final ConcurrentLinkedQueue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, ObjectNode> documents = new TreeMap<>();
  private final List<Vendor> vendors = 
      List.of(new FakeDbtCloud(documents), new FakeGoogle(documents), new FakeFivetran(documents));

  public FakeCloud() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/", this::handle);
    http.start();
  }

  public URI base() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  /** The next call that matches {@code METHOD /path} gets this answer. */
  public void failNext(String call, int status, String body) {
    faults.add(new Fault(Pattern.compile(call), new Answer(status, Json.parse(body.getBytes(StandardCharsets.UTF_8)))));
  }

  /** A document upstream, to change it behind Terraform's back. */
  public ObjectNode document(String path) {
    synchronized (documents) {
      ObjectNode document = documents.get(path);
      if (document == null) {
        throw new AssertionError("nothing at " + path + "; there is " + documents.keySet());
      }
      return document;
    }
  }

  /** Puts a document upstream that Terraform knows nothing of. */
  public void put(String path, String json) {
    synchronized (documents) {
      documents.put(path, (ObjectNode) Json.parse(json.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Merges a change into a document behind Terraform's back. */
  public void change(String path, String json) {
    synchronized (documents) {
      Documents.merge(document(path), Json.parse(json.getBytes(StandardCharsets.UTF_8)));
    }
  }

  public void remove(String path) {
    synchronized (documents) {
      documents.remove(path);
      documents.remove(path + ":policy");
    }
  }

  /** Paths of all that exists. */
  public List<String> paths() {
    synchronized (documents) {
      return List.copyOf(documents.keySet());
    }
  }

  /** Calls that changed something, since the last time this was asked. */
  public List<Call> writes() {
    synchronized (documents) {
      List<Call> writes = calls.stream()
          .filter(call -> !call.method().equals("GET") && !call.path().endsWith(":getIamPolicy"))
          .toList();
      calls.clear();
      return writes;
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(read(exchange));
      byte[] body = answer.body() == null ? new byte[0] : Json.MAPPER.writeValueAsBytes(answer.body());
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(Call call) {
    synchronized (documents) {
      calls.add(call);
      for (Fault fault : faults) {
        if (fault.call().matcher(call.toString()).find() && faults.remove(fault)) {
          return fault.answer();
        }
      }
      for (Vendor vendor : vendors) {
        Answer answer = vendor.answer(call);
        if (answer != null) {
          return answer;
        }
      }
    }
    return FakeGoogle.error(501, "no route " + call, "notImplemented");
  }

  private static Call read(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    return new Call(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        query(exchange.getRequestURI().getRawQuery()),
        body.length == 0 ? MissingNode.getInstance() : Json.parse(body),
        authorization == null ? "" : authorization);
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new TreeMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
    }
    return query;
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
