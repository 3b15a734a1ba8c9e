package dev.groundwork.sandbox.http;

import io.javalin.http.Context;

/** How many items a list may have: storage's {@code maxResults}. */
public final class PageLimit {
  private PageLimit() {}

  /**
   * What the request asks for; {@code most} where it says nothing, nothing useful or more than that.
   *
   * @throws GoogleError 400 if it is not a whole number
   */
  public static int of(Context ctx, int most) {
    String text = ctx.queryParam("maxResults");
    try {
      int asked = text == null ? most : Integer.parseInt(text);
      return asked <= 0 ? most : Math.min(asked, most);
    } catch (NumberFormatException e) {
      throw GoogleError.invalid("Invalid value for maxResults: %s; a whole number".formatted(text));
    }
  }
}
