package dev.groundwork.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A vendor that answers each request with what a test lined up; the last answer repeats. */
public final class ScriptedVendor implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final Map<String, Deque<MockResponse>> answers = new ConcurrentHashMap<>();
  private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  private volatile MockResponse otherwise = json(404, "{\"code\":\"NotFound\",\"message\":\"nothing lined up\"}");

  public ScriptedVendor() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            requests.add(request);
            Deque<MockResponse> left = answers.get(request.getMethod() + " " + request.getTarget());
            if (left == null) {
              return otherwise;
            }
            synchronized (left) {
              return left.size() > 1 ? left.removeFirst() : left.getFirst();
            }
          }
        });
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  /**
   * @param request method, space, path with query
   */
  public void answers(String request, MockResponse... inOrder) {
    answers.put(request, new ArrayDeque<>(List.of(inOrder)));
  }

  /** What every other request gets. */
  public void answersOtherwise(MockResponse answer) {
    otherwise = answer;
  }

  public List<RecordedRequest> requests() {
    return requests;
  }

  /** Requests as method, space, path. */
  public List<String> asked() {
    return requests.stream().map(request -> request.getMethod() + " " + request.getTarget()).toList();
  }

  public static MockResponse json(int status, String body) {
    return new MockResponse.Builder().code(status).setHeader("Content-Type", "application/json").body(body).build();
  }

  @Override
  public void close() {
    server.close();
  }
}
