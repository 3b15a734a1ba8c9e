package dev.groundwork.sandbox.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Records of one kind by key. Reads may happen anywhere, changes only inside {@link Store#write}. */
public final class Records<T> {
  private final MVMap<String, String> map;
  private final ObjectMapper json;
  private final Class<T> type;
  private final Runnable requireWriting;

  Records(MVMap<String, String> map, ObjectMapper json, Class<T> type, Runnable requireWriting) {
    this.map = map;
    this.json = json;
    this.type = type;
    this.requireWriting = requireWriting;
  }

  public Optional<T> find(String key) {
    return Optional.ofNullable(map.get(key)).map(this::decode);
  }

  public boolean has(String key) {
    return map.containsKey(key);
  }

  public void put(String key, T value) {
    requireWriting.run();
    map.put(key, encode(value));
  }

  /** Removes a record; says whether there was one. */
  public boolean remove(String key) {
    requireWriting.run();
    return map.remove(key) != null;
  }

  /** All records whose key begins with {@code prefix}, in key order. The stream is lazy and sees a snapshot. */
  public Stream<Map.Entry<String, T>> scan(String prefix) {
    return scan(prefix, prefix);
  }

  /** As {@link #scan(String)}, beginning at the first key that is {@code from} or after it. */
  public Stream<Map.Entry<String, T>> scan(String prefix, String from) {
    var cursor = map.cursor(from.compareTo(prefix) < 0 ? prefix : from);
    Iterator<Map.Entry<String, T>> entries =
        new Iterator<>() {
          private @Nullable String next = advance();

          private @Nullable String advance() {
            return cursor.hasNext() ? cursor.next() : null;
          }

          @Override
          public boolean hasNext() {
            return next != null && next.startsWith(prefix);
          }

          @Override
          public Map.Entry<String, T> next() {
            String key = next;
            if (key == null || !key.startsWith(prefix)) {
              throw new java.util.NoSuchElementException();
            }
            T value = decode(cursor.getValue());
            next = advance();
            return Map.entry(key, value);
          }
        };
    return StreamSupport.stream(((Iterable<Map.Entry<String, T>>) () -> entries).spliterator(), false);
  }

  private T decode(String text) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("record of " + map.getName() + " cannot be read", e);
    }
  }

  private String encode(T value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("record for " + map.getName() + " cannot be written", e);
    }
  }
}
