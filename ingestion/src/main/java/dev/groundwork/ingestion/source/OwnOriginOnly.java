package dev.groundwork.ingestion.source;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Puts the credential on each hop of a request that goes to the address that was asked first, and on no other. OkHttp
 * itself drops {@code Authorization} at a redirect to another host, but would take any other header along.
 */
final class OwnOriginOnly implements Interceptor {

  /** What a request carries through its redirects. */
  record Ticket(HttpUrl asked, SourceCredential credential) {
    boolean validAt(HttpUrl url) {
      return url.scheme().equals(asked.scheme()) && url.host().equals(asked.host()) && url.port() == asked.port();
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Ticket ticket = request.tag(Ticket.class);
    if (ticket == null || !ticket.validAt(request.url())) {
      return chain.proceed(request);
    }
    SourceCredential credential = ticket.credential();
    return chain.proceed(
        request.newBuilder().header(credential.header(), credential.headerValue()).build());
  }
}
