package org.tawatur.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Account;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.DateWindow;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Precision;
import org.tawatur.record.Report;
import org.tawatur.record.Span;
import org.tawatur.record.Stance;

class ChainsTest {
  private static final Pack PACK = Pack.builtin();
  private static final Chains CHAINS = Chains.create(PACK, Map.of("sohr", new Rating('B', '2')));

  private final List<OriginProblem> problems = new ArrayList<>();

  @Test
  void registryKnowsSourcesWithKindSideAndCountry() {
    long complete =
        PACK.rows("sources").stream()
            .filter(each -> each.get("side").isPresent() && each.get("country").isPresent())
            .map(each -> each.required("key"))
            .distinct()
            .count();

    assertThat(complete).isGreaterThan(250);
    assertThat(CHAINS.sources()).isGreaterThanOrEqualTo((int) complete);
  }

  /** Reuters quotes a monitor that quotes a medic. */
  @Test
  void chainIsFollowedToItsEnd() {
    List<Chain> chains =
        chains("رويترز", "وكالة فرانس برس", "المرصد السوري لحقوق الإنسان", "مصادر طبية");

    assertThat(chains).hasSize(1);
    assertThat(chains.get(0).links())
        .extracting(ChainLink::wording)
        .containsExactly("رويترز", "وكالة فرانس برس", "المرصد السوري لحقوق الإنسان", "مصادر طبية");
    assertThat(chains.get(0).end().key()).isEqualTo("source:sohr");
    assertThat(chains.get(0).end().rating()).hasToString("B2");
  }

  @Test
  void twoOutletsWithOneMonitorAreOneOrigin() {
    assertThat(ends("رويترز", "المرصد السوري"))
        .isEqualTo(ends("موقع لا يعرفه أحد", "المرصد السوري لحقوق الإنسان"));
  }

  @Test
  void partyAndMonitorAreTwo() {
    assertThat(ends("رويترز", "المرصد السوري", "وزارة الدفاع"))
        .containsExactly("source:sohr", "side:syria-government");
  }

  @Test
  void sourcesWithoutANameBelongToTheirOutlet() {
    assertThat(ends("عنب بلدي", "مصدر عسكري")).containsExactly("source:enab-baladi");
    assertThat(ends("عنب بلدي", "شهود عيان", "مصدر في وزارة الصحة"))
        .containsExactly("source:enab-baladi", "source:enab-baladi");
    assertThat(ends("عنب بلدي")).containsExactly("source:enab-baladi");
  }

  /** Far from the monitor, the medics told it to the outlet. */
  @Test
  void whereTheWordsStandSettlesWhoQuotesWhom() {
    Claim monitor = new Claim("المرصد السوري", Stance.ASSERTS, Optional.of(new Span(10, 23)));
    Claim near = new Claim("مصادر طبية", Stance.ASSERTS, Optional.of(new Span(35, 45)));
    Claim far = new Claim("مصادر طبية", Stance.ASSERTS, Optional.of(new Span(300, 310)));

    assertThat(ends(account("رويترز", List.of(monitor, near)))).containsExactly("source:sohr");
    assertThat(ends(account("رويترز", List.of(monitor, far))))
        .containsExactly("source:sohr", "source:reuters");
  }

  @ParameterizedTest
  @CsvSource({
    "وزارة الدفاع التركية, side:turkey",
    "الناطق باسم قوات سوريا الديمقراطية, side:sdf",
    "\"قوات سوريا الديمقراطية\" (قسد), side:sdf",
    "المركز الإعلامي لقسد, side:sdf",
    "المتحدث باسم الجيش الإسرائيلي, side:israel",
    "الجيش الإسرائيلي, side:israel",
    "وكالة \"أعماق\", side:islamic-state",
    "تنظيم الدولة (داعش), side:islamic-state",
    "السلطات, side:syria-government",
    "مراسل عنب بلدي في إدلب, source:enab-baladi",
    "موقع عنب بلدي, source:enab-baladi",
    "نشطاء المرصد السوري, source:sohr",
    "قناة الحدث, source:al-arabiya",
    "دارفور 24, source:darfur-24",
    "رامي عبد الرحمن, name:رامي عبد الرحمن",
    "شبكة \"أخبار المعركة\", name:شبكه اخبار المعركه",
  })
  void namesAreResolved(String wording, String key) {
    assertThat(ends("صحيفة ما", wording)).containsExactly(key);
  }

  @Test
  void governmentIsThatOfTheDay() {
    Account later =
        account("رويترز", List.of(claim("وزارة الدفاع", Stance.ASSERTS)), LocalDate.of(2025, 3, 1));

    assertThat(ends(later)).containsExactly("side:syria-transitional-government");
  }

  @Test
  void whoDeniesIsAChainOfItsOwn() {
    Account denied =
        account(
            "رويترز",
            List.of(
                claim("المرصد السوري", Stance.ASSERTS), claim("الجيش الإسرائيلي", Stance.DENIES)));

    assertThat(CHAINS.of(denied, problems::add))
        .extracting(Chain::stance, each -> each.end().key())
        .containsExactly(tuple(Stance.ASSERTS, "source:sohr"), tuple(Stance.DENIES, "side:israel"));
  }

  /**
   * The outlet that counts the victims itself says so too; one that only tells a denial does not.
   */
  @Test
  void denialAloneMakesNoOrigin() {
    Claim denial = claim("الجيش الإسرائيلي", Stance.DENIES);
    Casualties dead =
        new Casualties(
            Outcome.KILLED, "civilians", 2, OptionalInt.of(2), "قتيلان", Optional.empty());

    assertThat(CHAINS.of(account("رويترز", List.of(denial)), problems::add))
        .extracting(Chain::stance)
        .containsExactly(Stance.DENIES);
    assertThat(CHAINS.of(account("رويترز", List.of(denial), List.of(dead)), problems::add))
        .extracting(Chain::stance)
        .containsExactly(Stance.ASSERTS, Stance.DENIES);
  }

  @Test
  void sourceThatQuotesItselfIsTold() {
    ends("المرصد السوري", "المرصد السوري لحقوق الإنسان");

    assertThat(problems).singleElement().extracting(OriginProblem::record).isEqualTo("d#1");
    assertThat(problems.get(0).message()).contains("quotes itself");
  }

  @Test
  void correspondentsAreNoSelfQuotation() {
    ends("عنب بلدي", "مراسل عنب بلدي");

    assertThat(problems).isEmpty();
  }

  private List<Chain> chains(String publisher, String... sources) {
    return CHAINS.of(
        account(publisher, Stream.of(sources).map(each -> claim(each, Stance.ASSERTS)).toList()),
        problems::add);
  }

  private List<String> ends(String publisher, String... sources) {
    return chains(publisher, sources).stream().map(each -> each.end().key()).toList();
  }

  private List<String> ends(Account account) {
    return CHAINS.of(account, problems::add).stream().map(each -> each.end().key()).toList();
  }

  private static Claim claim(String source, Stance stance) {
    return new Claim(source, stance, Optional.empty());
  }

  private static Account account(String publisher, List<Claim> claims) {
    return account(publisher, claims, LocalDate.of(2023, 5, 17), List.of());
  }

  private static Account account(String publisher, List<Claim> claims, LocalDate day) {
    return account(publisher, claims, day, List.of());
  }

  private static Account account(String publisher, List<Claim> claims, List<Casualties> rows) {
    return account(publisher, claims, LocalDate.of(2023, 5, 17), rows);
  }

  private static Account account(
      String publisher, List<Claim> claims, LocalDate day, List<Casualties> rows) {
    return new Account(
        "d#1",
        new Report(
            "d", Optional.of(day), Optional.empty(), Optional.of(publisher), Optional.empty()),
        Kind.EVENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(place()),
        DateWindow.EMPTY,
        rows,
        List.of(),
        claims,
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  private static PlaceRef place() {
    return new PlaceRef(
        "سرمين",
        "سرمين",
        Precision.EXACT,
        Optional.of("Idleb"),
        Optional.of("SY"),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
