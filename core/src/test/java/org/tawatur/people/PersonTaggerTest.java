package org.tawatur.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.actor.ActorContext;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.actor.ActorTagger;
import org.tawatur.lexicon.Lexicon;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Pack;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** Whom a sentence names, and what is no name. */
class PersonTaggerTest {
  private static final Pack PACK = Pack.builtin();
  private static final Lexicon LEXICON = Lexicon.compile(PACK);
  private static final ActorTagger ACTORS = new ActorTagger(ActorRegistry.from(PACK));

  /** Names with their ranks, {@code rank:name}; a bare name where there is no rank. */
  private static String named(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    LexiconMatches matches = LEXICON.match(tokens);
    ActorContext context = new ActorContext(Optional.of("SY"), Optional.empty());
    List<ActorMention> actors = ACTORS.tag(tokens, matches, 0, tokens.size(), context);
    return new PersonTagger(tokens, matches, List.of(), at -> false, actors, tokens.size())
        .tag(0).stream()
            .map(
                person ->
                    person.rank().map(rank -> rank + ":").orElse("")
                        + tokens.original(person.nameFrom(), person.nameTo()).in(text))
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "مقتل العقيد محمود الأحمد, العقيد:محمود الأحمد",
    "قتل الشاب خالد العمر في درعا, الشاب:خالد العمر",
    "مقتل أحمد المحمد, أحمد المحمد",
    "اعتقال الصحفي الأميركي جون سميث, الصحفي الأميركي:جون سميث",
    "اغتيال القيادي في حركة حماس ماهر الشامي, القيادي في حركة حماس:ماهر الشامي",
    "مقتل أبو طارق الحمصي بقصف, أبو طارق الحمصي",
    "اعتقال المدعو وسام, وسام",
    "قتل سالم بن سوي في عدن, سالم بن سوي",
    "سيارة خالد العمر ومحمد الحسن, خالد العمر ومحمد الحسن",
    "إصابة العميد الركن طلال فرحان بجروح, العميد الركن:طلال فرحان",
    "مقتل عبد الرحمن الناصر, عبد الرحمن الناصر"
  })
  void findsNames(String text, String expected) {
    assertThat(named(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "قتل عقيد وثلاثة جنود",
    "صودف مروره في المكان",
    "الشاب الذي قتل أمس",
    "مستشفى ناصر الكبير",
    "مقتل ثلاثة جنود في حمص",
    "قصف قرية كفر تخاريم",
    "هجوم على حاجز للشرطة"
  })
  void findsNobody(String text) {
    assertThat(named(text)).isEmpty();
  }
}
