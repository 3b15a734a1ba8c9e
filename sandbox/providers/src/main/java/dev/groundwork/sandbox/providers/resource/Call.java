package dev.groundwork.sandbox.providers.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation on one resource: what it may use and what it says beside its result.
 *
 * @param <C> the provider's client, made from its configuration
 */
public final class Call<C> {

  /** Something the user should know although the operation went well. */
  public record Warning(String summary, String detail) {}

  private final C client;
  private final List<Warning> warnings = new ArrayList<>();
  private @Nullable ObjectNode made;

  public Call(C client) {
    this.client = client;
  }

  public C client() {
    return client;
  }

  public void warn(String summary, String detail) {
    warnings.add(new Warning(summary, detail));
  }

  public List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  /** Notes what exists upstream from now on: it is kept in state even if the rest of the operation fails. */
  public void made(ObjectNode state) {
    made = state.deepCopy();
  }

  /** What was noted last; null where nothing was made. */
  public @Nullable ObjectNode whatWasMade() {
    return made;
  }
}
