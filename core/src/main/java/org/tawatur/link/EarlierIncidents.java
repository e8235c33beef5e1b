package org.tawatur.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The incidents of an earlier run, so that a later one keeps their ids whatever is added, withdrawn
 * or decided in between. An id goes to the incident that holds most of the records that had it, and
 * to one only; what has none gets a new one, and never one that another incident has had.
 * Immutable.
 */
public final class EarlierIncidents {
  /** There was no earlier run. */
  public static final EarlierIncidents NONE = new EarlierIncidents(List.of());

  private final List<Earlier> incidents;
  private final Map<String, Integer> ofRecord = new HashMap<>();

  /** All ids that were ever given, as far as the earlier run knew. */
  private final Set<String> given = new HashSet<>();

  /**
   * An incident of an earlier run. Immutable.
   *
   * @param incident its id
   * @param members the ids of its records
   * @param formerly the ids that its records had before
   */
  public record Earlier(String incident, List<String> members, List<String> formerly) {
    /** Copies the lists. */
    public Earlier {
      Objects.requireNonNull(incident, "incident");
      members = List.copyOf(members);
      formerly = List.copyOf(formerly);
    }
  }

  /** A claim of an incident of this run to an id of the earlier one. */
  private record Heir(int cluster, int earlier, int shared) {}

  /**
   * Takes incidents of an earlier run; their order makes no difference.
   *
   * @param incidents each with an id and records of its own
   * @throws IllegalArgumentException if an id comes twice, or a record is in two incidents
   */
  public EarlierIncidents(Collection<Earlier> incidents) {
    this.incidents = incidents.stream().sorted(Comparator.comparing(Earlier::incident)).toList();
    Set<String> own = new HashSet<>();
    for (int i = 0; i < this.incidents.size(); i++) {
      Earlier each = this.incidents.get(i);
      if (!own.add(each.incident())) {
        throw new IllegalArgumentException("two incidents have the id " + each.incident());
      }
      given.add(each.incident());
      given.addAll(each.formerly());
      for (String member : each.members()) {
        if (ofRecord.put(member, i) != null) {
          throw new IllegalArgumentException("a record in two incidents: " + member);
        }
      }
    }
  }

  /**
   * Gives incidents the ids that their records had.
   *
   * @param clusters the incidents of this run, in canonical order, each record in one of them
   * @return the same incidents in the same order; with the ids that their records had before, where
   *     these are others
   */
  public List<Cluster> named(List<Cluster> clusters) {
    if (incidents.isEmpty()) {
      return clusters;
    }
    List<Heir> heirs = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (String member : clusters.get(i).members()) {
        Integer earlier = ofRecord.get(member);
        if (earlier != null) {
          shared.merge(earlier, 1, Integer::sum);
        }
      }
      int cluster = i;
      shared.forEach((earlier, count) -> heirs.add(new Heir(cluster, earlier, count)));
    }
    // the most records first; of as many, the least id, and then the incident that began first
    heirs.sort(
        Comparator.comparingInt(Heir::shared)
            .reversed()
            .thenComparingInt(Heir::earlier)
            .thenComparingInt(Heir::cluster));
    Map<Integer, String> kept = new HashMap<>();
    Set<Integer> gone = new HashSet<>();
    Map<Integer, Set<String>> formerly = new HashMap<>();
    for (Heir each : heirs) {
      Earlier earlier = incidents.get(each.earlier());
      if (!kept.containsKey(each.cluster()) && gone.add(each.earlier())) {
        kept.put(each.cluster(), earlier.incident());
      }
      Set<String> before = formerly.computeIfAbsent(each.cluster(), key -> new TreeSet<>());
      before.add(earlier.incident());
      before.addAll(earlier.formerly());
    }
    Set<String> taken = new HashSet<>(given);
    List<Cluster> named = new ArrayList<>(clusters.size());
    for (int i = 0; i < clusters.size(); i++) {
      String id = kept.containsKey(i) ? kept.get(i) : fresh(clusters.get(i), taken);
      Set<String> before = formerly.getOrDefault(i, new TreeSet<>());
      before.remove(id);
      named.add(clusters.get(i).named(id, List.copyOf(before)));
    }
    return List.copyOf(named);
  }

  /** An id that none has or had: that of the first member, or else of the next. */
  private static String fresh(Cluster cluster, Set<String> taken) {
    for (String each : cluster.members()) {
      String id = Divider.incident(each);
      if (taken.add(id)) {
        return id;
      }
    }
    String all = String.join("\n", cluster.members());
    String id = Divider.incident(all);
    while (!taken.add(id)) {
      all += "\n";
      id = Divider.incident(all);
    }
    return id;
  }
}
