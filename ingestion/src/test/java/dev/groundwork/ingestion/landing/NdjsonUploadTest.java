package dev.groundwork.ingestion.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;

@Label("Lines in a gzip object")
class NdjsonUploadTest {
  private final InMemoryLandingStore store = new InMemoryLandingStore();

  @Property(tries = 200)
  void read_back_as_they_were_added(@ForAll List<@AlphaChars @NumericChars String> lines) throws Exception {
    String sha256 = land("a", lines, Integer.MAX_VALUE);

    assertThat(store.lines("a")).isEqualTo(lines);
    String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    assertThat(sha256)
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
  }

  @Property(tries = 200)
  void make_the_same_bytes_in_whatever_pieces_they_come(
      @ForAll List<@AlphaChars String> lines, @ForAll @IntRange(min = 1, max = 7) int piece) throws IOException {
    String whole = land("whole", lines, Integer.MAX_VALUE);
    String pieces = land("pieces", lines, piece);

    assertThat(pieces).isEqualTo(whole);
    assertThat(store.bytes("pieces")).isEqualTo(store.bytes("whole"));
  }

  @Example
  void that_are_many_make_the_same_bytes_in_whatever_pieces_they_come() throws IOException {
    List<String> lines = IntStream.range(0, 50_000).mapToObj(i -> "line " + i * 7919).toList();
    land("whole", lines, Integer.MAX_VALUE);
    land("pieces", lines, 3);

    assertThat(store.bytes("pieces")).isEqualTo(store.bytes("whole"));
    assertThat(store.find("whole").orElseThrow().bytes()).isEqualTo(store.bytes("whole").length);
  }

  @Example
  void that_were_not_published_leave_the_bucket_as_it_was() throws IOException {
    try (NdjsonUpload upload = NdjsonUpload.open(store, "never")) {
      upload.add(out -> out.write('x'));
      upload.finish();
    }
    assertThat(store.names()).isEmpty();
  }

  @Example
  void that_stand_there_already_are_not_written_again() throws IOException {
    land("a", List.of("x", "y"), Integer.MAX_VALUE);
    long generation = store.find("a").orElseThrow().generation();

    land("a", List.of("x", "y"), Integer.MAX_VALUE);
    assertThat(store.find("a").orElseThrow().generation()).isEqualTo(generation);

    land("a", List.of("x", "z"), Integer.MAX_VALUE);
    assertThat(store.find("a").orElseThrow().generation()).isGreaterThan(generation);
  }

  private String land(String name, List<String> lines, int piece) throws IOException {
    try (NdjsonUpload upload = NdjsonUpload.open(store, name)) {
      for (String line : lines) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        upload.add(
            out -> {
              for (int at = 0; at < bytes.length; at += Math.min(piece, bytes.length)) {
                out.write(bytes, at, Math.min(piece, bytes.length - at));
              }
            });
      }
      String sha256 = upload.finish();
      upload.publish();
      return sha256;
    }
  }
}
