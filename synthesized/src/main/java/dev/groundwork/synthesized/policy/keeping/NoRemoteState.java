package dev.groundwork.synthesized.policy.keeping;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.stream.Stream;

/** No stack reads another's state: it could not be planned before the other's first apply, and would see its secrets. */
public record NoRemoteState() implements Rule {
  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream()
        .map(Document::data)
        .flatMap(data -> data.stream().filter(source -> source.type().equals("terraform_remote_state")))
        .map(
            source ->
                remark(
                    source,
                    "terraform_remote_state reads another stack's state",
                    "names that both stacks derive",
                    "refer to what the other stack makes by its name"));
  }
}
