package org.tawatur.reprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of some documents say another's text again. Documents whose texts overlap by {@link
 * #THRESHOLD} or more, and those that name what they repeat, are one group; its earliest document
 * is the original, the others are its reprints. A document that names another of the group is only
 * the original where all do. Immutable; threads may share it.
 *
 * <p>The order of the documents does not matter. Up to {@value Bands#FEW} documents each pair is
 * compared; beyond that only pairs that share a band of their sketches, so that the cost stays near
 * linear: an overlap of 0.4 is then found with a probability of 0.94, one of 0.5 with 0.997.
 */
public final class Reprints {

  /**
   * The overlap from which a text is another's. Measured on the practice and news sets: reports by
   * different hands overlap by at most 0.18, of one happening or of several; a reprint with another
   * headline, a paragraph less, some words exchanged and other figures by 0.44 and more.
   */
  public static final double THRESHOLD = 0.3;

  private final Map<String, String> originals;
  private final List<Set<String>> cycles;

  private Reprints(Map<String, String> originals, List<Set<String>> cycles) {
    this.originals = Map.copyOf(originals);
    this.cycles = List.copyOf(cycles);
  }

  /**
   * Finds the reprints.
   *
   * @param documents in any order; of several with one id the first in the order of day and id
   *     counts
   * @return what was found
   */
  public static Reprints among(Collection<Print> documents) {
    List<Print> prints = new ArrayList<>(documents);
    Set<String> ids = new HashSet<>();
    prints.forEach(each -> ids.add(each.document()));
    prints.sort(
        Comparator.comparing((Print each) -> each.reprintOf().filter(ids::contains).isPresent())
            .thenComparing(Print.EARLIEST_FIRST));
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < prints.size(); i++) {
      places.putIfAbsent(prints.get(i).document(), i);
    }
    Groups groups = new Groups(prints.size());
    for (int i = 0; i < prints.size(); i++) {
      Print print = prints.get(i);
      groups.join(i, places.getOrDefault(print.document(), i));
      groups.join(i, places.getOrDefault(print.reprintOf().orElse(""), i));
    }
    Bands.join(prints, groups);
    Map<String, String> originals = new HashMap<>();
    for (int i = 0; i < prints.size(); i++) {
      String original = prints.get(groups.first(i)).document();
      if (!original.equals(prints.get(i).document())) {
        originals.put(prints.get(i).document(), original);
      }
    }
    return new Reprints(originals, cycles(prints, places));
  }

  /** Documents that name each other as what they repeat, in a circle. */
  private static List<Set<String>> cycles(List<Print> prints, Map<String, Integer> places) {
    List<Set<String>> cycles = new ArrayList<>();
    int[] seenBy = new int[prints.size()];
    for (int start = 0; start < prints.size(); start++) {
      int at = start;
      while (at >= 0 && seenBy[at] == 0) {
        seenBy[at] = start + 1;
        at = places.getOrDefault(prints.get(at).reprintOf().orElse(""), -1);
      }
      if (at >= 0 && seenBy[at] == start + 1) {
        Set<String> cycle = new TreeSet<>();
        while (cycle.add(prints.get(at).document())) {
          at = places.getOrDefault(prints.get(at).reprintOf().orElse(""), -1);
        }
        cycles.add(Set.copyOf(cycle));
      }
    }
    return cycles;
  }

  /**
   * The original of a reprint.
   *
   * @param document a document's id
   * @return the id of the earliest document with its text; empty where that is itself, or where no
   *     such document was given
   */
  public Optional<String> original(String document) {
    return Optional.ofNullable(originals.get(document));
  }

  /**
   * Documents that name each other as what they repeat, in a circle: bad input, since one of them
   * came first. Their earliest counts as the original all the same.
   *
   * @return the ids of each circle; a document that names itself is a circle of one
   */
  public List<Set<String>> cycles() {
    return cycles;
  }

  /** How many of the documents are reprints. */
  public int count() {
    return originals.size();
  }
}
