package dev.groundwork.ingestion;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A source that answers each path with what a test lined up; the last answer of a path repeats. */
public final class ScriptedSource implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final Map<String, Deque<MockResponse>> answers = new ConcurrentHashMap<>();
  private final List<RecordedRequest> received = new CopyOnWriteArrayList<>();

  public ScriptedSource() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            received.add(request);
            Deque<MockResponse> left = answers.get(request.getTarget());
            if (left == null) {
              return new MockResponse.Builder().code(404).body("no such endpoint").build();
            }
            synchronized (left) {
              return left.size() > 1 ? left.removeFirst() : left.getFirst();
            }
          }
        });
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  /** Base of all sources; the source {@code blog} is below it. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  public URI url(String path) {
    return URI.create(base() + path);
  }

  /** What each request had in a header, in order; requests without it are left out. */
  public List<String> received(String header) {
    return received.stream().map(request -> request.getHeaders().get(header)).filter(Objects::nonNull).toList();
  }

  public int requests() {
    return server.getRequestCount();
  }

  public void answers(String path, MockResponse... inOrder) {
    answers.put(path, new ArrayDeque<>(List.of(inOrder)));
  }

  public static MockResponse json(String body) {
    return new MockResponse.Builder().setHeader("Content-Type", "application/json").body(body).build();
  }

  public static MockResponse status(int code, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(code).body("trouble " + code);
    for (int i = 0; i < headers.length; i += 2) {
      answer.setHeader(headers[i], headers[i + 1]);
    }
    return answer.build();
  }

  /** Says how long the body is and closes the connection half-way. */
  public static MockResponse cutOff(String body) {
    return json(body).newBuilder().onResponseBody(new SocketEffect.CloseSocket()).build();
  }

  @Override
  public void close() {
    server.close();
  }
}
