package org.tawatur.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How far incidents agree with gold: B-cubed (Bagga and Baldwin 1998), which asks of every record
 * how much of its incident is right, and pairs, which asks of every two records whether they are
 * together. Immutable.
 *
 * @param records the records of gold that count
 * @param incidents gold's incidents
 * @param bCubed precision and recall of B-cubed
 * @param pairs precision and recall of pairs
 * @param goldPairs the pairs that gold has together
 * @param predictedPairs the pairs that the incidents have together
 */
public record LinkEvaluation(
    int records, int incidents, Rates bCubed, Rates pairs, long goldPairs, long predictedPairs) {

  /**
   * Two shares. Immutable.
   *
   * @param precision how much of what was found is right
   * @param recall how much of what is right was found
   */
  public record Rates(double precision, double recall) {
    /**
     * The harmonic mean.
     *
     * @return 0 where both are 0
     */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /**
   * Scores incidents.
   *
   * @param truth gold's incident of each record that counts, by the record's id
   * @param incidents the members of each incident, by the ids of the records that were linked
   * @param names gold's record id for the id of a record that was linked; what has none is left
   *     out, and a gold record for which none stands counts as missed by every link
   * @return the figures
   */
  public static LinkEvaluation score(
      Map<String, String> truth,
      Collection<? extends Collection<String>> incidents,
      Map<String, String> names) {
    Map<String, Integer> found = new HashMap<>();
    int number = 0;
    for (Collection<String> members : incidents) {
      for (String member : members) {
        String name = names.get(member);
        if (name != null && truth.containsKey(name)) {
          found.put(name, number);
        }
      }
      number++;
    }
    Map<String, Set<String>> gold = new HashMap<>();
    truth.forEach(
        (record, incident) -> gold.computeIfAbsent(incident, each -> new HashSet<>()).add(record));
    Map<Integer, Set<String>> predicted = new HashMap<>();
    List<String> records = new ArrayList<>(truth.keySet());
    for (String each : records) {
      int cluster = found.getOrDefault(each, number++);
      found.put(each, cluster);
      predicted.computeIfAbsent(cluster, c -> new HashSet<>()).add(each);
    }
    double precision = 0;
    double recall = 0;
    for (String each : records) {
      Set<String> right = gold.getOrDefault(truth.get(each), Set.of());
      Set<String> together = predicted.getOrDefault(found.get(each), Set.of());
      double both = together.stream().filter(right::contains).count();
      precision += both / together.size();
      recall += both / right.size();
    }
    long goldPairs = gold.values().stream().mapToLong(LinkEvaluation::pairs).sum();
    long predictedPairs = predicted.values().stream().mapToLong(LinkEvaluation::pairs).sum();
    long common = 0;
    for (Set<String> each : predicted.values()) {
      Map<String, Set<String>> parts = new HashMap<>();
      each.forEach(
          record ->
              parts
                  .computeIfAbsent(truth.getOrDefault(record, record), p -> new HashSet<>())
                  .add(record));
      common += parts.values().stream().mapToLong(LinkEvaluation::pairs).sum();
    }
    int size = Math.max(1, records.size());
    return new LinkEvaluation(
        records.size(),
        gold.size(),
        new Rates(precision / size, recall / size),
        new Rates(
            predictedPairs == 0 ? 1 : (double) common / predictedPairs,
            goldPairs == 0 ? 1 : (double) common / goldPairs),
        goldPairs,
        predictedPairs);
  }

  private static long pairs(Set<String> members) {
    return (long) members.size() * (members.size() - 1) / 2;
  }

  /**
   * The figures as lines, as the codebook's scorer of links prints them.
   *
   * @return one line for B-cubed, one for pairs
   */
  public List<String> rows() {
    return List.of(
        String.format(
            Locale.ROOT,
            "B-cubed: F1 %.3f P %.3f R %.3f (records %d, incidents %d)",
            bCubed.f1(),
            bCubed.precision(),
            bCubed.recall(),
            records,
            incidents),
        String.format(
            Locale.ROOT,
            "pairs: F1 %.3f P %.3f R %.3f (gold pairs %d, predicted %d)",
            pairs.f1(),
            pairs.precision(),
            pairs.recall(),
            goldPairs,
            predictedPairs));
  }
}
