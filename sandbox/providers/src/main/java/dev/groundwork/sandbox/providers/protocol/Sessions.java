package dev.groundwork.sandbox.providers.protocol;

import io.grpc.Attributes;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerTransportFilter;

/**
 * Ties a session to each connection and finds it again in a call.
 *
 * @param <C> the provider's client
 */
final class Sessions<C> {

  private final Attributes.Key<Session<C>> onConnection = Attributes.Key.create("session");
  private final Context.Key<Session<C>> inCall = Context.key("session");

  ServerTransportFilter filter() {
    return new ServerTransportFilter() {
      @Override
      public Attributes transportReady(Attributes attributes) {
        return attributes.toBuilder().set(onConnection, new Session<C>()).build();
      }
    };
  }

  ServerInterceptor interceptor() {
    return new ServerInterceptor() {
      @Override
      public <Q, A> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        Context context = Context.current().withValue(inCall, call.getAttributes().get(onConnection));
        return Contexts.interceptCall(context, call, headers, next);
      }
    };
  }

  /** The session of the call that this thread serves. */
  Session<C> current() {
    return inCall.get();
  }
}
