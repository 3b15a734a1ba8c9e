package dev.groundwork.sandbox.engine.sql;

import com.google.zetasql.parser.ASTNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A SQL text; the parser counts its positions in bytes of UTF-8. */
public final class SqlText {
  private final byte[] utf8;

  public SqlText(String sql) {
    utf8 = sql.getBytes(StandardCharsets.UTF_8);
  }

  /** The text of a node. Brackets around an expression are not part of its node. */
  public String of(ASTNode node) {
    return slice(start(node), end(node));
  }

  public String slice(int start, int end) {
    return new String(utf8, start, end - start, StandardCharsets.UTF_8);
  }

  public static int start(ASTNode node) {
    return node.getParseLocationRange().start();
  }

  public static int end(ASTNode node) {
    return node.getParseLocationRange().end();
  }

  /** Position of the first {@code character} in {@code [from, to)}, or -1. */
  public int find(char character, int from, int to) {
    for (int i = from; i < to; i++) {
      if (utf8[i] == character) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A part of the text with everything before it blanked out, so that positions in messages stay those of the whole.
   */
  public String only(int start, int end) {
    StringBuilder blank = new StringBuilder();
    for (int i = 0; i < start; i++) {
      byte b = utf8[i];
      boolean continuesCharacter = (b & 0xC0) == 0x80;
      if (!continuesCharacter) {
        blank.append(b == '\n' || b == '\r' || b == '\t' ? (char) b : ' ');
      }
    }
    return blank + slice(start, end);
  }

  @Override
  public String toString() {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SqlText text && Arrays.equals(utf8, text.utf8);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8);
  }
}
