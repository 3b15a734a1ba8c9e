package dev.groundwork.cli.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A checkout with the launcher and little else, in a folder with a blank in its name, among fake tools. */
final class Checkout {
  static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();
  private static final List<String> SHELL =
      List.of(
          "bash", "sh", "env", "sed", "cat", "ls", "ln", "mv", "cp", "rm", "mkdir", "dirname", "basename", "readlink",
          "find", "sort", "tr", "xargs", "cksum", "head", "tail", "grep", "sleep", "ps", "printenv", "chmod");
  private final Path folder;
  private final Path root;
  private final Path tools;

  /**
   * What a run of the launcher did.
   *
   * @param output standard output and standard error together
   */
  record Ran(int exit, String output) {}

  Checkout(Path folder) throws IOException {
    this.folder = folder;
    this.root = Files.createDirectories(folder.resolve("my platform"));
    this.tools = Files.createDirectories(folder.resolve("tools"));
    copy(REPOSITORY.resolve("groundwork"), root.resolve("groundwork"));
    Files.createDirectories(root.resolve("cli/launcher"));
    try (Stream<Path> parts = Files.list(REPOSITORY.resolve("cli/launcher"))) {
      for (Path part : parts.toList()) {
        copy(part, root.resolve("cli/launcher").resolve(part.getFileName().toString()));
      }
    }
    write("pom.xml", "<modules>\n  <module>cli</module>\n</modules>\n");
    write("cli/pom.xml", "<project/>\n");
    write("cli/src/main/java/Main.java", "class Main {}\n");
    write("dbt/requirements.lock", "dbt-core==1.11.16\n");
    write("package.json", "{}\n");
    write("package-lock.json", "{}\n");
    copy(fake("uv"), folder.resolve("uv"));
    copy(fake("node"), folder.resolve("node"));
    copy(fake("npm"), folder.resolve("npm"));
  }

  /** A machine that has everything: JDK 25 by default, Maven, Python, node, terraform. */
  Checkout withAllTools() throws IOException {
    return withJdk("jdk-25").withTools("mvn", "python3", "node", "npm", "terraform");
  }

  Checkout withTools(String... names) throws IOException {
    for (String name : names) {
      copy(fake(name), tools.resolve(name));
    }
    return this;
  }

  /** Installs a JDK where the launcher looks; its version is what stands behind the hyphen. */
  Checkout withJdk(String name) throws IOException {
    Path home = Files.createDirectories(folder.resolve("jdks").resolve(name));
    write(home.resolve("release"), "JAVA_VERSION=\"%s.0.1\"\n".formatted(name.substring(name.indexOf('-') + 1)));
    Files.createDirectories(home.resolve("bin"));
    copy(fake("java"), home.resolve("bin/java"));
    copy(fake("java"), home.resolve("bin/javac"));
    return this;
  }

  /** Puts an installed JDK's java on the PATH. */
  Checkout withDefaultJava(String name) throws IOException {
    Files.createSymbolicLink(tools.resolve("java"), folder.resolve("jdks").resolve(name).resolve("bin/java"));
    return this;
  }

  Path root() {
    return root;
  }

  Path folder() {
    return folder;
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    write(root.resolve(path), text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** While this file is there a fake Maven does not end. */
  Path hold() {
    return folder.resolve("hold");
  }

  /** What the fake tools were asked to do so far, a line each. */
  List<String> calls(String tool) throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls)
        ? Files.readAllLines(calls).stream().filter(call -> call.startsWith(tool + " ")).toList()
        : List.of();
  }

  Ran run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), root.resolve("groundwork"), arguments);
  }

  Ran run(Map<String, String> variables, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    int exit = start(variables, launcher, output, arguments).waitFor();
    return new Ran(exit, Files.readString(output));
  }

  Process start(Map<String, String> variables, Path launcher, Path output, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.environment().clear();
    builder.environment().putAll(
        Map.of(
            "PATH", tools + ":" + shell(),
            "HOME", folder.toString(),
            "FAKES", folder.toString(),
            "GROUNDWORK_JDK_PLACES", folder.resolve("jdks").toString()));
    builder.environment().putAll(variables);
    return builder.start();
  }

  /** A folder with nothing but the shell and its everyday commands. */
  private static Path shell() throws IOException {
    Path shell = Files.createDirectories(REPOSITORY.resolve("cli/target/shell"));
    for (String tool : SHELL) {
      if (!Files.exists(shell.resolve(tool))) {
        Files.createSymbolicLink(shell.resolve(tool), inMachine(tool));
      }
    }
    return shell;
  }

  private static Path fake(String name) {
    return REPOSITORY.resolve("cli/src/test/resources/launcher").resolve(name);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (InputStream content = Files.newInputStream(from)) {
      Files.copy(content, to);
    }
    if (!to.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + to);
    }
  }

  private static Path inMachine(String tool) {
    return Stream.of(Objects.requireNonNull(System.getenv("PATH")).split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("this machine has no " + tool));
  }
}
