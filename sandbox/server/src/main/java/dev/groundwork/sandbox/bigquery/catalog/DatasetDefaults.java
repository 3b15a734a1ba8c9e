package dev.groundwork.sandbox.bigquery.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What BigQuery fills in where a client says nothing. */
public final class DatasetDefaults {
  private DatasetDefaults() {}

  /** Location and access list of a new dataset. */
  public static void complete(ObjectNode resource, String creator) {
    if (!resource.hasNonNull("location")) {
      resource.put("location", "US");
    }
    if (!resource.has("access")) {
      ArrayNode access = resource.putArray("access");
      access.addObject().put("role", "WRITER").put("specialGroup", "projectWriters");
      access.addObject().put("role", "OWNER").put("specialGroup", "projectOwners");
      access.addObject().put("role", "OWNER").put("userByEmail", creator);
      access.addObject().put("role", "READER").put("specialGroup", "projectReaders");
    }
  }

  /** A new table's expiration, from its dataset's default. */
  public static void expiration(ObjectNode table, Dataset dataset, long now) {
    long lifetime = dataset.resource().path("defaultTableExpirationMs").asLong();
    if (lifetime > 0 && !table.has("expirationTime")) {
      table.put("expirationTime", Long.toString(now + lifetime));
    }
  }
}
