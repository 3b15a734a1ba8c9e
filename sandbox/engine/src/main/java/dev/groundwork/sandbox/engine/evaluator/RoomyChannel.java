package dev.groundwork.sandbox.engine.evaluator;

import com.google.zetasql.ClientChannelProvider;
import com.google.zetasql.JniChannelProvider;
import com.google.zetasql.io.grpc.CallOptions;
import com.google.zetasql.io.grpc.Channel;
import com.google.zetasql.io.grpc.ClientCall;
import com.google.zetasql.io.grpc.ClientInterceptor;
import com.google.zetasql.io.grpc.ClientInterceptors;
import com.google.zetasql.io.grpc.MethodDescriptor;

/**
 * The channel to the native library, for results of any size: ZetaSQL's own stops at 4 MB. ZetaSQL looks it up as a
 * service and takes the first, which is this one because this module comes first on the class path.
 */
public final class RoomyChannel implements ClientChannelProvider {
  @Override
  public Channel newChannel() {
    return ClientInterceptors.intercept(new JniChannelProvider().newChannel(), new AnySize());
  }

  private static final class AnySize implements ClientInterceptor {
    @Override
    public <A, B> ClientCall<A, B> interceptCall(MethodDescriptor<A, B> method, CallOptions options, Channel next) {
      return next.newCall(method, options.withMaxInboundMessageSize(Integer.MAX_VALUE));
    }
  }
}
