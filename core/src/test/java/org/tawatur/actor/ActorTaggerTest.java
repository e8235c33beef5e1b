package org.tawatur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.lexicon.Lexicon;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Pack;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** Whom words of a known shape mean: units by number, names in quotes, ranks that are no unit. */
class ActorTaggerTest {
  private static final Pack PACK = Pack.builtin();
  private static final Lexicon LEXICON = Lexicon.compile(PACK);
  private static final ActorTagger TAGGER = new ActorTagger(ActorRegistry.from(PACK));

  private static String ids(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    LexiconMatches matches = LEXICON.match(tokens);
    ActorContext context = new ActorContext(Optional.of("IQ"), Optional.empty());
    return TAGGER.tag(tokens, matches, 0, tokens.size(), context).stream()
        .map(ActorMention::id)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "وصلت الفرقة الثامنة إلى الموصل, iraq-government",
    "انتشر اللواء 52 في ديالى, iraq-government",
    "انتشر اللواء 52 التابع لحزب الله, hezbollah",
    "هجوم لـ «داعش» قرب الموصل, islamic-state",
    "ميليشيا «أبناء فاطميون» في المدينة, fatemiyoun"
  })
  void finds(String text, String expected) {
    assertThat(ids(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "مقتل اللواء «خالد العمر» أمس",
    "مقتل اللواء ركن خالد العمر",
    "انفجار في درعا والحراك"
  })
  void findsNone(String text) {
    assertThat(ids(text)).isEmpty();
  }
}
