package dev.groundwork.cli.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The sandbox")
@Timeout(60)
class SandboxServerTest {
  @TempDir Path root;
  private int port;
  private SandboxServer server;

  @BeforeEach
  void buildAndFindAPort() throws Exception {
    Path jar = root.resolve("sandbox/server/target/groundwork-sandbox-server.jar");
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeServer.class.getName());
    String type = FakeServer.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream code = FakeServer.class.getClassLoader().getResourceAsStream(type)) {
      out.putNextEntry(new JarEntry(type));
      Objects.requireNonNull(code).transferTo(out);
    }
    Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    server = new SandboxServer(setting("home"));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private Setting setting(String home) {
    Map<String, String> variables =
        Map.of("GROUNDWORK_PORT", String.valueOf(port), "GROUNDWORK_HOME", root.resolve(home).toString());
    return Setting.resolve(root.toString(), Profile.SANDBOX, Environment.PROD, null, variables, false, false);
  }

  private long pid() {
    return server.running().orElseThrow().pid();
  }

  @Test
  void starts_once_and_is_used_again() {
    assertThat(server.ensureRunning()).isTrue();
    long first = pid();
    assertThat(server.ensureRunning()).isFalse();
    assertThat(pid()).isEqualTo(first);
  }

  @Test
  void stops_and_leaves_no_process() {
    server.ensureRunning();
    long pid = pid();
    assertThat(server.stop()).isTrue();
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(server.running()).isEmpty();
    assertThat(server.stop()).isFalse();
  }

  @Test
  void starts_again_after_it_was_killed() {
    server.ensureRunning();
    long first = pid();
    ProcessHandle.of(first).orElseThrow().destroyForcibly();
    ProcessHandle.of(first).ifPresent(handle -> handle.onExit().join());
    assertThat(server.running()).isEmpty();
    assertThat(server.ensureRunning()).isTrue();
    assertThat(pid()).isNotEqualTo(first);
  }

  @Test
  void is_not_mistaken_for_another_program_with_its_former_process_number() throws Exception {
    Path folder = Files.createDirectories(root.resolve("home/sandbox"));
    long stranger = ProcessHandle.current().pid();
    Files.writeString(folder.resolve("server.json"), "{\"pid\":%d,\"port\":%d}".formatted(stranger, port));
    assertThat(server.running()).isEmpty();
    assertThat(server.stop()).isFalse();
    assertThat(server.ensureRunning()).isTrue();
  }

  @Test
  void starts_beside_a_record_that_a_crash_left_half_written() throws Exception {
    Path folder = Files.createDirectories(root.resolve("home/sandbox"));
    Files.writeString(folder.resolve("server.json"), "{\"pid\":12");
    assertThat(server.ensureRunning()).isTrue();
  }

  @Test
  void is_started_again_when_its_program_was_built_again() throws Exception {
    server.ensureRunning();
    long first = pid();
    Files.setLastModifiedTime(
        root.resolve("sandbox/server/target/groundwork-sandbox-server.jar"),
        FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(server.ensureRunning()).isTrue();
    assertThat(pid()).isNotEqualTo(first);
  }

  @Test
  void says_who_has_its_port_and_how_to_take_another() throws Exception {
    try (ServerSocket other = new ServerSocket(port, 5, InetAddress.getLoopbackAddress())) {
      assertThat(other.isBound()).isTrue();
      Thread answer = Thread.ofVirtual().start(() -> closeEverything(other));
      assertThatThrownBy(server::ensureRunning)
          .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo(ExitCode.ENVIRONMENT_LACKS))
          .hasMessageContaining("port " + port + " is taken by another program")
          .hasMessageContaining("GROUNDWORK_PORT");
      answer.interrupt();
    }
  }

  private static void closeEverything(ServerSocket socket) {
    try {
      while (true) {
        socket.accept().close();
      }
    } catch (java.io.IOException closed) {
      // The test is over.
    }
  }

  @Test
  void of_another_home_is_told_from_ours() {
    server.ensureRunning();
    assertThatThrownBy(new SandboxServer(setting("other-home"))::ensureRunning)
        .hasMessageContaining("a Groundwork sandbox of another home");
    assertThat(new SandboxServer(setting("other-home")).stop()).isFalse();
    assertThat(server.running()).isPresent();
  }

  @Test
  void says_its_last_words_when_it_cannot_start() throws Exception {
    Files.createDirectories(root.resolve("home"));
    Files.createFile(root.resolve("home/corrupt"));
    assertThatThrownBy(server::ensureRunning)
        .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo(ExitCode.ENVIRONMENT_LACKS))
        .hasMessageContaining("the state is damaged")
        .hasMessageContaining("down --wipe");
    Files.delete(root.resolve("home/corrupt"));
    assertThat(server.ensureRunning()).isTrue();
  }

  @Test
  void forgets_its_own_state_and_no_other_when_wiped() throws Exception {
    for (String file : new String[] {"home/sandbox/state.mv", "home/state/sandbox/prod/a", "state/sandbox/prod/a"}) {
      Files.createDirectories(root.resolve(file).getParent());
      Files.createFile(root.resolve(file));
    }
    assertThat(server.wipe()).containsExactly(root.resolve("home/sandbox"), root.resolve("home/state/sandbox"));
    assertThat(root.resolve("home/sandbox")).doesNotExist();
    assertThat(root.resolve("state/sandbox/prod/a")).as("the usual sandbox's state").exists();
  }
}
