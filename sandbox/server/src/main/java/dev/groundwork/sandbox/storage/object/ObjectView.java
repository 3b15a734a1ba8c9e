package dev.groundwork.sandbox.storage.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.clock.Timestamps;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Objects as the JSON API shows them. */
public final class ObjectView {
  private ObjectView() {}

  /** The object resource; its links lead back to where the request came in. */
  public static ObjectNode of(StoredObject object, Context ctx) {
    String generation = String.valueOf(object.generation());
    String base = ctx.scheme() + "://" + ctx.host();
    String path = "/storage/v1/b/%s/o/%s".formatted(object.bucket(), encoded(object.name()));
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("kind", "storage#object")
        .put("id", "%s/%s/%s".formatted(object.bucket(), object.name(), generation))
        .put("selfLink", base + path)
        .put("mediaLink", "%s/download%s?generation=%s&alt=media".formatted(base, path, generation))
        .put("name", object.name())
        .put("bucket", object.bucket())
        .put("generation", generation)
        .put("metageneration", String.valueOf(object.metageneration()));
    view.setAll(object.settings());
    Content content = object.content();
    view.put("size", String.valueOf(content.size())).put("crc32c", content.crc32c());
    content.md5().ifPresent(md5 -> view.put("md5Hash", md5));
    content.components().ifPresent(count -> view.put("componentCount", count));
    view.put("etag", etag(object))
        .put("timeCreated", Timestamps.format(object.created()))
        .put("updated", Timestamps.format(object.updated()))
        .put("timeStorageClassUpdated", Timestamps.format(object.created()))
        .put("timeFinalized", Timestamps.format(object.created()));
    object.deleted().ifPresent(when -> view.put("timeDeleted", Timestamps.format(when)));
    return view;
  }

  /** Google's etag: generation and metageneration as fields 1 and 2 of a protocol buffer, in base64. */
  public static String etag(StoredObject object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    field(bytes, 1, object.generation());
    field(bytes, 2, object.metageneration());
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static void field(ByteArrayOutputStream bytes, int number, long value) {
    bytes.write(number << 3);
    long rest = value;
    while (rest > 0x7F) {
      bytes.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
