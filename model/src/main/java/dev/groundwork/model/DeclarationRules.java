package dev.groundwork.model;

import dev.groundwork.model.yaml.Problems;
import dev.groundwork.model.yaml.RecordReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules that hold between the keys of a declaration; those of a single key stand with the key. */
final class DeclarationRules {
  private final Problems problems;
  private final RecordReader lines;

  DeclarationRules(Problems problems, RecordReader lines) {
    this.problems = problems;
    this.lines = lines;
  }

  void check(Declaration declaration) {
    new PlatformRules(problems, lines).check(declaration);
    requireUnique("sources", "source", declaration.sources().stream().map(Source::name).toList());
    for (int i = 0; i < declaration.sources().size(); i++) {
      check("sources[" + i + "].endpoints", declaration.sources().get(i));
    }
  }

  private void check(String path, Source source) {
    requireUnique(path, "endpoint", source.endpoints().stream().map(Endpoint::name).toList());
    for (int i = 0; i < source.endpoints().size(); i++) {
      Endpoint endpoint = source.endpoints().get(i);
      String here = path + "[" + i + "]";
      Set<String> contract = endpoint.contract().keySet();
      requireInContract(here, "key", endpoint.key(), contract);
      requireInContract(here, "personalData", endpoint.personalData(), contract);
      requireDistinctColumns(here + ".contract", contract);
    }
  }

  private void requireUnique(String path, String noun, List<String> names) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String here = path + "[" + i + "].name";
      Integer earlier = problems.touch(here) ? null : first.putIfAbsent(names.get(i), lines.lineOf(here));
      if (earlier != null) {
        String text = "%s %s is declared twice, first on line %d; rename or remove one";
        problems.add(lines.lineOf(here), here, text.formatted(noun, names.get(i), earlier));
      }
    }
  }

  private void requireInContract(String endpoint, String key, List<String> fields, Set<String> contract) {
    if (problems.touch(endpoint + ".contract")) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < fields.size(); i++) {
      String here = endpoint + "." + key + "[" + i + "]";
      String field = fields.get(i);
      if (problems.touch(here)) {
        continue;
      }
      if (!contract.contains(field)) {
        String text = "%s names %s, which is not in contract; allowed: %s; correct it or add the field to contract";
        problems.add(lines.lineOf(here), here, text.formatted(key, field, String.join(", ", contract)));
      } else if (!seen.add(field)) {
        problems.add(lines.lineOf(here), here, "%s names %s twice; remove one".formatted(key, field));
      }
    }
  }

  private void requireDistinctColumns(String path, Set<String> contract) {
    Map<String, String> columns = new HashMap<>();
    for (String field : contract) {
      String here = path + "." + field;
      String column = Names.rawColumn(field);
      String earlier = columns.putIfAbsent(column, field);
      if (earlier != null) {
        String text = "fields %s and %s both become the column %s; the loader cannot keep them apart: remove one";
        problems.add(lines.lineOf(here), here, text.formatted(earlier, field, column));
      }
    }
  }
}
