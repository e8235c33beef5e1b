package org.tawatur.formats.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.tawatur.record.Casualties;
import org.tawatur.record.Outcome;

/**
 * How many people of a side, or of all sides, met an outcome. Immutable.
 *
 * @param outcome what became of them
 * @param of the actor id of the side; {@link #ALL} for all together
 * @param low at least so many
 * @param best the figure that is best borne out; the lowest where none is
 * @param high at most so many; empty where a figure sets no bound
 * @param disputed whether figures differ that are told of the same people
 * @param text the wordings, joined by {@code " / "}; empty where there are none
 */
public record Count(
    Outcome outcome,
    String of,
    int low,
    int best,
    OptionalInt high,
    boolean disputed,
    Optional<String> text) {

  /** Stands for all sides together. */
  public static final String ALL = "all";

  /**
   * Checks the order of the numbers.
   *
   * @throws IllegalArgumentException unless 0 ≤ low ≤ best ≤ high, or if the side is blank
   */
  public Count {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(text, "text");
    if (low < 0 || best < low || high.orElse(best) < best) {
      throw new IllegalArgumentException("not a count: " + low + ", " + best + ", " + high);
    }
    if (of.isBlank()) {
      throw new IllegalArgumentException("a count needs a side");
    }
  }

  /** The rows of a record, those of one outcome and side as one. */
  static List<Count> of(List<Casualties> rows) {
    Map<String, List<Casualties>> sides = new LinkedHashMap<>();
    for (Casualties each : rows) {
      sides.computeIfAbsent(each.outcome() + " " + each.of(), side -> new ArrayList<>()).add(each);
    }
    return sides.values().stream().map(Count::side).toList();
  }

  private static Count side(List<Casualties> rows) {
    int low = rows.stream().mapToInt(Casualties::min).min().orElse(0);
    boolean bounded = rows.stream().allMatch(each -> each.max().isPresent());
    int high = rows.stream().mapToInt(each -> each.max().orElse(each.min())).max().orElse(low);
    boolean disputed =
        rows.stream().mapToInt(Casualties::min).distinct().count() > 1
            || rows.stream().map(Casualties::max).distinct().count() > 1;
    String text =
        String.join(
            " / ",
            rows.stream()
                .map(Casualties::text)
                .filter(each -> !each.isBlank())
                .distinct()
                .toList());
    return new Count(
        rows.get(0).outcome(),
        rows.get(0).of(),
        low,
        low,
        bounded ? OptionalInt.of(high) : OptionalInt.empty(),
        disputed,
        text.isEmpty() ? Optional.empty() : Optional.of(text));
  }

  /**
   * Adds up the counts of several sides.
   *
   * @param outcome what became of them
   * @param sides counts of that outcome
   * @return empty if there are none
   */
  static Optional<Count> sum(Outcome outcome, List<Count> sides) {
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    long low = 0;
    long best = 0;
    long high = 0;
    for (Count each : sides) {
      low += each.low;
      best += each.best;
      high += each.high.orElse(each.best);
    }
    boolean bounded = sides.stream().allMatch(each -> each.high.isPresent());
    String text =
        String.join(" / ", sides.stream().flatMap(each -> each.text.stream()).distinct().toList());
    return Optional.of(
        new Count(
            outcome,
            ALL,
            clamped(low),
            clamped(best),
            bounded ? OptionalInt.of(clamped(high)) : OptionalInt.empty(),
            sides.stream().anyMatch(Count::disputed),
            text.isEmpty() ? Optional.empty() : Optional.of(text)));
  }

  private static int clamped(long sum) {
    return (int) Math.min(sum, Integer.MAX_VALUE);
  }

  /**
   * For people: {@code 5}, {@code 5-7}, {@code 5+}.
   *
   * @return in ASCII digits
   */
  public String shown() {
    if (high.isEmpty()) {
      return low + "+";
    }
    return high.getAsInt() == low ? String.valueOf(low) : low + "-" + high.getAsInt();
  }
}
