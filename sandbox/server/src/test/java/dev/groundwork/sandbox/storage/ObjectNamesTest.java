package dev.groundwork.sandbox.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.Storage.BlobListOption;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

@Label("Any name an object may have")
class ObjectNamesTest {
  private static final String BUCKET = "any-name-bucket";
  private static @Nullable SandboxUnderTest sandbox;
  private static @Nullable Storage storage;

  @BeforeContainer
  static void start() {
    sandbox = new SandboxUnderTest();
    storage = sandbox.storage();
    storage.create(BucketInfo.of(BUCKET));
  }

  @AfterContainer
  static void stop() throws Exception {
    sandbox.stop();
  }

  @Property(tries = 150)
  @Label("leads back to its object, by itself and in a list")
  void round_trip(@ForAll("names") String name) {
    Blob written = storage.create(BlobInfo.newBuilder(BUCKET, name).build(), name.getBytes(UTF_8));
    BlobId copy = BlobId.of(BUCKET, "copy of " + name.substring(0, Math.min(name.length(), 20)).strip() + "x");

    assertThat(storage.readAllBytes(BlobId.of(BUCKET, name))).asString(UTF_8).isEqualTo(name);
    assertThat(storage.get(BlobId.of(BUCKET, name)).getGeneration()).isEqualTo(written.getGeneration());
    assertThat(
            StreamSupport.stream(
                    storage.list(BUCKET, BlobListOption.prefix(name)).iterateAll().spliterator(), false)
                .map(Blob::getName))
        .contains(name);
    assertThat(storage.copy(Storage.CopyRequest.of(BlobId.of(BUCKET, name), copy)).getResult().getContent())
        .asString(UTF_8)
        .isEqualTo(name);
    assertThat(storage.delete(BlobId.of(BUCKET, name))).isTrue();
  }

  @Example
  @Label("may be one that paths and encodings usually break")
  void nasty_names() {
    for (String name :
        new String[] {
          "a//b", "/a", "a/", "%", "%2F", "%252F", "%2B+ +", "a?b#c&d=e", "..a/../b", "o", "b", "b/o/c", "\"'<>\\", "é",
          "\uD83D\uDE00", "a:copyTo", "rewriteTo/b/x/o/y", ";jsessionid=1", "a;b", "*", "\t"
        }) {
      round_trip(name);
    }
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<Character> nasty = Arbitraries.of('/', '%', '+', ' ', '?', '#', '&', ';', ':', '"', '\\', '2', 'F', '.');
    Arbitrary<String> mixed =
        Arbitraries.oneOf(nasty, Arbitraries.chars().alpha())
            .list()
            .ofMinSize(1)
            .ofMaxSize(30)
            .map(chars -> chars.stream().map(String::valueOf).collect(Collectors.joining()));
    Arbitrary<String> unicode = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
    return Arbitraries.oneOf(mixed, unicode).filter(ObjectNamesTest::isAllowed);
  }

  private static boolean isAllowed(String name) {
    boolean wellFormed = UTF_8.newEncoder().canEncode(name);
    boolean control = name.chars().anyMatch(c -> c < 0x20 || c == 0x7F || c == 0xFFFE || c == 0xFFFF);
    return wellFormed && !control && !name.equals(".") && !name.equals("..") && name.getBytes(UTF_8).length <= 900;
  }
}
