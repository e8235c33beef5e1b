package org.tawatur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawatur.evaluation.LinkEvaluation;

/** The figures are those of the codebook's scorer of links. */
class LinkEvaluationTest {
  private Map<String, String> truth = Map.of();
  private final Map<String, String> names = new HashMap<>();

  @BeforeEach
  void read() throws IOException {
    Path root = Path.of(System.getProperty("tawatur.root", ".."));
    truth = new RecordReader().readIncidents(root.resolve("evaluation/practice-gold.jsonl"));
    truth.keySet().forEach(each -> names.put(each, each));
  }

  private List<String> rows(Collection<? extends Collection<String>> incidents) {
    return LinkEvaluation.score(truth, incidents, names).rows();
  }

  @Test
  void goldAgainstItselfIsPerfect() {
    Map<String, Set<String>> incidents = new HashMap<>();
    truth.forEach(
        (record, name) -> incidents.computeIfAbsent(name, n -> new HashSet<>()).add(record));
    assertThat(rows(incidents.values()))
        .containsExactly(
            "B-cubed: F1 1.000 P 1.000 R 1.000 (records 184, incidents 156)",
            "pairs: F1 1.000 P 1.000 R 1.000 (gold pairs 52, predicted 52)");
  }

  @Test
  void leavingEveryRecordAloneFindsNoPair() {
    assertThat(rows(List.of()))
        .containsExactly(
            "B-cubed: F1 0.918 P 1.000 R 0.848 (records 184, incidents 156)",
            "pairs: F1 0.000 P 1.000 R 0.000 (gold pairs 52, predicted 0)");
  }

  @Test
  void whatHasNoNameIsLeftOutAndWhatWasNotFoundIsMissed() {
    names.remove("p001#1");
    assertThat(rows(List.of(List.of("p001#1", "p002#1", "p003#1", "p009#3", "x#1"))))
        .containsExactly(
            "B-cubed: F1 0.916 P 0.993 R 0.850 (records 184, incidents 156)",
            "pairs: F1 0.036 P 0.333 R 0.019 (gold pairs 52, predicted 3)");
  }
}
