package dev.groundwork.ingestion;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.groundwork.ingestion.contract.Fault;
import dev.groundwork.ingestion.contract.RecordChecker;
import dev.groundwork.ingestion.landing.LandingStore;
import dev.groundwork.ingestion.landing.NdjsonUpload;
import dev.groundwork.ingestion.landing.StoredObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The records of one answer that may not land, each as {@code {"position":..,"rule":..,"why":..,"record":..}}. There is
 * an object only if there are records for it.
 */
final class Quarantine implements AutoCloseable {
  private final LandingStore store;
  private final String name;
  private final SortedMap<String, Long> reasons = new TreeMap<>();
  private @Nullable NdjsonUpload upload;

  Quarantine(LandingStore store, String name) {
    this.store = store;
    this.name = name;
  }

  /**
   * Keeps the record that was checked last.
   *
   * @param position in the answer, from 1
   */
  void add(long position, Fault fault, RecordChecker checked) throws IOException {
    if (upload == null) {
      upload = NdjsonUpload.open(store, name);
    }
    reasons.merge(fault.kind().name(), 1L, Long::sum);
    upload.add(
        out -> {
          write(out, "{\"position\":" + position + ",\"rule\":\"" + fault.kind() + "\",\"why\":\"");
          write(out, escaped(fault.text()));
          write(out, "\",\"record\":");
          checked.writeLine(out);
          write(out, "}");
        });
  }

  long records() {
    return upload == null ? 0 : upload.lines();
  }

  /** How many records broke which rule. */
  SortedMap<String, Long> reasons() {
    return reasons;
  }

  /** Makes the object visible; takes away one that a dead attempt left and that this one has no need of. */
  Optional<StoredObject> publish() throws IOException {
    if (upload == null) {
      store.find(name).ifPresent(store::delete);
      return Optional.empty();
    }
    upload.finish();
    return Optional.of(upload.publish());
  }

  @Override
  public void close() {
    if (upload != null) {
      upload.close();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }
}
