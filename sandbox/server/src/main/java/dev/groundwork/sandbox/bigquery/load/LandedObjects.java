package dev.groundwork.sandbox.bigquery.load;

import dev.groundwork.sandbox.identity.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The objects of buckets, as far as loads read them. Implemented over the storage service where both are put
 * together.
 */
public interface LandedObjects {
  /**
   * Names of the objects in a bucket that begin with a prefix.
   *
   * @throws dev.groundwork.sandbox.http.GoogleError 403 or 404, as the storage service would answer the caller
   */
  List<String> list(Caller caller, String bucket, String prefix);

  /** The bytes of an object; the caller closes them. */
  InputStream open(Caller caller, String bucket, String name) throws IOException;
}
