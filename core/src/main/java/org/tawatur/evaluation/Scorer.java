package org.tawatur.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tawatur.record.Span;

/**
 * Scores answers against gold as the codebook's section 10 says. Immutable; threads may share it.
 *
 * <p>Records of a document are matched one to one so that the sum of agreement is largest; a match
 * needs the same kind, the same type, and evidence in the same sentence or overlapping.
 */
public final class Scorer {
  private final Comparison comparison = new Comparison(Parents.ofTheCodebook());

  /** Makes a scorer with the codebook's parents. */
  public Scorer() {}

  /**
   * Scores all documents of gold; predictions for others are left out.
   *
   * @param gold the gold sheets, in the order of the report
   * @param predicted the coder's sheets, in any order
   * @param texts a document's text by its id, so that evidence can be placed; empty where there is
   *     none
   * @return the figures
   */
  public Evaluation score(
      List<AnswerSheet> gold,
      List<AnswerSheet> predicted,
      Function<String, Optional<String>> texts) {
    Map<String, AnswerSheet> goldByDoc = byDoc(gold);
    Map<String, AnswerSheet> predictedByDoc = byDoc(predicted);
    List<DocumentScore> scores = new ArrayList<>();
    int without = 0;
    for (AnswerSheet each : goldByDoc.values()) {
      Optional<AnswerSheet> answer = Optional.ofNullable(predictedByDoc.get(each.doc()));
      without += answer.isEmpty() ? 1 : 0;
      List<Answer> answers = answer.map(AnswerSheet::answers).orElse(List.of());
      scores.add(score(each.doc(), each.answers(), answers, texts.apply(each.doc())));
    }
    return new Evaluation(scores, without);
  }

  /**
   * Matches all records of gold, one to one within each document, as scoring does.
   *
   * @param gold the gold sheets
   * @param predicted the coder's sheets, in any order
   * @param texts a document's text by its id; empty where there is none
   * @return by document, the place of a predicted record by the place of the gold record that it is
   *     matched to, both from 0; what is not matched is not there
   */
  public Map<String, Map<Integer, Integer>> matches(
      List<AnswerSheet> gold,
      List<AnswerSheet> predicted,
      Function<String, Optional<String>> texts) {
    Map<String, AnswerSheet> predictedByDoc = byDoc(predicted);
    Map<String, Map<Integer, Integer>> matches = new LinkedHashMap<>();
    for (AnswerSheet each : byDoc(gold).values()) {
      AnswerSheet answer = predictedByDoc.get(each.doc());
      List<Answer> answers = answer == null ? List.of() : answer.answers();
      boolean[][] touching = touching(each.answers(), answers, texts.apply(each.doc()));
      Map<Integer, Integer> pairs = new LinkedHashMap<>();
      match(each.answers(), answers, touching, Scorer::sameClass)
          .forEach(pair -> pairs.put(pair.row(), pair.column()));
      matches.put(each.doc(), pairs);
    }
    return matches;
  }

  /** A later sheet of the same document replaces an earlier one but keeps its place. */
  private static Map<String, AnswerSheet> byDoc(List<AnswerSheet> sheets) {
    Map<String, AnswerSheet> byDoc = new LinkedHashMap<>();
    sheets.forEach(each -> byDoc.put(each.doc(), each));
    return byDoc;
  }

  private DocumentScore score(
      String doc, List<Answer> gold, List<Answer> predicted, Optional<String> text) {
    boolean[][] touching = touching(gold, predicted, text);
    List<Assignment.Pair> loose = match(gold, predicted, touching, (g, p) -> true);
    List<Assignment.Pair> pairs = match(gold, predicted, touching, Scorer::sameClass);

    Counter counter = new Counter();
    gold.forEach(each -> counter.add(Measure.detection(each.kind()), new Tally(0, 0, 1)));
    predicted.forEach(each -> counter.add(Measure.detection(each.kind()), new Tally(0, 1, 0)));
    counter.add(Measure.ANY, new Tally(loose.size(), predicted.size(), gold.size()));
    gold.stream()
        .filter(Answer::isEvent)
        .forEach(each -> counter.add(Measure.SLOTS, new Tally(0, 0, slots(each))));
    predicted.stream()
        .filter(Answer::isEvent)
        .forEach(each -> counter.add(Measure.SLOTS, new Tally(0, slots(each), 0)));
    for (Assignment.Pair pair : pairs) {
      Answer g = gold.get(pair.row());
      counter.add(Measure.detection(g.kind()), new Tally(1, 0, 0));
      if (g.isEvent()) {
        compare(g, predicted.get(pair.column()), counter);
      }
    }
    return new DocumentScore(
        doc,
        gold.size(),
        predicted.size(),
        pairs.size(),
        counter.tallies,
        without(gold, pairs.stream().mapToInt(Assignment.Pair::row)),
        without(predicted, pairs.stream().mapToInt(Assignment.Pair::column)));
  }

  private static boolean[][] touching(
      List<Answer> gold, List<Answer> predicted, Optional<String> text) {
    Placing placing = new Placing(text);
    List<Optional<Span>> goldSpans = gold.stream().map(placing::of).toList();
    List<Optional<Span>> predictedSpans = predicted.stream().map(placing::of).toList();
    boolean[][] touching = new boolean[gold.size()][predicted.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        touching[i][j] = placing.touch(goldSpans.get(i), predictedSpans.get(j));
      }
    }
    return touching;
  }

  private List<Assignment.Pair> match(
      List<Answer> gold,
      List<Answer> predicted,
      boolean[][] touching,
      BiPredicate<Answer, Answer> allowed) {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return List.of();
    }
    double[][] weights = new double[gold.size()][predicted.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        Answer g = gold.get(i);
        Answer p = predicted.get(j);
        weights[i][j] =
            touching[i][j] && allowed.test(g, p)
                ? comparison.agreement(g, p)
                : Assignment.FORBIDDEN;
      }
    }
    return Assignment.best(weights);
  }

  private static boolean sameClass(Answer gold, Answer predicted) {
    return gold.kind().equals(predicted.kind()) && gold.type().equals(predicted.type());
  }

  private void compare(Answer g, Answer p, Counter counter) {
    counter.add(Measure.SUB_TYPE, Tally.pair(comparison.subType(g, p)));
    counter.add(Measure.PERPETRATOR, Tally.pair(comparison.actors(g, p, "perpetrator")));
    counter.add(Measure.PERPETRATOR_PARENT, Tally.pair(comparison.parents(g, p, "perpetrator")));
    counter.add(Measure.TARGET, Tally.pair(comparison.actors(g, p, "target")));
    counter.add(Measure.TARGET_PARENT, Tally.pair(comparison.parents(g, p, "target")));
    counter.add(Measure.PLACE, Tally.pair(comparison.place(g, p)));
    Comparison.admin1(g)
        .ifPresent(
            wanted ->
                counter.add(
                    Measure.ADMIN1,
                    Tally.pair(wanted.equals(Comparison.admin1(p).orElse(Wording.of(""))))));
    comparison.date(g, p).ifPresent(same -> counter.add(Measure.DATE, Tally.pair(same)));
    int rows = comparison.casualties(g, p);
    counter.add(Measure.CASUALTIES, new Tally(rows, p.casualties().size(), g.casualties().size()));
    counter.add(
        Measure.CLAIMS, new Tally(comparison.claims(g, p), p.sources().size(), g.sources().size()));
    int hits = rows;
    hits += comparison.subType(g, p) ? 1 : 0;
    hits += comparison.alike(g, p, "perpetrator") ? 1 : 0;
    hits += comparison.alike(g, p, "target") ? 1 : 0;
    hits += comparison.namedPlace(g, p) ? 1 : 0;
    counter.add(Measure.SLOTS, new Tally(hits, 0, 0));
  }

  /** Sub-type and both sides are always slots; place and casualty rows where they are filled. */
  private static int slots(Answer answer) {
    return 3 + (Comparison.namesPlace(answer) ? 1 : 0) + answer.casualties().size();
  }

  private static List<Answer> without(List<Answer> all, IntStream paired) {
    List<Integer> taken = paired.boxed().toList();
    return IntStream.range(0, all.size())
        .filter(each -> !taken.contains(each))
        .mapToObj(all::get)
        .toList();
  }

  /** Adds up; one for each document. */
  private static final class Counter {
    private final Map<Measure, Tally> tallies = new LinkedHashMap<>();

    void add(Measure measure, Tally tally) {
      tallies.merge(measure, tally, Tally::plus);
    }
  }
}
