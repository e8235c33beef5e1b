package org.tawatur.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The figures under docs/evaluation are those of this code and this pack: a difference either way
 * fails. After a change that is meant, {@code -Dtawatur.evaluation.update=true} writes them anew.
 * The sets under evaluation are in the repository; the others are checked where {@code
 * -Dtawatur.shared=DIR} names their folder.
 */
class QualityTest {
  private static final Path OWN = Repository.root().resolve("evaluation");
  private static final Path REPORTS = Repository.root().resolve("docs/evaluation");

  /** A set of reports or sentences. */
  record EvaluationSet(String name, Path folder, List<String> options) {
    /** The command line that measures it. */
    String[] command() {
      return Stream.concat(Stream.of("eval"), options.stream()).toArray(String[]::new);
    }
  }

  static Stream<Arguments> sets() {
    String given = System.getProperty("tawatur.shared", "");
    Path shared = given.isEmpty() ? Repository.root().resolve("no-shared-sets") : Path.of(given);
    return Stream.of(
            own("practice"),
            own("field"),
            own("wires"),
            own("unseen"),
            links("links", OWN.resolve("practice-gold.jsonl"), OWN.resolve("practice")),
            reports("seeds", shared.resolve("gold/seeds.jsonl"), shared.resolve("seeds")),
            reports("newswire", shared.resolve("gold/newswire.jsonl"), shared.resolve("newswire")),
            sentences("gsr-assault", shared.resolve("gsr/assault-dev.jsonl"), "ASSAULT"),
            sentences("gsr-protest", shared.resolve("gsr/protest-dev.jsonl"), "PROTEST"))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void figuresAreAsReported(EvaluationSet set) throws IOException, InterruptedException {
    assumeTrue(Files.exists(set.folder()), "the set is not here");
    Path report = REPORTS.resolve(set.name() + ".txt");
    boolean update = Boolean.getBoolean("tawatur.evaluation.update");
    assumeTrue(update || Files.exists(report), "the set has no report yet");
    Process process = Command.start(set.command());
    process.getOutputStream().close();
    String figures = Command.read(process.getInputStream());
    assertThat(Command.read(process.getErrorStream())).isEmpty();
    assertThat(process.waitFor()).isZero();
    if (update) {
      Files.createDirectories(REPORTS);
      Files.writeString(report, figures);
    }
    assertThat(figures).as(set.name()).isEqualTo(Files.readString(report));
  }

  /** A set of the repository. */
  private static EvaluationSet own(String name) {
    return reports(name, OWN.resolve(name + "-gold.jsonl"), OWN.resolve(name));
  }

  private static EvaluationSet reports(String name, Path gold, Path texts) {
    return new EvaluationSet(
        name, gold, List.of("--gold", gold.toString(), "--texts", texts.toString()));
  }

  private static EvaluationSet links(String name, Path gold, Path texts) {
    return new EvaluationSet(
        name, gold, List.of("--gold", gold.toString(), "--texts", texts.toString(), "--links"));
  }

  private static EvaluationSet sentences(String name, Path gold, String plover) {
    return new EvaluationSet(name, gold, List.of("--gold", gold.toString(), "--gsr", plover));
  }
}
