package org.tawatur.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Account;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.DateWindow;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Precision;
import org.tawatur.record.Report;
import org.tawatur.record.Role;
import org.tawatur.record.Stance;
import org.tawatur.record.SubType;

/** What holds for any accounts of one incident. */
class FusionProperties {
  private static final Fusion FUSION = Fusion.create(Pack.builtin());
  private static final LocalDate FIRST = LocalDate.of(2023, 5, 16);

  @Property(tries = 200)
  void orderDoesNotMatter(@ForAll("incidents") List<Account> accounts, @ForAll Random random) {
    List<Account> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, random);

    assertThat(fused(shuffled)).isEqualTo(fused(accounts));
  }

  @Property(tries = 200)
  void tollsAreInOrderAndOnNamedFigures(@ForAll("incidents") List<Account> accounts) {
    Incident incident = fused(accounts);
    List<Toll> all = new ArrayList<>(incident.toll());
    all.addAll(incident.totals());

    for (Toll each : all) {
      assertThat(each.low()).isLessThanOrEqualTo(each.best());
      each.high().ifPresent(high -> assertThat(each.best()).isLessThanOrEqualTo(high));
      assertThat(each.figures()).anyMatch(figure -> figure.standing() == Figure.Standing.SUPPORTS);
      // each origin has one say
      assertThat(
              each.figures().stream()
                  .filter(figure -> figure.standing() != Figure.Standing.REPLACED)
                  .map(Figure::origin))
          .doesNotHaveDuplicates();
    }
  }

  @Property(tries = 200)
  void reprintsNeverAddOrigins(@ForAll("incidents") List<Account> accounts, @ForAll Random random) {
    Account original = accounts.get(random.nextInt(accounts.size()));
    List<Account> more = new ArrayList<>(accounts);
    for (Account each : accounts) {
      if (each.report().id().equals(original.report().id())) {
        more.add(reprint(each));
      }
    }

    Incident before = fused(accounts);
    Incident after = fused(more);

    assertThat(after.independentOrigins()).isEqualTo(before.independentOrigins());
    assertThat(numbers(after.toll())).isEqualTo(numbers(before.toll()));
    assertThat(after.grade()).isEqualTo(before.grade());
  }

  /** Telling the same once more, in the same report, is telling it once. */
  @Property(tries = 200)
  void repeatingChangesNothing(@ForAll("incidents") List<Account> accounts) {
    List<Account> twice = new ArrayList<>(accounts);
    accounts.forEach(each -> twice.add(copy(each, each.id() + "0", each.report())));

    Incident once = fused(accounts);
    Incident again = fused(twice);

    assertThat(again.independentOrigins()).isEqualTo(once.independentOrigins());
    assertThat(numbers(again.toll())).isEqualTo(numbers(once.toll()));
    assertThat(numbers(again.totals())).isEqualTo(numbers(once.totals()));
    assertThat(again.grade()).isEqualTo(once.grade());
    assertThat(again.place().map(Fused::value)).isEqualTo(once.place().map(Fused::value));
    assertThat(again.date().map(Fused::value)).isEqualTo(once.date().map(Fused::value));
  }

  @Property(tries = 200)
  void everyValueNamesWhoIsForIt(@ForAll("incidents") List<Account> accounts) {
    Incident incident = fused(accounts);

    incident.type().ifPresent(each -> assertThat(each.pro().records()).isNotEmpty());
    incident.place().ifPresent(each -> assertThat(each.pro().records()).isNotEmpty());
    incident.date().ifPresent(each -> assertThat(each.pro().records()).isNotEmpty());
    incident
        .actors()
        .forEach(
            each -> {
              assertThat(each.pro().records()).isNotEmpty();
              assertThat(Collections.disjoint(each.pro().records(), each.contra().records()))
                  .isTrue();
            });
    assertThat(incident.testimonies())
        .allSatisfy(
            each ->
                assertThat(incident.voices())
                    .anyMatch(voice -> voice.origin().key().equals(each.origin())));
  }

  @Property(tries = 20)
  void circlesOfReprintsAreTold(@ForAll("incidents") List<Account> accounts) {
    List<Report> reports = new ArrayList<>();
    for (Account each : accounts) {
      Report report = reprint(each).report();
      reports.add(
          new Report(
              each.report().id(),
              each.report().published(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(report.id())));
      reports.add(report);
    }

    assertThat(Fusion.circles(reports))
        .hasSameSizeAs(accounts)
        .allSatisfy(each -> assertThat(each.message()).contains("name each other"));
  }

  private static Incident fused(List<Account> accounts) {
    return FUSION.fuse("i", accounts, problem -> {});
  }

  private static List<String> numbers(List<Toll> tolls) {
    return tolls.stream()
        .map(
            each -> each.outcome() + each.of() + " " + each.low() + " " + each.best() + each.high())
        .toList();
  }

  private static Account reprint(Account account) {
    Report report = account.report();
    return copy(
        account,
        "reprint-" + account.id(),
        new Report(
            "reprint-" + report.id(),
            Optional.of(FIRST.plusDays(90)),
            report.title(),
            Optional.of("صحيفة لا يقتبس منها أحد"),
            report.url(),
            Optional.empty(),
            Optional.of(report.id())));
  }

  private static Account copy(Account account, String id, Report report) {
    return new Account(
        id,
        report,
        account.kind(),
        account.type(),
        account.subType(),
        account.tactic(),
        account.actors(),
        account.place(),
        account.date(),
        account.casualties(),
        account.people(),
        account.claims(),
        account.evidence(),
        account.evidenceSpan(),
        account.confidence(),
        account.plover());
  }

  @Provide
  Arbitrary<List<Account>> incidents() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            size -> {
              List<Arbitrary<Account>> accounts = new ArrayList<>();
              for (int i = 1; i <= size; i++) {
                accounts.add(account("d" + i));
              }
              return Combinators.combine(accounts).as(all -> all);
            });
  }

  private static Arbitrary<Account> account(String document) {
    return Combinators.combine(
            report(document),
            Arbitraries.of(SubType.ARMED_CLASH, SubType.ATTACK),
            actors(),
            Arbitraries.of("تدمر", "السخنة", "تدمر - السخنة", ""),
            Arbitraries.integers().between(-1, 3),
            rows().list().ofMaxSize(3),
            claim().list().ofMaxSize(3))
        .as(
            (report, subType, actors, place, day, rows, claims) ->
                new Account(
                    document + "#1",
                    report,
                    Kind.EVENT,
                    Optional.of(subType.type()),
                    Optional.of(subType),
                    Optional.empty(),
                    actors,
                    place.isEmpty() ? Optional.empty() : Optional.of(place(place)),
                    day < 0 ? DateWindow.EMPTY : window(FIRST.plusDays(day)),
                    rows,
                    List.of(),
                    claims,
                    Optional.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Optional.empty()));
  }

  private static Arbitrary<Report> report(String document) {
    return Combinators.combine(
            Arbitraries.of("سانا", "عنب بلدي", "المرصد السوري", "موقع مجهول", ""),
            Arbitraries.integers().between(-1, 9))
        .as(
            (publisher, day) ->
                new Report(
                    document,
                    day < 0 ? Optional.empty() : Optional.of(FIRST.plusDays(day)),
                    Optional.empty(),
                    publisher.isEmpty() ? Optional.empty() : Optional.of(publisher),
                    Optional.empty()));
  }

  private static Arbitrary<List<ActorRole>> actors() {
    return Combinators.combine(
            Arbitraries.of("islamic-state", "syria-government", "syria-25th-division", "unknown"),
            Arbitraries.of("civilians", "sdf", "syria-ndf"))
        .as(
            (perpetrator, target) ->
                List.of(role(Role.PERPETRATOR, perpetrator), role(Role.TARGET, target)));
  }

  private static ActorRole role(Role role, String id) {
    return new ActorRole(role, id, Optional.empty(), false, false, Optional.empty());
  }

  private static Arbitrary<Casualties> rows() {
    return Combinators.combine(
            Arbitraries.of(Outcome.KILLED, Outcome.INJURED),
            Arbitraries.of("civilians", "syria-government", "syria-ndf", "unknown"),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(-1, 4))
        .as(
            (outcome, of, min, more) ->
                new Casualties(
                    outcome,
                    of,
                    min,
                    more < 0 ? OptionalInt.empty() : OptionalInt.of(min + more),
                    "",
                    Optional.empty()));
  }

  private static Arbitrary<Claim> claim() {
    return Combinators.combine(
            Arbitraries.of(
                "المرصد السوري لحقوق الإنسان",
                "مصدر عسكري",
                "عنب بلدي",
                "سانا",
                "تنظيم داعش",
                "شهود عيان",
                "رامي عبد الرحمن"),
            Arbitraries.of(Stance.values()))
        .as((source, stance) -> new Claim(source, stance, Optional.empty()));
  }

  private static PlaceRef place(String name) {
    return new PlaceRef(
        name,
        name,
        name.contains("-") ? Precision.ROAD : Precision.EXACT,
        Optional.of("Homs"),
        Optional.of("SY"),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static DateWindow window(LocalDate day) {
    return new DateWindow(
        Optional.of("يومها"), Optional.of(day), Optional.of(day), Optional.empty());
  }
}
