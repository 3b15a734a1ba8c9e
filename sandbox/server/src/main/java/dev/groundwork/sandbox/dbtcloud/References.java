package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.LongPredicate;

/** What objects say of each other by id: a reference to nothing is refused when it is made. */
final class References {
  private References() {}

  /** Something in a project. */
  static void inProject(Documents documents, long account, long project, Kind kind, ObjectNode from, String field) {
    check(from, field, kind, id -> documents.find(account, kind, id).filter(found -> isIn(project, found)).isPresent());
  }

  /** Something that belongs to the account. */
  static void inAccount(Documents documents, long account, Kind kind, ObjectNode from, String field) {
    check(from, field, kind, id -> documents.find(account, kind, id).isPresent());
  }

  /**
   * Something of a project, asked for below that project's address.
   *
   * @throws DbtCloudError 404 where it is in another project
   */
  static ObjectNode get(Documents documents, long account, long project, Kind kind, long id) {
    ObjectNode found = documents.get(account, kind, id);
    if (!isIn(project, found)) {
      throw DbtCloudError.notFound("%s %d of project %d".formatted(kind, id, project));
    }
    return found;
  }

  static boolean isIn(long project, ObjectNode document) {
    return document.path("project_id").asLong() == project;
  }

  private static void check(ObjectNode from, String field, Kind kind, LongPredicate exists) {
    long id = from.path(field).asLong();
    // Terraform's provider says 0 where it means none.
    if (id != 0 && !exists.test(id)) {
      throw DbtCloudError.invalid("%s is %d; there is no such %s".formatted(field, id, kind));
    }
  }
}
