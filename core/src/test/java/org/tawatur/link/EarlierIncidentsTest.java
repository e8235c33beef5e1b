package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tawatur.lexicon.Pack;
import org.tawatur.link.EarlierIncidents.Earlier;
import org.tawatur.record.Account;

/** What becomes of the ids of incidents when more is known. */
class EarlierIncidentsTest {
  private static final int GROUPS = 5;

  /** Incidents of records 0, 1, …, each in the group of its number. */
  private static List<Cluster> clusters(List<Integer> groups) {
    Map<Integer, List<String>> members = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      members.computeIfAbsent(groups.get(i), each -> new ArrayList<>()).add("r" + i + "#1");
    }
    return members.values().stream()
        .map(each -> new Cluster(Divider.incident(each.get(0)), each, List.of()))
        .toList();
  }

  private static EarlierIncidents earlier(List<Cluster> clusters) {
    return new EarlierIncidents(
        clusters.stream()
            .map(each -> new Earlier(each.incident(), each.members(), each.formerly()))
            .toList());
  }

  private static Set<String> ids(List<Cluster> clusters) {
    Set<String> ids = new HashSet<>();
    clusters.forEach(each -> ids.add(each.incident()));
    return ids;
  }

  @Property
  void idsDifferAndGoOnlyToHeirs(
      @ForAll @Size(max = 12) List<@IntRange(max = GROUPS) Integer> before,
      @ForAll @Size(max = 16) List<@IntRange(max = GROUPS) Integer> after) {
    List<Cluster> old = clusters(before);
    List<Cluster> named = earlier(old).named(clusters(after));
    assertThat(ids(named)).hasSameSizeAs(named);
    for (Cluster each : named) {
      for (Cluster was : old) {
        boolean heir = !Collections.disjoint(each.members(), was.members());
        boolean known =
            each.incident().equals(was.incident()) || each.formerly().contains(was.incident());
        assertThat(known).as("%s and %s", each, was).isEqualTo(heir);
      }
    }
  }

  @Property
  void anIncidentThatOnlyGrowsKeepsItsId(
      @ForAll @Size(max = 12) List<@IntRange(max = GROUPS) Integer> before,
      @ForAll @Size(max = 6) List<@IntRange(max = GROUPS * 2) Integer> added) {
    List<Integer> all = new ArrayList<>(before);
    all.addAll(added);
    List<Cluster> old = clusters(before);
    List<Cluster> named = earlier(old).named(clusters(all));
    for (Cluster was : old) {
      assertThat(named)
          .filteredOn(each -> each.incident().equals(was.incident()))
          .singleElement()
          .satisfies(each -> assertThat(each.members()).containsAll(was.members()))
          .satisfies(each -> assertThat(each.formerly()).isEmpty());
    }
  }

  @Property
  void theOrderOfTheEarlierFileAndAnotherRunChangeNothing(
      @ForAll @Size(max = 12) List<@IntRange(max = GROUPS) Integer> before,
      @ForAll @Size(max = 16) List<@IntRange(max = GROUPS) Integer> after,
      @ForAll long seed) {
    List<Cluster> old = clusters(before);
    List<Cluster> named = earlier(old).named(clusters(after));
    List<Cluster> shuffled = new ArrayList<>(old);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(earlier(shuffled).named(clusters(after))).isEqualTo(named);
    assertThat(earlier(named).named(clusters(after))).isEqualTo(named);
  }

  @Example
  void mostRecordsTakeTheIdAndTheOthersSayWhatTheyWere() {
    EarlierIncidents earlier =
        new EarlierIncidents(
            List.of(
                new Earlier("inc-a", List.of("1", "2", "3"), List.of("inc-z")),
                new Earlier("inc-b", List.of("4"), List.of())));
    List<Cluster> split =
        earlier.named(
            List.of(
                new Cluster("x", List.of("1"), List.of()),
                new Cluster("y", List.of("2", "3", "4"), List.of())));
    assertThat(split.get(0).incident()).isEqualTo(Divider.incident("1"));
    assertThat(split.get(0).formerly()).containsExactly("inc-a", "inc-z");
    assertThat(split.get(1).incident()).isEqualTo("inc-a");
    assertThat(split.get(1).formerly()).containsExactly("inc-b", "inc-z");
  }

  @Example
  void anIdThatMovedOnIsNotGivenAgain() {
    String own = Divider.incident("1");
    EarlierIncidents earlier =
        new EarlierIncidents(List.of(new Earlier(own, List.of("1", "2", "3"), List.of())));
    List<Cluster> named =
        earlier.named(
            List.of(
                new Cluster(own, List.of("1"), List.of()),
                new Cluster(Divider.incident("2"), List.of("2", "3"), List.of())));
    assertThat(named.get(0).incident()).isNotEqualTo(own).startsWith("inc-");
    assertThat(named.get(0).formerly()).containsExactly(own);
    assertThat(named.get(1).incident()).isEqualTo(own);
  }

  @Example
  void whatGainsaysItselfIsNoEarlierRun() {
    Earlier one = new Earlier("a", List.of("1"), List.of());
    assertThatThrownBy(
            () -> new EarlierIncidents(List.of(one, new Earlier("a", List.of("2"), List.of()))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new EarlierIncidents(List.of(one, new Earlier("b", List.of("1"), List.of()))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The case that an id made of the first member alone does not withstand. */
  @Example
  void aReportThatCameOutBeforeAllOthersRenamesNothing() {
    Linker linker = Linker.create(Pack.builtin());
    Account later = shelling("b#1", "2024-03-03");
    Account latest = shelling("c#1", "2024-03-04");
    Account first = shelling("a#1", "2024-03-02");
    List<Cluster> before = linker.link(List.of(later, latest), Constraints.NONE);
    List<Cluster> after = linker.link(List.of(first, later, latest), Constraints.NONE);
    assertThat(before).hasSize(1);
    assertThat(after).hasSize(1);
    assertThat(after.get(0).members()).containsExactly("a#1", "b#1", "c#1");
    assertThat(earlier(before).named(after).get(0).incident()).isEqualTo(before.get(0).incident());
  }

  private static Account shelling(String id, String published) {
    return Accounts.of(id)
        .by("syria-government")
        .on("civilians")
        .at("سرمين", "Idleb")
        .day("2024-03-02")
        .killed(4, "civilians")
        .published(published)
        .make();
  }
}
