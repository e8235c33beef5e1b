package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Account;
import org.tawatur.record.SubType;

/** What holds for any records: incidents depend on the records, not on how they came. */
class LinkingProperties {
  private static final Linker LINKER = Linker.create(Pack.builtin());
  private static final int TRIES = 60;

  private static final List<String> TOWNS =
      List.of("سرمين", "النيرب", "السخنة", "تدمر", "سجن غويران", "الحسكة", "كذا");
  private static final List<String> ACTORS =
      List.of("islamic-state", "sdf", "syria-government", "unknown", "civilians");
  private static final List<SubType> ACTS =
      List.of(
          SubType.ARMED_CLASH,
          SubType.ATTACK,
          SubType.SHELLING_ARTILLERY_MISSILE_ATTACK,
          SubType.ARRESTS,
          SubType.CHANGE_TO_GROUP_ACTIVITY);

  /** Days of a window less one: mostly few, some weeks, some years. */
  private static final List<Integer> LENGTHS = List.of(0, 0, 0, 1, 1, 2, 20, 45, 700, 500_000);

  private static final List<String> NAMES = List.of("", "", "", "علي حسن", "عمر خالد صالح");

  /** Few towns, days and actors, so that records meet. */
  @Provide
  Arbitrary<List<Account>> accounts() {
    return Arbitraries.integers()
        .between(0, 1 << 30)
        .list()
        .ofMinSize(0)
        .ofMaxSize(30)
        .map(
            seeds ->
                IntStream.range(0, seeds.size())
                    .mapToObj(i -> account(i, new Random(seeds.get(i))))
                    .toList());
  }

  private static Account account(int number, Random random) {
    Accounts account =
        Accounts.of("d" + number / 2 + "#" + (number % 2 + 1))
            .act(pick(ACTS, random))
            .by(pick(ACTORS, random))
            .on(pick(ACTORS, random));
    if (random.nextInt(8) > 0) {
      account.at(pick(TOWNS, random), "Idleb");
    }
    LocalDate day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(4));
    if (random.nextInt(8) > 0) {
      int length = pick(LENGTHS, random);
      account.days(day.minusDays(length / 2).toString(), day.plusDays(length).toString(), "");
    }
    if (random.nextBoolean()) {
      account.published(day.plusDays(1).toString());
    }
    if (random.nextBoolean()) {
      account.killed(1 + random.nextInt(6), pick(ACTORS, random));
    }
    String name = pick(NAMES, random);
    if (!name.isEmpty()) {
      account.dead(name);
    }
    return account.make();
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  @Property(tries = TRIES)
  void anyOrderGivesTheSame(@ForAll("accounts") List<Account> accounts, @ForAll long seed) {
    List<Account> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(LINKER.link(shuffled, Constraints.NONE))
        .isEqualTo(LINKER.link(accounts, Constraints.NONE));
  }

  @Property(tries = TRIES)
  void oneAtATimeGivesTheSame(@ForAll("accounts") List<Account> accounts) {
    Linking linking = LINKER.start(Constraints.NONE);
    for (Account each : accounts) {
      linking.add(each);
      linking.clusters();
    }
    assertThat(linking.clusters()).isEqualTo(LINKER.link(accounts, Constraints.NONE));
  }

  @Property(tries = TRIES)
  void everyRecordIsInOneIncident(@ForAll("accounts") List<Account> accounts) {
    List<String> members =
        LINKER.link(accounts, Constraints.NONE).stream()
            .flatMap(each -> each.members().stream())
            .toList();
    assertThat(members)
        .containsExactlyInAnyOrderElementsOf(accounts.stream().map(Account::id).toList());
  }

  /**
   * Deciding what linking has found, or keeping its incidents together by hand, changes nothing.
   */
  @Property(tries = TRIES)
  void decidingWhatWasFoundChangesNothing(@ForAll("accounts") List<Account> accounts) {
    List<Cluster> found = LINKER.link(accounts, Constraints.NONE);
    List<Constraints.Pair> together = new ArrayList<>();
    for (Cluster each : found) {
      for (int i = 1; i < each.members().size(); i++) {
        together.add(new Constraints.Pair(each.members().get(0), each.members().get(i)));
      }
    }
    assertThat(groups(LINKER.link(accounts, new Constraints(together, List.of()))))
        .isEqualTo(groups(found));
  }

  @Property(tries = TRIES)
  void whatPeopleDecideHolds(@ForAll("accounts") List<Account> accounts, @ForAll long seed) {
    List<String> ids = accounts.stream().map(Account::id).toList();
    if (ids.size() < 3) {
      return;
    }
    Random random = new Random(seed);
    String one = pick(ids, random);
    String other = ids.get((ids.indexOf(one) + 1) % ids.size());
    String third = ids.get((ids.indexOf(one) + 2) % ids.size());
    Constraints decided =
        new Constraints(
            List.of(new Constraints.Pair(one, other)), List.of(new Constraints.Pair(other, third)));
    List<Cluster> clusters = LINKER.link(accounts, decided);
    assertThat(clusters).anyMatch(each -> each.members().containsAll(List.of(one, other)));
    assertThat(clusters).noneMatch(each -> each.members().containsAll(List.of(other, third)));
  }

  /** A later report may join an incident; it never gives one that it joins its own id. */
  @Property(tries = TRIES)
  void aLaterReportChangesNoId(@ForAll("accounts") List<Account> accounts) {
    Account later =
        Accounts.of("z#1")
            .by("sdf")
            .at("سرمين", "Idleb")
            .day("2024-03-02")
            .published("2024-04-01")
            .make();
    List<Account> dated =
        accounts.stream().filter(each -> each.report().published().isPresent()).toList();
    Map<String, String> before = ids(LINKER.link(dated, Constraints.NONE));
    List<Account> more = new ArrayList<>(dated);
    more.add(later);
    Map<String, String> after = ids(LINKER.link(more, Constraints.NONE));
    after.forEach(
        (first, id) -> assertThat(before.getOrDefault(first, id)).as(first).isEqualTo(id));
    Cluster grown =
        LINKER.link(more, Constraints.NONE).stream()
            .filter(each -> each.members().contains("z#1"))
            .findFirst()
            .orElseThrow();
    assertThat(grown.members().size() == 1 || !grown.members().get(0).equals("z#1")).isTrue();
  }

  /** Incident ids by first member. */
  private static Map<String, String> ids(List<Cluster> clusters) {
    return clusters.stream()
        .collect(Collectors.toMap(each -> each.members().get(0), Cluster::incident));
  }

  private static Set<Set<String>> groups(List<Cluster> clusters) {
    return clusters.stream().map(each -> Set.copyOf(each.members())).collect(Collectors.toSet());
  }
}
