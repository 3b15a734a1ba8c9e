package dev.groundwork.sandbox.bigquery.upload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Uploads under way. They live as long as the server: a client whose upload is gone begins again. */
final class Uploads {
  /** One upload: the job it is for, and the bytes so far. */
  record Upload(String id, String project, ObjectNode job, Caller caller, Path file) {
    long size() throws IOException {
      return Files.exists(file) ? Files.size(file) : 0;
    }

    void append(InputStream bytes) throws IOException {
      try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        bytes.transferTo(out);
      }
    }

    void discard() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Path folder;
  private final Map<String, Upload> uploads = new ConcurrentHashMap<>();

  Uploads(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      try (var old = Files.list(folder)) {
        for (Path file : old.toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Upload begin(String project, ObjectNode job, Caller caller) {
    String id = UUID.randomUUID().toString();
    Upload upload = new Upload(id, project, job, caller, folder.resolve(id));
    uploads.put(id, upload);
    return upload;
  }

  Upload require(String id) {
    Upload upload = uploads.get(id);
    if (upload == null) {
      throw GoogleError.notFound("Not found: upload " + id + "; begin the upload again");
    }
    return upload;
  }

  void end(Upload upload) {
    uploads.remove(upload.id());
  }
}
