package org.tawatur.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tawatur.record.Account;
import org.tawatur.record.Kind;

/**
 * A linking that goes on: records are added, one at a time or many at once, and at any point the
 * incidents can be asked for. They depend on the records alone, not on the order or the portions in
 * which these came. For one thread at a time; adding many uses all processors.
 */
public final class Linking {
  /** How many records one portion of parallel work compares. */
  private static final int PORTION = 2048;

  private final TraitReader reader;
  private final PairComparer comparer;
  private final Weights weights;
  private final Settings settings;
  private final Constraints constraints;
  private final Blocks blocks;
  private final Divider divider;
  private final List<Traits> records = new ArrayList<>();
  private final List<Traits> others = new ArrayList<>();
  private final Map<String, Integer> decided = new HashMap<>();
  private final Set<String> decidedIds;
  private final Edges edges = new Edges();
  private final Map<Integer, List<Divider.Group>> divided = new HashMap<>();
  private final Forest forest = new Forest(0);
  private int settledEdges;
  private int settledRecords;

  Linking(
      TraitReader reader,
      PairComparer comparer,
      Weights weights,
      Settings settings,
      Constraints constraints) {
    this.reader = reader;
    this.comparer = comparer;
    this.weights = weights;
    this.settings = settings;
    this.constraints = constraints;
    this.blocks = new Blocks(settings);
    this.decidedIds = constraints.records();
    this.divider = new Divider(new Finding(weights), comparer, settings, constraints);
  }

  /**
   * Adds a record.
   *
   * @param account a record whose id none has that was added before
   */
  public void add(Account account) {
    addAll(List.of(account));
  }

  /**
   * Adds records.
   *
   * @param accounts records, each with an id of its own
   */
  public void addAll(Collection<Account> accounts) {
    int first = records.size();
    for (Account each : accounts) {
      Traits traits = reader.read(each);
      if (each.kind() != Kind.EVENT) {
        others.add(traits);
        continue;
      }
      if (decidedIds.contains(each.id())) {
        decided.put(each.id(), records.size());
      }
      blocks.add(traits, records.size());
      records.add(traits);
    }
    int last = records.size();
    int portions = (last - first + PORTION - 1) / PORTION;
    IntStream all = IntStream.range(0, portions);
    (portions > 1 ? all.parallel() : all)
        .mapToObj(
            portion ->
                compare(first + portion * PORTION, Math.min(last, first + (portion + 1) * PORTION)))
        .forEachOrdered(edges::addAll);
  }

  /** Compares records with those that came before them. */
  private Edges compare(int from, int to) {
    Finding finding = new Finding(weights);
    Candidates candidates = new Candidates();
    Blocks.Search search = blocks.search();
    Edges found = new Edges();
    for (int i = from; i < to; i++) {
      Traits record = records.get(i);
      candidates.clear(i);
      search.candidates(record, candidates::add);
      candidates.sort();
      for (int c = 0; c < candidates.size(); c++) {
        int other = candidates.get(c);
        Traits candidate = records.get(other);
        if (isReachable(record, candidate)) {
          comparer.compare(candidate, record, finding);
          if (finding.weight() >= settings.threshold && !finding.bar().isAbsolute()) {
            found.add(other, i, finding.weight());
          }
        }
      }
    }
    return found;
  }

  private boolean isReachable(Traits a, Traits b) {
    if (!a.isDated() || !b.isDated()) {
      return true;
    }
    boolean people = a.people().length > 0 && b.people().length > 0;
    int reach = settings.reachDays + settings.siteDays;
    return TimeComparer.gap(a, b) <= (people ? settings.peopleDays : reach);
  }

  /** The records that share a key with one, of those that came before it. For one thread. */
  private static final class Candidates {
    private int[] found = new int[256];
    private int size;
    private int before;

    void clear(int number) {
      size = 0;
      before = number;
    }

    void add(int number) {
      if (number < before) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = number;
      }
    }

    /** Each once. */
    void sort() {
      Arrays.sort(found, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || found[i] != found[kept - 1]) {
          found[kept++] = found[i];
        }
      }
      size = kept;
    }

    int size() {
      return size;
    }

    int get(int i) {
      return found[i];
    }
  }

  /**
   * The incidents that the records tell.
   *
   * @return every record is in one; totals and plans are each alone; by the canonical order of
   *     their first members
   */
  public List<Cluster> clusters() {
    settle();
    Map<Integer, List<Traits>> parts = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      int root = forest.root(i);
      if (!divided.containsKey(root)) {
        parts.computeIfAbsent(root, each -> new ArrayList<>(2)).add(records.get(i));
      }
    }
    Map<Integer, List<Strong>> strong = new HashMap<>();
    for (int i = 0; i < edges.size(); i++) {
      int root = forest.root(edges.first(i));
      List<Traits> part = parts.get(root);
      if (part != null && part.size() > Divider.MOST_AT_ONCE) {
        strong
            .computeIfAbsent(root, each -> new ArrayList<>())
            .add(
                new Strong(
                    records.get(edges.first(i)).id(),
                    records.get(edges.second(i)).id(),
                    edges.weight(i)));
      }
    }
    parts.forEach(
        (root, members) ->
            divided.put(root, divider.divide(members, strong.getOrDefault(root, List.of()))));
    List<Divider.Group> groups = new ArrayList<>();
    divided.values().forEach(groups::addAll);
    others.forEach(each -> groups.add(Divider.alone(each)));
    groups.sort(Comparator.comparing(Divider.Group::first, Divider.CANONICAL));
    return groups.stream().map(Divider.Group::cluster).toList();
  }

  /** A pair that reaches the threshold. */
  record Strong(String first, String second, int weight) {}

  /** Takes new edges and decisions into the forest; what they touch has to be divided anew. */
  private void settle() {
    forest.grow(records.size());
    Set<Integer> touched = new HashSet<>();
    for (int i = settledRecords; i < records.size(); i++) {
      touched.add(i);
    }
    for (; settledEdges < edges.size(); settledEdges++) {
      join(edges.first(settledEdges), edges.second(settledEdges), touched);
    }
    for (Constraints.Pair each : constraints.together()) {
      Integer first = decided.get(each.first());
      Integer second = decided.get(each.second());
      if (first != null
          && second != null
          && (first >= settledRecords || second >= settledRecords)) {
        join(first, second, touched);
      }
    }
    settledRecords = records.size();
    touched.forEach(each -> divided.remove(forest.root(each)));
  }

  private void join(int first, int second, Set<Integer> touched) {
    divided.remove(forest.root(first));
    divided.remove(forest.root(second));
    forest.join(first, second);
    touched.add(first);
  }
}
