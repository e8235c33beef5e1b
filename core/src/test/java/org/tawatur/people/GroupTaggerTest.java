package org.tawatur.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.actor.ActorContext;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.actor.ActorTagger;
import org.tawatur.lexicon.Lexicon;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Pack;
import org.tawatur.number.Quantity;
import org.tawatur.number.QuantityTagger;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** How many people a phrase counts, and which words count nobody. */
class GroupTaggerTest {
  private static final Pack PACK = Pack.builtin();
  private static final Lexicon LEXICON = Lexicon.compile(PACK);
  private static final QuantityTagger QUANTITIES = QuantityTagger.from(PACK);
  private static final ActorTagger ACTORS = new ActorTagger(ActorRegistry.from(PACK));

  private static List<Group> groups(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    LexiconMatches matches = LEXICON.match(tokens);
    List<Quantity> quantities = QUANTITIES.tag(tokens, 0, tokens.size());
    ActorContext context =
        new ActorContext(java.util.Optional.of("SY"), java.util.Optional.empty());
    List<ActorMention> actors = ACTORS.tag(tokens, matches, 0, tokens.size(), context);
    return new GroupTagger(tokens, matches, quantities, actors, tokens.size()).tag(0);
  }

  /** Groups of people as {@code min..max}, {@code min..} without a greatest; parts in brackets. */
  private static String people(String text) {
    return groups(text).stream()
        .filter(group -> group.kind() == Group.Kind.PEOPLE)
        .map(GroupTaggerTest::show)
        .collect(Collectors.joining(" "));
  }

  private static String show(Group group) {
    String max = group.max().isPresent() ? String.valueOf(group.max().getAsInt()) : "";
    String bounds = group.min() + ".." + max;
    return group.part() ? "(" + bounds + ")" : bounds;
  }

  @ParameterizedTest
  @CsvSource({
    "مقتل خمسة عناصر من قوات النظام, 5..5",
    "مقتل 11 عنصراً, 11..11",
    "مقتل 22 من عناصر قوات النظام, 22..22",
    "مقتل خمسة من عناصر ميليشيا لواء القدس, 5..5",
    "مقتل عدد من العناصر, 2..",
    "مقتل عشرات العناصر والضباط, 20..",
    "إصابة ثلاثة آخرين, 3..3",
    "إصابة آخرين, 3..",
    "أصيب آخر, 1..1",
    "مقتل جنديين, 2..2",
    "مقتل عسكريين اثنين, 2..2",
    "إصابة شخص واحد, 1..1",
    "مقتل ضابط وعدد من العناصر, 3..",
    "مقتل ضابط برتبة عقيد وثلاثة جنود, 4..4",
    "مقتل مجموعة مؤلفة من خمسة عناصر, 5..5",
    "مقتل أكثر من 15 عنصرا, 15..",
    "مقتل نحو 10 مدنيين, 10..10",
    "مقتل خمسة فلسطينيين, 5..5",
    "العثور على جثث أربعة مدنيين, 4..4",
    "إصابة أحد الجنود, 1..1"
  })
  void countsPeople(String text, String expected) {
    assertThat(people(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "مقتل خمسة جنود بينهم ضابطان; 5..5 (2..2)",
        "مقتل ثلاثة مدنيين، طفل ورجلان; 3..3 (3..3)",
        "مقتل ثلاثة أشخاص هم رجل وطفلان; 3..3 (3..3)"
      })
  void setsPartsOfANumberApart(String text, String expected) {
    assertThat(people(text)).isEqualTo(expected);
  }

  @Test
  void keepsSidesApart() {
    assertThat(people("مقتل جنديين عراقيين ومدني")).isEqualTo("2..2 1..1");
  }

  @ParameterizedTest
  @CsvSource({
    "تدمير ثلاث آليات",
    "سقوط خمس قذائف",
    "دون وقوع إصابات",
    "بعد ثلاثة أيام",
    "على بعد 15 كيلومترا",
    "هجوم انتحاري",
    "انفجار سيارة مفخخة"
  })
  void countsNobody(String text) {
    assertThat(people(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "15 عنصرا بين قتيل وجريح, KILLED_OR_INJURED",
    "15 قتيلا وجريحا, KILLED_OR_INJURED",
    "11 قتيلا, KILLED",
    "أربعة جرحى, INJURED"
  })
  void readsOutcomes(String text, String expected) {
    assertThat(groups(text).get(0).outcome().map(Enum::name)).contains(expected);
  }

  @Test
  void splitsTheDeadFromTheWounded() {
    assertThat(people("11 قتيلا وأربعة جرحى")).isEqualTo("11..11 4..4");
  }

  @Test
  void findsWhomPeopleBelongTo() {
    Group group = groups("خمسة عناصر من قوات سوريا الديمقراطية").get(0);
    assertThat(group.owner().map(ActorMention::id)).contains("sdf");
  }

  @Test
  void tellsWhosePeopleAreByPronoun() {
    assertThat(groups("مقتل ثلاثة من عناصرها").get(0).possessed()).isTrue();
    assertThat(groups("مقتل ثلاثة عناصر").get(0).possessed()).isFalse();
  }
}
