package dev.groundwork.acceptance;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as a user runs it: the launcher in a home, a state folder and on a port of its own. */
@SuppressWarnings("try") // close waits for a process, and may be interrupted
final class Groundwork implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(6);
  private static final Pattern EXPORT = Pattern.compile("export ([A-Za-z0-9_]+)='(.*)'");

  /**
   * What a command did.
   *
   * @param output standard output and standard error together
   */
  record Result(int exit, String output) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;
  private final int port;

  Groundwork(Path folder) throws IOException {
    this.folder = folder;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Runs a verb. */
  Result run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  /** Runs a verb with further environment variables. */
  Result run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
    return execute(environment, verb(arguments));
  }

  /** Runs a verb that reads standard input. */
  Result runReading(String input, String... arguments) throws IOException, InterruptedException {
    Path given = Files.writeString(Files.createTempFile("given", ".txt"), input);
    try {
      Path output = Files.createTempFile(folder, "output", ".txt");
      return await(builder(Map.of(), verb(arguments), output).redirectInput(given.toFile()), output);
    } finally {
      Files.delete(given);
    }
  }

  /** Runs any command in the checkout, as a shell does after {@code eval "$(./groundwork env)"}. */
  Result inEnvironment(String... command) throws IOException, InterruptedException {
    return inEnvironment(Map.of(), command);
  }

  /** The same with further environment variables. */
  Result inEnvironment(Map<String, String> environment, String... command) throws IOException, InterruptedException {
    return execute(exported(environment), List.of(command));
  }

  /** Starts any command in the checkout and returns at once. */
  Process startInEnvironment(String... command) throws IOException, InterruptedException {
    return builder(exported(Map.of()), List.of(command), Files.createTempFile(folder, "output", ".txt")).start();
  }

  private Map<String, String> exported(Map<String, String> environment) throws IOException, InterruptedException {
    Map<String, String> exported = new HashMap<>(environment);
    Matcher exports = EXPORT.matcher(run("env").output());
    while (exports.find()) {
      exported.put(exports.group(1), exports.group(2));
    }
    return exported;
  }

  /** Starts a verb and returns at once. */
  Process start(String... arguments) throws IOException {
    return builder(Map.of(), verb(arguments), Files.createTempFile(folder, "output", ".txt")).start();
  }

  /** Kills the sandbox the hard way. */
  void killSandbox() throws IOException {
    long pid = pid();
    ProcessHandle sandbox = ProcessHandle.of(pid).orElseThrow();
    sandbox.destroyForcibly();
    sandbox.onExit().join();
  }

  String post(String path, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base().resolve(path))
            .header("Authorization", "Basic a2V5OnNlY3JldA==")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  String get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base().resolve(path)).header("Authorization", "Basic a2V5OnNlY3JldA==").build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** As the service account of that address. */
  HttpResponse<String> getAs(String account, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base().resolve(path)).header("Authorization", "Bearer " + account).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  void delete(String path) throws IOException, InterruptedException {
    http.send(
        HttpRequest.newBuilder(base().resolve(path)).DELETE().build(), HttpResponse.BodyHandlers.discarding());
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("down");
  }

  private static List<String> verb(String... arguments) {
    List<String> command = new ArrayList<>(List.of(Repository.ROOT.resolve("groundwork").toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private long pid() throws IOException {
    String json = Files.readString(folder.resolve("home/sandbox/server.json"));
    Matcher pid = Pattern.compile("\"pid\"\\s*:\\s*(\\d+)").matcher(json);
    if (!pid.find()) {
      throw new IllegalStateException("no pid in " + json);
    }
    return Long.parseLong(pid.group(1));
  }

  private Result execute(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    return await(builder(environment, command, output), output);
  }

  private static Result await(ProcessBuilder builder, Path output) throws IOException, InterruptedException {
    List<String> command = builder.command();
    Process process = builder.start();
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IllegalStateException(command + " took longer than " + LONGEST + "\n" + Files.readString(output));
    }
    Result result = new Result(process.exitValue(), Files.readString(output));
    System.out.println("$ " + String.join(" ", command) + "\n" + result.output() + "exit " + result.exit());
    return result;
  }

  private ProcessBuilder builder(Map<String, String> environment, List<String> command, Path output) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Repository.ROOT.toFile())
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(output.toFile());
    builder.environment().put("GROUNDWORK_HOME", folder.resolve("home").toString());
    builder.environment().put("GROUNDWORK_STATE", folder.resolve("state").toString());
    builder.environment().put("GROUNDWORK_PORT", String.valueOf(port));
    builder.environment().putAll(environment);
    return builder;
  }
}
