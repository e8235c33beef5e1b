package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Account;
import org.tawatur.record.Kind;
import org.tawatur.record.Precision;
import org.tawatur.record.SubType;

/** What section 11 of the codebook says of sameness, a sentence a test. */
class SamenessTest {
  private static final Linker LINKER = Linker.create(Pack.builtin());

  private static final String TOWN = "السخنة";
  private static final String HOMS = "Homs";
  private static final String DAY = "2023-05-16";

  private static Accounts attack(String id) {
    return Accounts.of(id)
        .by("islamic-state")
        .on("syria-government")
        .at(TOWN, HOMS)
        .day(DAY)
        .published("2023-05-17");
  }

  /** The members of all incidents of more than one record, each incident's as one string. */
  private static List<String> joined(Accounts... accounts) {
    List<Account> made = Stream.of(accounts).map(Accounts::make).toList();
    return LINKER.link(made, Constraints.NONE).stream()
        .filter(each -> each.members().size() > 1)
        .map(each -> String.join(" ", each.members()))
        .toList();
  }

  @Test
  void actPlaceAndTimeThatAgreeAreOne() {
    assertThat(joined(attack("a#1"), attack("b#1"))).containsExactly("a#1 b#1");
  }

  @Test
  void anotherTypeDoesNotBreakSameness() {
    assertThat(
            joined(
                attack("a#1").killed(11, "syria-government"),
                attack("b#1").act(SubType.ATTACK).killed(10, "syria-government")))
        .containsExactly("a#1 b#1");
    assertThat(
            joined(
                Accounts.of("a#1")
                    .act(SubType.ARRESTS, "arrest")
                    .by("sdf")
                    .on("civilians")
                    .at("الشحيل", "Deir-ez-Zor")
                    .day(DAY),
                Accounts.of("b#1")
                    .act(SubType.ABDUCTION_FORCED_DISAPPEARANCE, "abduction")
                    .by("unknown")
                    .on("civilians")
                    .at("الشحيل", "Deir-ez-Zor")
                    .day(DAY)))
        .containsExactly("a#1 b#1");
  }

  @Test
  void anotherPerpetratorSideOfTheDeadOrTollDoesNotBreakSameness() {
    Accounts first = attack("a#1").act(SubType.ATTACK).killed(4, "civilians");
    Accounts second =
        Accounts.of("b#1")
            .by("syria-opposition")
            .on("syria-ndf")
            .at(TOWN, HOMS)
            .day(DAY)
            .killed(6, "syria-ndf");
    assertThat(joined(first, second)).containsExactly("a#1 b#1");
  }

  @Test
  void oneDaysDifferenceInWordedDaysDoesNotBreakSameness() {
    assertThat(
            joined(
                attack("a#1").killed(11, "syria-government"),
                attack("b#1").day("2023-05-17").killed(12, "syria-government")))
        .containsExactly("a#1 b#1");
  }

  @Test
  void anEveningAndTheDawnAfterItAreOne() {
    assertThat(
            joined(
                attack("a#1").days(DAY, DAY, "ليلة أمس"),
                attack("b#1").days("2023-05-17", "2023-05-17", "فجر اليوم")))
        .containsExactly("a#1 b#1");
  }

  @Test
  void aQuarterAndItsTownAreOne() {
    assertThat(
            joined(
                attack("a#1").at("حي غويران", "غويران", Precision.EXACT, "Al-Hasakeh"),
                attack("b#1").at("مدينة الحسكة", "الحسكة", Precision.EXACT, "Al-Hasakeh")))
        .containsExactly("a#1 b#1");
  }

  @Test
  void twoNamesOfOnePlaceAreOne() {
    assertThat(
            joined(
                attack("a#1").at("سجن الصناعة", "Al-Hasakeh"),
                attack("b#1").at("سجن غويران", "Al-Hasakeh")))
        .containsExactly("a#1 b#1");
  }

  @Test
  void oneVillageUnderTwoNamesThatNoMapKnowsIsOneWhereTheTollAgrees() {
    assertThat(
            joined(
                attack("a#1").at("خربة كذا", HOMS).killed(6, "syria-government"),
                attack("b#1").at("تل كذا", HOMS).killed(6, "syria-government")))
        .containsExactly("a#1 b#1");
  }

  @Test
  void twoVillagesThatNoMapKnowsAreTwoWhereNothingElseTellsThatTheyAreOne() {
    assertThat(joined(shelling("a#1", "خربة كذا"), shelling("b#1", "تل كذا"))).isEmpty();
    assertThat(
            joined(
                shelling("a#1", "خربة كذا").killed(1, "civilians"),
                shelling("b#1", "تل كذا").killed(1, "civilians")))
        .isEmpty();
  }

  private static Accounts shelling(String id, String village) {
    return Accounts.of(id)
        .act(SubType.SHELLING_ARTILLERY_MISSILE_ATTACK, "artillery")
        .by("syria-government")
        .on("civilians")
        .at(village, "Idleb")
        .day(DAY)
        .words("قصف مدفعي طال منزلا");
  }

  @Test
  void theSamePlaceOnAnotherDayIsAnother() {
    assertThat(joined(attack("a#1"), attack("b#1").day("2023-05-17"))).isEmpty();
    assertThat(
            joined(
                attack("a#1").killed(4, "syria-government"),
                attack("b#1").day("2023-05-24").killed(4, "syria-government")))
        .isEmpty();
    Accounts early = attack("a#1").killed(6, "syria-government");
    Accounts late = attack("b#1").day("2023-05-19").killed(6, "syria-government");
    assertThat(joined(early, late)).isEmpty();
    assertThat(
            joined(
                early.injured(14, "syria-government").dead("فادي الزعبي"),
                late.injured(14, "syria-government").dead("فادي الزعبي")))
        .containsExactly("a#1 b#1");
  }

  @Test
  void theSameDayInTheNextVillageIsAnother() {
    assertThat(
            joined(
                attack("a#1").at("سرمين", "Idleb").killed(4, "civilians"),
                attack("b#1").at("النيرب", "Idleb").killed(1, "civilians")))
        .isEmpty();
  }

  @Test
  void whatADocumentTellsApartStaysApart() {
    assertThat(joined(attack("a#1"), attack("a#2"))).isEmpty();
    assertThat(
            joined(
                attack("a#1").killed(4, "syria-government"),
                attack("a#2").killed(9, "syria-government"),
                attack("b#1").killed(9, "syria-government")))
        .containsExactly("a#2 b#1");
  }

  @Test
  void aTotalIsNoPartOfWhatItContains() {
    assertThat(joined(attack("a#1"), attack("b#1").kind(Kind.AGGREGATE))).isEmpty();
    assertThat(joined(attack("a#1"), attack("b#1").kind(Kind.PLAN))).isEmpty();
  }

  @Test
  void aFollowUpIsAnotherThanTheActItFollows() {
    assertThat(
            joined(
                attack("a#1"),
                Accounts.of("b#1")
                    .act(SubType.CHANGE_TO_GROUP_ACTIVITY, "sweep")
                    .by("syria-government")
                    .on("islamic-state")
                    .at(TOWN, HOMS)
                    .day(DAY)))
        .isEmpty();
  }

  @Test
  void aFightOverDaysIsOne() {
    assertThat(
            joined(
                attack("a#1").at("سجن غويران", "Al-Hasakeh").day("2022-01-20"),
                attack("b#1")
                    .at("سجن غويران", "Al-Hasakeh")
                    .days("2022-01-20", "2022-01-23", "منذ الخميس")
                    .killed(45, "sdf"),
                attack("c#1").at("سجن الصناعة", "Al-Hasakeh").day("2022-01-23")))
        .containsExactly("a#1 b#1 c#1");
  }

  @Test
  void oneDocumentsTwoVersionsOfOneActAreOne() {
    Accounts accusation =
        Accounts.of("a#1")
            .act(SubType.SHELLING_ARTILLERY_MISSILE_ATTACK)
            .by("syria-government")
            .on("civilians")
            .at("سرمين", "Idleb")
            .day(DAY)
            .deniedBy("الوزارة");
    Accounts admission =
        Accounts.of("a#2")
            .act(SubType.SHELLING_ARTILLERY_MISSILE_ATTACK)
            .by("syria-government")
            .on("hts")
            .at("سرمين", "Idleb")
            .day(DAY);
    assertThat(joined(accusation, admission)).containsExactly("a#1 a#2");
  }

  @Test
  void otherVictimsAreAnotherIncident() {
    assertThat(
            joined(
                attack("a#1").killed(2, "syria-government").dead("مأمون الصلخدي"),
                attack("b#1").killed(1, "syria-government").dead("فادي الزعبي")))
        .isEmpty();
  }

  @Test
  void withoutDayAndPlaceOnlyStrongEvidenceJoins() {
    Accounts bare = Accounts.of("a#1").by("islamic-state").on("syria-government");
    Accounts another = Accounts.of("b#1").by("islamic-state").on("syria-government");
    assertThat(joined(bare.killed(3, "syria-government"), another.killed(3, "syria-government")))
        .isEmpty();
    assertThat(joined(bare.dead("بشير إسماعيل"), another.dead("بشير اسماعيل")))
        .containsExactly("a#1 b#1");
  }

  @Test
  void withoutAPlaceOneEqualNumberIsNotEnough() {
    Accounts placed = attack("a#1").killed(6, "syria-government");
    assertThat(joined(placed, elsewhere("b#1").killed(6, "syria-government"))).isEmpty();
    assertThat(
            joined(
                placed.injured(14, "syria-government"),
                elsewhere("b#1").killed(6, "syria-government").injured(14, "syria-government")))
        .containsExactly("a#1 b#1");
  }

  /** An attack of the same day, of which no place is told, by others against civilians. */
  private static Accounts elsewhere(String id) {
    return Accounts.of(id).on("civilians").day(DAY).published("2023-05-17");
  }

  @Test
  void withoutADayAnEqualTollJoinsOnlyWhatIsRecent() {
    Accounts dated = attack("a#1").killed(6, "syria-government");
    assertThat(joined(dated, undated("b#1").published("2023-05-20"))).containsExactly("a#1 b#1");
    assertThat(joined(dated, undated("b#1").published("2025-05-20"))).isEmpty();
    assertThat(joined(dated, undated("b#1").published("2023-05-01"))).isEmpty();
    assertThat(joined(dated, undated("b#1"))).isEmpty();
    assertThat(
            joined(
                dated.injured(14, "syria-government"),
                undated("b#1").injured(14, "syria-government")))
        .containsExactly("a#1 b#1");
  }

  private static Accounts undated(String id) {
    return Accounts.of(id).on("syria-government").at(TOWN, HOMS).killed(6, "syria-government");
  }

  @Test
  void whatOneMemberContradictsIsNotJoinedOverAnother() {
    // without a day, it agrees with the first in all things; but it came out before the second's
    // day
    assertThat(
            joined(
                attack("a#1").days("2023-05-10", "2023-05-16", "").injured(14, "syria-government"),
                attack("b#1").on("civilians"),
                undated("c#1").by("sdf").injured(14, "syria-government").published("2023-05-12")))
        .noneMatch(each -> each.contains("b#1") && each.contains("c#1"));
  }

  @Test
  void wordsInCommonJoinNothing() {
    String words = "قتل ثلاثة عناصر في هجوم على حافلة مبيت عسكرية صباح اليوم";
    assertThat(
            joined(
                attack("a#1").at("البوكمال", "Deir-ez-Zor").words(words),
                attack("b#1").words(words)))
        .isEmpty();
    assertThat(joined(Accounts.of("a#1").words(words), Accounts.of("b#1").words(words))).isEmpty();
  }

  @Test
  void itIsSaidWhyTwoRecordsAreApart() {
    Explanation apart = LINKER.explain(attack("a#1").make(), attack("a#2").make());
    assertThat(apart.bar()).contains("one document tells them apart");
    assertThat(apart.fields())
        .extracting(Explanation.Field::name)
        .contains("place", "time", "act", "perpetrator", "target");
    Explanation bare = LINKER.explain(Accounts.of("a#1").make(), Accounts.of("b#1").make());
    assertThat(bare.bar().orElse("")).startsWith("a day or place is not known");
    assertThat(bare.joins()).isFalse();
  }
}
