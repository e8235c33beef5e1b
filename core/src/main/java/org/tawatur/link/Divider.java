package org.tawatur.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes incidents of records that hang together. For one thread. */
final class Divider {
  /** More records than these are first cut apart at their weaker pairs. */
  static final int MOST_AT_ONCE = 300;

  /** Members of an incident, and incidents: by day of publication, unknown last, then by id. */
  static final Comparator<Traits> CANONICAL =
      Comparator.comparingInt(
              (Traits each) ->
                  each.published() == Traits.UNKNOWN ? Integer.MAX_VALUE : each.published())
          .thenComparing(Traits::id);

  private static final int ID_BYTES = 8;

  private final Finding finding;
  private final PairComparer comparer;
  private final int threshold;
  private final int unsupported;
  private final Set<Constraints.Pair> together;
  private final Set<Constraints.Pair> apart;

  Divider(Finding finding, PairComparer comparer, Settings settings, Constraints constraints) {
    this.finding = finding;
    this.comparer = comparer;
    this.threshold = settings.threshold;
    this.unsupported = settings.unsupported;
    this.together = Set.copyOf(constraints.together());
    this.apart = Set.copyOf(constraints.apart());
  }

  /** An incident and its first member in canonical order, by which incidents are sorted. */
  record Group(Traits first, Cluster cluster) {}

  /** A record that is an incident of its own. */
  static Group alone(Traits record) {
    return new Group(record, new Cluster(incident(record.id()), List.of(record.id()), List.of()));
  }

  /**
   * Divides records into incidents.
   *
   * @param members records that hang together
   * @param strong the pairs of them that reach the threshold, needed where there are more than
   *     {@link #MOST_AT_ONCE}
   */
  List<Group> divide(List<Traits> members, List<Linking.Strong> strong) {
    if (members.size() == 1) {
      return List.of(alone(members.get(0)));
    }
    if (members.size() > MOST_AT_ONCE) {
      return cut(members, strong);
    }
    List<Traits> sorted = members.stream().sorted(CANONICAL).toList();
    Component component = Component.divide(sorted.size(), new Weighing(sorted), threshold);
    Map<Integer, List<String>> groups = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      groups
          .computeIfAbsent(component.groupOf(i), each -> new ArrayList<>())
          .add(sorted.get(i).id());
    }
    Map<Integer, List<Cluster.Join>> joins = new HashMap<>();
    for (Component.Merge each : component.merges()) {
      boolean weighed = each.weight() > Component.SILENT && each.weight() != Component.DECIDED;
      if (weighed) {
        joins
            .computeIfAbsent(component.groupOf(each.first()), group -> new ArrayList<>())
            .add(
                new Cluster.Join(
                    sorted.get(each.first()).id(),
                    sorted.get(each.second()).id(),
                    (double) each.weight() / Weights.BIT));
      }
    }
    return groups.entrySet().stream()
        .map(
            each ->
                new Group(
                    sorted.get(each.getKey()),
                    new Cluster(
                        incident(each.getValue().get(0)),
                        each.getValue(),
                        joins.getOrDefault(each.getKey(), List.of()))))
        .toList();
  }

  /** Drops the weakest pairs until what hangs together can be divided at once. */
  private List<Group> cut(List<Traits> members, List<Linking.Strong> strong) {
    int weakest = strong.stream().mapToInt(Linking.Strong::weight).min().orElse(threshold);
    int bound = weakest + Weights.BIT;
    List<Linking.Strong> kept = strong.stream().filter(each -> each.weight() >= bound).toList();
    Map<String, Integer> numbers = new HashMap<>();
    for (Traits each : members) {
      numbers.put(each.id(), numbers.size());
    }
    Forest forest = new Forest(members.size());
    kept.forEach(each -> join(forest, numbers, each.first(), each.second()));
    together.forEach(each -> join(forest, numbers, each.first(), each.second()));
    Map<Integer, List<Traits>> parts =
        members.stream().collect(Collectors.groupingBy(e -> forest.root(at(numbers, e.id()))));
    Map<Integer, List<Linking.Strong>> pairs =
        kept.stream().collect(Collectors.groupingBy(e -> forest.root(at(numbers, e.first()))));
    List<Group> groups = new ArrayList<>();
    parts.forEach(
        (root, part) -> {
          List<Linking.Strong> own = pairs.getOrDefault(root, List.of());
          if (part.size() > MOST_AT_ONCE && own.isEmpty()) {
            // held together by decisions alone, which are taken one and all
            groups.add(decided(part));
          } else {
            groups.addAll(divide(part, own));
          }
        });
    return groups;
  }

  private static Group decided(List<Traits> part) {
    List<Traits> sorted = part.stream().sorted(CANONICAL).toList();
    List<String> ids = sorted.stream().map(Traits::id).toList();
    return new Group(sorted.get(0), new Cluster(incident(ids.get(0)), ids, List.of()));
  }

  private static void join(
      Forest forest, Map<String, Integer> numbers, String first, String second) {
    if (numbers.containsKey(first) && numbers.containsKey(second)) {
      forest.join(at(numbers, first), at(numbers, second));
    }
  }

  private static int at(Map<String, Integer> numbers, String id) {
    return numbers.getOrDefault(id, 0);
  }

  /** The weights of records in their order. */
  private final class Weighing implements Component.Pairs {
    private final List<Traits> records;

    Weighing(List<Traits> records) {
      this.records = records;
    }

    @Override
    public long weight(int first, int second) {
      return Divider.this.weight(records.get(first), records.get(second));
    }

    @Override
    public boolean ofOneDocument(int first, int second) {
      return records.get(first).doc() == records.get(second).doc();
    }
  }

  private long weight(Traits first, Traits second) {
    if (has(apart, first, second)) {
      return Component.BARRED;
    }
    if (has(together, first, second)) {
      return Component.DECIDED;
    }
    comparer.compare(first, second, finding);
    if (finding.bar() == Finding.Bar.UNSUPPORTED && finding.weight() >= unsupported) {
      return Component.SILENT;
    }
    return finding.bar().isAbsolute() ? Component.BARRED : finding.weight();
  }

  private static boolean has(Set<Constraints.Pair> pairs, Traits first, Traits second) {
    return !pairs.isEmpty()
        && (pairs.contains(new Constraints.Pair(first.id(), second.id()))
            || pairs.contains(new Constraints.Pair(second.id(), first.id())));
  }

  /** The id of the incident whose first member is a record. */
  static String incident(String firstMember) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(firstMember.getBytes(StandardCharsets.UTF_8));
      return "inc-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
