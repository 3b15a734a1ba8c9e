package dev.groundwork.sandbox.engine.query;

import dev.groundwork.sandbox.engine.rows.Relation;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Relations of files that never change, the least recently used forgotten first once they hold too many values. */
public final class RelationCache {
  /** A decoded value takes about 100 bytes. */
  private static final long BYTES_A_VALUE = 100;

  private final Map<String, Relation> relations = new LinkedHashMap<>(16, 0.75f, true);
  private final long limit;
  private long held;

  /**
   * @param bytes memory that the relations may take, roughly
   */
  public RelationCache(long bytes) {
    limit = bytes / BYTES_A_VALUE;
  }

  public Optional<Relation> find(String key) {
    return Optional.ofNullable(relations.get(key));
  }

  public void put(String key, Relation relation) {
    Relation before = relations.put(key, relation);
    held += values(relation) - (before == null ? 0 : values(before));
    for (Iterator<Relation> eldest = relations.values().iterator(); held > limit && eldest.hasNext(); ) {
      held -= values(eldest.next());
      eldest.remove();
    }
  }

  private static long values(Relation relation) {
    return 1 + (long) relation.rows().size() * relation.names().size();
  }
}
