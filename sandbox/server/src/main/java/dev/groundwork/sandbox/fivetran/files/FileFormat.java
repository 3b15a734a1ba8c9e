package dev.groundwork.sandbox.fivetran.files;

import dev.groundwork.sandbox.fivetran.gcs.GcsConfig;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads one file in the format that the configuration says or the name implies. */
public final class FileFormat {
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;
  private static final int BUFFER = 1 << 16;

  private final GcsConfig config;

  public FileFormat(GcsConfig config) {
    this.config = config;
  }

  /**
   * Gives every row of the file to the sink.
   *
   * @throws UnreadableFile if the file is not what it should be, or the sink refuses a row
   */
  public void read(String name, InputStream bytes, RowSink sink) throws IOException, UnreadableFile {
    InputStream plain = unpacked(name, new BufferedInputStream(bytes, BUFFER));
    switch (type(name)) {
      case "jsonl" -> JsonRows.lines(plain, delivered(sink));
      case "json" -> JsonRows.documents(name, plain, delivered(sink));
      case "csv" -> new DelimitedRows(config, ',').read(name, plain, sink);
      case "tsv" -> new DelimitedRows(config, '\t').read(name, plain, sink);
      default -> throw new UnreadableFile(name, "file type is not known by its name; set file_type");
    }
  }

  /** JSON records go on as they are, or packed into one field. Delimited files have no such choice. */
  private RowSink delivered(RowSink sink) {
    return config.packed() ? new PackingSink(sink) : sink;
  }

  private String type(String name) {
    if (!config.fileType().equals("infer")) {
      return config.fileType();
    }
    String bare = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|gzip)$", "");
    return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
      case "jsonl", "ndjson" -> "jsonl";
      case "json" -> "json";
      case "csv" -> "csv";
      case "tsv" -> "tsv";
      default -> "";
    };
  }

  private InputStream unpacked(String name, BufferedInputStream bytes) throws IOException, UnreadableFile {
    bytes.mark(2);
    boolean gzip = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
    bytes.reset();
    return switch (config.compression()) {
      case "gzip", "gz" -> {
        if (!gzip) {
          throw new UnreadableFile(name, "not gzip, although compression is " + config.compression());
        }
        yield new GZIPInputStream(bytes, BUFFER);
      }
      case "uncompressed" -> bytes;
      default -> gzip ? new GZIPInputStream(bytes, BUFFER) : bytes;
    };
  }
}
