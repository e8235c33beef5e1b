package org.tawatur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.Coder;
import org.tawatur.Document;
import org.tawatur.evaluation.AnswerSheet;
import org.tawatur.evaluation.Evaluation;
import org.tawatur.evaluation.EvaluationReport;
import org.tawatur.evaluation.Scorer;
import org.tawatur.evaluation.SentenceEvaluation;
import org.tawatur.formats.JsonLines;
import org.tawatur.formats.RecordReader;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.CodedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tawatur eval}: how well records agree with gold. */
@Command(
    name = "eval",
    description = {
      "Scores records against gold, as section 10 of the codebook says.",
      "Codes the texts first, unless predictions are given."
    },
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Gold: a document a line; with --gsr, a judged sentence a line.")
  private Path gold = Path.of("");

  @Option(names = "--texts", paramLabel = "DIR", description = "Folder of the texts, DOC.txt each.")
  private @Nullable Path texts;

  @Option(
      names = "--pred",
      paramLabel = "FILE",
      description = "Scores these predictions instead of coding the texts.")
  private @Nullable Path predictions;

  @Option(
      names = "--gsr",
      paramLabel = "CLASS",
      description = "Scores event detection on judged sentences: ASSAULT or PROTEST.")
  private @Nullable String gsr;

  @Option(
      names = "--links",
      description = "Scores linking: of gold's own records and, with --texts, end to end.")
  private boolean links;

  @Option(names = "--errors", description = "Lists missed and spurious records.")
  private boolean errors;

  @Option(names = "--per-doc", description = "Gives the counts of each document.")
  private boolean perDocument;

  @Option(names = "--plain", description = "Leaves out the confidence intervals.")
  private boolean plain;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the resampling behind the intervals (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--save", paramLabel = "FILE", description = "Writes the predictions there.")
  private @Nullable Path save;

  @Mixin private PackOptions packs = new PackOptions();

  @Spec private @Nullable CommandSpec spec;

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (links) {
      return links();
    }
    return gsr == null ? records() : sentences(gsr);
  }

  private int links() throws IOException {
    Pack pack = packs.load();
    LinkScores scores = new LinkScores(console, gold, pack);
    List<String> lines = new ArrayList<>(scores.ofGold());
    if (texts != null) {
      lines.addAll(scores.endToEnd(Coder.create(pack), new GoldTexts(texts, console)));
    }
    console.print(lines);
    return ExitCodes.DONE;
  }

  private int records() throws IOException {
    RecordReader reader = new RecordReader();
    List<AnswerSheet> wanted = reader.read(gold);
    Map<String, Document> documents = new HashMap<>();
    if (texts != null) {
      GoldTexts folder = new GoldTexts(texts, console);
      for (AnswerSheet each : wanted) {
        folder.find(each).ifPresent(document -> documents.put(each.doc(), document));
      }
    } else if (predictions == null) {
      throw usage("either --texts or --pred is needed");
    }
    List<AnswerSheet> predicted =
        predictions != null
            ? reader.read(predictions)
            : code(
                wanted.stream()
                    .flatMap(each -> Optional.ofNullable(documents.get(each.doc())).stream())
                    .toList());
    Evaluation evaluation =
        new Scorer()
            .score(
                wanted,
                predicted,
                doc -> Optional.ofNullable(documents.get(doc)).map(Document::text));
    List<String> lines = new ArrayList<>(EvaluationReport.listing(evaluation, perDocument, errors));
    lines.addAll(
        plain
            ? EvaluationReport.rows(evaluation)
            : EvaluationReport.rowsWithIntervals(evaluation, seed));
    console.print(lines);
    return evaluation.withoutPrediction() > 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
  }

  private int sentences(String plover) throws IOException {
    RecordReader reader = new RecordReader();
    List<RecordReader.JudgedSentence> wanted = reader.readSentences(gold);
    List<AnswerSheet> predicted =
        predictions != null
            ? reader.read(predictions)
            : code(
                wanted.stream()
                    .map(each -> Document.of(each.sentence().id(), each.text()))
                    .toList());
    SentenceEvaluation evaluation =
        SentenceEvaluation.score(
            wanted.stream().map(RecordReader.JudgedSentence::sentence).toList(), predicted, plover);
    console.print(evaluation.rows());
    return evaluation.withoutPrediction() > 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
  }

  private List<AnswerSheet> code(List<Document> documents) throws IOException {
    Coder coder = Coder.create(packs.load());
    JsonLines format = new JsonLines();
    List<AnswerSheet> sheets = new ArrayList<>();
    try (LineOutput out =
        LineOutput.open(Optional.ofNullable(save), OutputStream.nullOutputStream())) {
      for (Document each : documents) {
        CodedDocument coded = coder.code(each);
        out.write(format.line(coded));
        sheets.add(AnswerSheet.of(coded));
      }
    }
    return sheets;
  }

  private ParameterException usage(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
