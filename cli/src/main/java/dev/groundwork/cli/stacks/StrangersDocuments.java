package dev.groundwork.cli.stacks;

import dev.groundwork.cli.setting.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Copies of the documents that a stranger synthesized, and of nothing beside them: a planted {@code .terraform},
 * {@code terraform.d/plugins} or further {@code .tf} file would have Terraform run what it names.
 */
record StrangersDocuments(PrivateFolder copy, List<String> stacks) implements AutoCloseable {
  private static final String DOCUMENT = "cdk.tf.json";
  private static final Pattern STACK = Pattern.compile("[a-z][a-z0-9_-]{0,62}");

  /** What Terraform and its providers need; a runner's own tokens are not among it. */
  private static final Set<String> NEEDED =
      Set.of(
          "PATH", "HOME", "TMPDIR", "LANG", "CI", "NO_COLOR", "CHECKPOINT_DISABLE", "TERRAFORM_BINARY_NAME",
          "STORAGE_EMULATOR_HOST", "GROUNDWORK_HOME", "GROUNDWORK_TERRAFORM");

  private static final List<String> NEEDED_PREFIXES =
      List.of("TF_", "GOOGLE_", "CLOUDSDK_", "FIVETRAN_", "DBT_CLOUD_", "SSL_CERT_", "HTTP_", "HTTPS_", "NO_PROXY",
          "http_", "https_", "no_proxy");

  /**
   * Copies them.
   *
   * @throws Failure if the folder is not what {@code cdktf synth} writes, or holds a link
   */
  static StrangersDocuments copyOf(Path synthesized) {
    List<String> stacks = Manifest.read(synthesized).stacks();
    PrivateFolder copy = PrivateFolder.make();
    try {
      copy(synthesized, Path.of("manifest.json"), copy.path());
      for (String stack : stacks) {
        copy(synthesized, document(synthesized, stack), copy.path());
      }
      return new StrangersDocuments(copy, stacks);
    } catch (IOException broken) {
      copy.close();
      throw new UncheckedIOException(broken);
    } catch (RuntimeException refused) {
      copy.close();
      throw refused;
    }
  }

  private static Path document(Path synthesized, String stack) {
    if (!STACK.matcher(stack).matches()) {
      throw Failure.work(
          "manifest.json in %s names a stack %s; allowed: lower-case letters, digits, _ and -".formatted(synthesized, stack));
    }
    return Path.of("stacks", stack, DOCUMENT);
  }

  private static void copy(Path synthesized, Path document, Path to) throws IOException {
    Path from = synthesized.resolve(document);
    boolean plain =
        Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)
            && from.toRealPath().equals(synthesized.toRealPath().resolve(document));
    if (!plain) {
      throw Failure.work("%s is missing or a link; allowed: the files that cdktf synth writes".formatted(from));
    }
    Path copied = to.resolve(document);
    Files.createDirectories(copied.getParent());
    Files.copy(from, copied);
  }

  Path folder() {
    return copy.path();
  }

  /** Only what is needed of an environment. */
  static Map<String, String> variables(Map<String, String> all) {
    Map<String, String> needed = new TreeMap<>(all);
    needed.keySet().removeIf(name -> !NEEDED.contains(name) && NEEDED_PREFIXES.stream().noneMatch(name::startsWith));
    return needed;
  }

  @Override
  public void close() {
    copy.close();
  }
}
