package dev.groundwork.ingestion.landing;

import java.io.OutputStream;

/**
 * An object on its way into the bucket. Closing it unpublished leaves the bucket as it was. No method throws an
 * {@code IOException}, so that trouble with the bucket cannot be taken for trouble with the source.
 */
public abstract class LandingUpload extends OutputStream {

  @Override
  public final void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public final void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  @Override
  public abstract void write(byte[] bytes, int offset, int length);

  /**
   * Makes the object visible, whole.
   *
   * @throws OutdatedView if the object that stands there is not the one that the upload was to replace
   */
  public abstract StoredObject publish();

  /** Gives up what was not published. */
  @Override
  public abstract void close();
}
