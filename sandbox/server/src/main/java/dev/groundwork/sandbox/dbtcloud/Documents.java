package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.clock.Times;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Everything in all accounts, as it goes over the wire. Ids are unique over accounts and kinds. */
public final class Documents {
  private static final long FIRST_ID = 100_001;
  private static final String NEXT = "next";

  private final Store store;
  private final Clock clock;
  private final Records<ObjectNode> documents;
  private final Records<Boolean> accounts;
  private final Records<Long> sequence;

  public Documents(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.documents = store.records("dbtcloud_documents", ObjectNode.class);
    this.accounts = store.records("dbtcloud_accounts", Boolean.class);
    this.sequence = store.records("dbtcloud_sequence", Long.class);
  }

  /** Runs several changes as one. */
  <T> T atomically(Supplier<T> changes) {
    return store.write(changes);
  }

  /** Keeps something new, with an id and its times. */
  ObjectNode add(long account, Kind kind, ObjectNode content) {
    return store.write(
        () -> {
          long id = sequence.find(NEXT).orElse(FIRST_ID);
          sequence.put(NEXT, id + 1);
          accounts.put(Long.toString(account), true);
          ObjectNode document = content.objectNode().put("id", id).put("account_id", account);
          document.setAll(content);
          document.put("created_at", now()).put("updated_at", now());
          documents.put(key(account, kind, id), document);
          return document;
        });
  }

  /** Puts other content in the place of what is there. */
  ObjectNode replace(long account, Kind kind, ObjectNode before, ObjectNode content) {
    return store.write(
        () -> {
          long id = before.path("id").asLong();
          ObjectNode document = content.objectNode().put("id", id).put("account_id", account);
          document.setAll(content);
          document.set("created_at", before.get("created_at"));
          document.put("updated_at", now());
          documents.put(key(account, kind, id), document);
          return document;
        });
  }

  void remove(long account, Kind kind, long id) {
    store.write(() -> documents.remove(key(account, kind, id)));
  }

  Optional<ObjectNode> find(long account, Kind kind, long id) {
    return documents.find(key(account, kind, id));
  }

  /**
   * @throws DbtCloudError 404
   */
  ObjectNode get(long account, Kind kind, long id) {
    return find(account, kind, id).orElseThrow(() -> DbtCloudError.notFound(kind + " " + id));
  }

  /** All of one kind that fit, oldest first. */
  List<ObjectNode> list(long account, Kind kind, Predicate<ObjectNode> fits) {
    return documents.scan(account + "/" + kind + "/").map(Map.Entry::getValue).filter(fits).toList();
  }

  /** Accounts in which something was made. */
  SortedSet<Long> accounts() {
    SortedSet<Long> ids = new TreeSet<>();
    accounts.scan("").forEach(entry -> ids.add(Long.parseLong(entry.getKey())));
    return ids;
  }

  private String now() {
    return Times.wire(clock.instant());
  }

  private static String key(long account, Kind kind, long id) {
    return "%d/%s/%018d".formatted(account, kind, id);
  }
}
