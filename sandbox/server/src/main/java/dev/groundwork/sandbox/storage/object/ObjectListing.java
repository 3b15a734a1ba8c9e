package dev.groundwork.sandbox.storage.object;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.PageLimit;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page of a bucket's objects. Below a delimiter the scan jumps from one common prefix to the next, so a folder with
 * a million objects costs one step.
 */
final class ObjectListing {
  private static final int PAGE = 1_000;
  private static final String AFTER_NAME = "\0";
  private static final String AFTER_GENERATION = "\1";

  /**
   * @param next where the next page begins, absent on the last
   */
  record Page(List<StoredObject> items, List<String> prefixes, Optional<String> next) {}

  private final StoredObjects objects;
  private final String bucket;
  private final String prefix;
  private final String delimiter;
  private final boolean includeTrailingDelimiter;
  private final boolean versions;
  private final String start;
  private final Optional<String> end;
  private final int limit;

  private final List<StoredObject> items = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();

  ObjectListing(StoredObjects objects, String bucket, Context ctx) {
    this.objects = objects;
    this.bucket = bucket;
    this.prefix = text(ctx, "prefix");
    this.delimiter = text(ctx, "delimiter");
    this.includeTrailingDelimiter = Boolean.parseBoolean(ctx.queryParam("includeTrailingDelimiter"));
    this.versions = Boolean.parseBoolean(ctx.queryParam("versions"));
    String offset = ObjectKey.of(bucket, text(ctx, "startOffset"));
    String token = text(ctx, "pageToken");
    this.start = token.isEmpty() ? offset : max(offset, decode(token));
    String endOffset = text(ctx, "endOffset");
    this.end = endOffset.isEmpty() ? Optional.empty() : Optional.of(ObjectKey.of(bucket, endOffset));
    this.limit = PageLimit.of(ctx, PAGE);
    refuse(ctx);
  }

  Page page() {
    String begin = ObjectKey.of(bucket, prefix);
    Optional<String> from = Optional.of(max(begin, start));
    while (from.isPresent()) {
      String at = from.get();
      if (items.size() + prefixes.size() >= limit && entries(begin, at).findFirst().filter(this::wanted).isPresent()) {
        return new Page(items, prefixes, Optional.of(encode(at)));
      }
      from = items.size() + prefixes.size() >= limit ? Optional.empty() : run(begin, at);
    }
    return new Page(items, prefixes, Optional.empty());
  }

  /** Takes objects up to the next common prefix or the page's end; returns where to go on. */
  private Optional<String> run(String begin, String from) {
    for (Iterator<Map.Entry<String, StoredObject>> each = entries(begin, from).iterator(); each.hasNext(); ) {
      Map.Entry<String, StoredObject> entry = each.next();
      if (!wanted(entry)) {
        return Optional.empty();
      }
      String name = entry.getValue().name();
      int cut = delimiter.isEmpty() ? -1 : name.indexOf(delimiter, prefix.length());
      if (cut >= 0) {
        String common = name.substring(0, cut + delimiter.length());
        prefixes.add(common);
        if (includeTrailingDelimiter && name.equals(common)) {
          items.add(entry.getValue());
        }
        return Optional.of(ObjectKey.after(ObjectKey.of(bucket, common)));
      }
      items.add(entry.getValue());
      if (items.size() + prefixes.size() >= limit) {
        return Optional.of(entry.getKey() + (versions ? AFTER_GENERATION : AFTER_NAME));
      }
    }
    return Optional.empty();
  }

  private boolean wanted(Map.Entry<String, StoredObject> entry) {
    return end.isEmpty() || ObjectKey.of(bucket, entry.getValue().name()).compareTo(end.get()) < 0;
  }

  private Stream<Map.Entry<String, StoredObject>> entries(String begin, String from) {
    return versions ? objects.generations(begin, from) : objects.current(begin, from);
  }

  private static void refuse(Context ctx) {
    if (ctx.queryParam("matchGlob") != null) {
      throw GoogleError.unsupported("matchGlob in object lists");
    }
    if (Boolean.parseBoolean(ctx.queryParam("softDeleted"))) {
      throw GoogleError.unsupported("soft-deleted objects");
    }
  }

  private static String text(Context ctx, String parameter) {
    return Objects.requireNonNullElse(ctx.queryParam(parameter), "");
  }

  private static String max(String a, String b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_16BE));
  }

  private static String decode(String token) {
    try {
      return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_16BE);
    } catch (IllegalArgumentException e) {
      throw GoogleError.invalid("Invalid pageToken %s; one from an earlier answer".formatted(token));
    }
  }
}
