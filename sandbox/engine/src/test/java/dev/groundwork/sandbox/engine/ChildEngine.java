package dev.groundwork.sandbox.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The engine as the child process it is, for one test class. */
final class ChildEngine implements BeforeAllCallback, AfterAllCallback {
  static final ObjectMapper JSON = new ObjectMapper();

  private Process process;
  private Frames frames;
  private Path output;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    output = Files.createTempDirectory("engine");
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                "target/classes:target/lib/*",
                "dev.groundwork.sandbox.engine.Main")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    frames = new Frames(process.getInputStream(), process.getOutputStream());
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    process.destroyForcibly();
    try (var files = Files.list(output)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(output);
  }

  Process process() {
    return process;
  }

  /** Rows and columns for the engine to read: {@code table("id INTEGER, name STRING", "[\"1\",\"a\"]")}. */
  static ObjectNode table(String columns, String... rows) {
    ObjectNode relation = JSON.createObjectNode();
    ArrayNode fields = relation.putArray("fields");
    for (String column : columns.split(", ")) {
      String[] parts = column.split(" ");
      String mode = parts.length > 2 ? parts[2] : "NULLABLE";
      fields.addObject().put("name", parts[0]).put("type", parts[1]).put("mode", mode);
    }
    ArrayNode array = relation.putArray("rows");
    for (String row : rows) {
      array.add(json(row));
    }
    return relation;
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode ask(ObjectNode request) {
    try {
      frames.write(request.put("id", 1));
      return frames.read().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode parse(String sql) {
    return ask(JSON.createObjectNode().put("op", "parse").put("sql", sql));
  }

  /** A request for the first statement of a text, over one relation called {@code p.d.t} or none. */
  ObjectNode request(String sql, ObjectNode... relations) {
    JsonNode statement = parse(sql).path("ok").path("statements").path(0);
    ObjectNode request = JSON.createObjectNode().put("op", "execute").put("sql", sql);
    request.put("user", "someone@example.com");
    request.set("start", statement.path("start"));
    request.set("end", statement.path("end"));
    request.put("output", output.resolve(java.util.UUID.randomUUID() + ".rows").toString());
    ObjectNode described = request.putObject("relations");
    ObjectNode tables = request.putObject("tables");
    String[] names = {"p.d.t", "p.d.s"};
    for (int i = 0; i < relations.length; i++) {
      described.set(names[i], relations[i]);
      tables.put(names[i], names[i]);
      tables.put(names[i].substring(2), names[i]);
    }
    return request;
  }

  /** Executes the first statement; fails the test if the engine refuses. */
  JsonNode effect(String sql, ObjectNode... relations) {
    JsonNode answer = ask(request(sql, relations));
    if (answer.has("error")) {
      throw new AssertionError(answer.get("error").toString());
    }
    return answer.get("ok");
  }

  /** The rows a statement writes, as lines of JSON. */
  List<String> rows(String sql, ObjectNode... relations) {
    ObjectNode request = request(sql, relations);
    JsonNode answer = ask(request);
    if (answer.has("error")) {
      throw new AssertionError(answer.get("error").toString());
    }
    try {
      return new ArrayList<>(Files.readAllLines(Path.of(request.get("output").asText())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code reason: message} of a refusal. */
  String refusal(String sql, ObjectNode... relations) {
    JsonNode parsed = parse(sql);
    JsonNode error = parsed.has("error") ? parsed.get("error") : ask(request(sql, relations)).path("error");
    return error.path("reason").asText() + ": " + error.path("message").asText();
  }
}
