package dev.groundwork.sandbox.providers.protocol;

import com.google.protobuf.ByteString;
import dev.groundwork.sandbox.providers.cty.Json;
import dev.groundwork.sandbox.providers.cty.Msgpack;
import dev.groundwork.sandbox.providers.cty.Type;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.plan.Path;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.wire.AttributePath;
import dev.groundwork.sandbox.providers.wire.Diagnostic;
import dev.groundwork.sandbox.providers.wire.DynamicValue;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Values, paths and diagnostics as wire messages. */
final class Messages {

  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

  private Messages() {}

  static DynamicValue value(Type type, Value value) {
    return DynamicValue.newBuilder().setMsgpack(ByteString.copyFrom(Msgpack.encode(type, value))).build();
  }

  static Value value(Type type, DynamicValue message) {
    if (!message.getJson().isEmpty()) {
      return Json.decode(type, Json.parse(message.getJson().toByteArray()));
    }
    return message.getMsgpack().isEmpty() ? Value.NULL : Msgpack.decode(type, message.getMsgpack().toByteArray());
  }

  static AttributePath path(Path path) {
    AttributePath.Builder message = AttributePath.newBuilder();
    path.steps().forEach(step -> message.addSteps(switch (step) {
      case Path.Name(String name) -> AttributePath.Step.newBuilder().setAttributeName(name);
      case Path.Index(int index) -> AttributePath.Step.newBuilder().setElementKeyInt(index);
    }));
    return message.build();
  }

  static Diagnostic warning(Call.Warning warning) {
    return Diagnostic.newBuilder()
        .setSeverity(Diagnostic.Severity.WARNING)
        .setSummary(warning.summary())
        .setDetail(warning.detail())
        .build();
  }

  static Diagnostic error(Problem problem) {
    return error(problem.summary(), problem.detail()).toBuilder()
        .setAttribute(path(Path.ROOT.to(problem.attribute())))
        .build();
  }

  /** What went wrong, for the user; what should not have, for the log too. */
  static Diagnostic error(RuntimeException thrown) {
    return switch (thrown) {
      case Failure failure -> error(failure.summary(), failure.detail());
      case UncheckedIOException io -> error("The sandbox could not be reached.", String.valueOf(io.getMessage()));
      default -> {
        LOG.error("provider=failed", thrown);
        yield error("The sandbox's provider failed.", thrown.toString());
      }
    };
  }

  private static Diagnostic error(String summary, String detail) {
    return Diagnostic.newBuilder()
        .setSeverity(Diagnostic.Severity.ERROR)
        .setSummary(summary)
        .setDetail(detail)
        .build();
  }
}
