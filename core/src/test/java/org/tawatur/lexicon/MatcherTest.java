package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

class MatcherTest {
  @TempDir static Path folder;
  private static Lexicon lexicon;

  @BeforeAll
  static void compile() {
    Packs.write(
        folder,
        "verbs.tsv",
        Packs.VERBS
            + "قتل\tيقتل\tقتل\tact\tkill\t\n"
            + "فجر\tيفجر\tتفجير\tact\tblast\t\n"
            + "تبنى\tيتبنى\tتبن\tact\tclaim\tprep=من weak\n"
            + "لقي مصرعه\tيلقى مصرعه\t\tact\tdie\t\n"
            + "اعتقل\tيعتقل\tاعتقال\tact\tarrest\t\n");
    Packs.write(
        folder,
        "nouns.tsv",
        Packs.NOUNS
            + "لواء\tm\tألوية\tperson\trank\t\n"
            + "مدني\tm\t+ون\tperson\tcivilian\t\n"
            + "علي\tm\t\tperson\tali\t\n"
            + "عبوة ناسفة\tf\tعبوات ناسفة\tinstrument\tied\t\n"
            + "هجوم مسلح\tm\tهجمات مسلحة\tact\tattack\t\n");
    Packs.write(
        folder,
        "words.tsv",
        Packs.WORDS + "على\tfunction\tpreposition\t\n" + "لم\tcue\tnegation\t\n");
    Packs.write(folder, "actors.tsv", Packs.ACTORS + "is\tIslamic State\tarmed-group\n");
    Packs.write(
        folder,
        "actor-names.tsv",
        Packs.ACTOR_NAMES
            + "is\tتنظيم الدولة الإسلامية\n"
            + "is\tالتنظيم\tshort\n"
            + "is\tالحوثيون\n"
            + "is\tلواء القدس\n"
            + "is\tالفرقة 25\n"
            + "is\tاللواء الثامن\n");
    Packs.write(
        folder,
        "places.tsv",
        Packs.PLACES
            + "raqqa\tالرقة\t\tRaqqa\ttown\tSY\n"
            + "abu\tأبو كمال\tالبوكمال\tAbu Kamal\ttown\tSY\n"
            + "lb\tلبنان\t\tLebanon\tcountry\tLB\n"
            + "banan\tبنان\t\tBanan\ttown\tSY\n"
            + "dar\tدرعا البلد\t\tDar'a al-Balad\tquarter\tSY\n");
    lexicon = Packs.compile(folder);
  }

  /** Columns: text, key of the match at the first token, tokens, particles, pronoun. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "قتل, kill, 1, '', ''",
    "وقتل, kill, 1, و, ''",
    "فقتلوهم, kill, 1, ف, هم",
    "سيقتلون, kill, 1, س, ''",
    "وسيقتلها, kill, 1, و+س, ها",
    "ليقتل, kill, 1, ل, ''",
    "بتفجير, blast, 1, ب, ''",
    "والتفجيرات, blast, 1, و+ال, ''",
    "بالتفجيرين, blast, 1, ب+ال, ''",
    "للتفجير, blast, 1, ل+ال, ''",
    "لواء, rank, 1, '', ''",
    "للواء, rank, 1, ل, ''",
    "مدنيين, civilian, 1, '', ''",
    "كالمدنيين, civilian, 1, ك+ال, ''",
    "لقوا مصرعهم, die, 2, '', ''",
    "وعبوتين ناسفتين, ied, 2, و, ''",
    "بالعبوة الناسفة, ied, 2, ب+ال, ''",
    "هجوما مسلحا, attack, 2, '', ''",
    "للتنظيم, is, 1, ل, ''",
    "والحوثيين, is, 1, و, ''",
    "للواء القدس, is, 2, ل, ''",
    "للواء الثامن, is, 2, ل, ''",
    "الفرقة 25, is, 2, '', ''",
    "الفرقة ٢٥, is, 2, '', ''",
    "الفرقة-25, is, 3, '', ''",
    "بالرقة, raqqa, 1, ب, ''",
    "للرقة, raqqa, 1, ل, ''",
    "أبي كمال, abu, 2, '', ''",
    "درعا_البلد, dar, 3, '', ''",
    "ألم, negation, 1, أ, ''"
  })
  void findsWithParticles(String text, String key, int length, String before, String after) {
    assertThat(matches(text))
        .anySatisfy(
            match -> {
              assertThat(match.lexeme().key()).isEqualTo(key);
              assertThat(match.length()).isEqualTo(length);
              assertThat(Clitics.proclitics(match.proclitics())).isEqualTo(before);
              assertThat(Clitics.enclitic(match.enclitic())).isEqualTo(after);
              assertThat(match.exact()).isTrue();
            });
  }

  /** Particles that the grammar does not allow, and letters that are none. */
  @ParameterizedTest
  @CsvSource({
    "بقتلوا, kill",
    "القتلوا, kill",
    "سقتل, kill",
    "الم, negation",
    "التفجيره, blast",
    "قتلة, kill",
    "بالمدنيون, civilian",
    "بتفجيرا, blast",
    "كلم, negation",
    "يتبن, claim",
    "سيتبن, claim",
    "لبنان, banan"
  })
  void findsNothing(String text, String key) {
    assertThat(matches(text)).noneMatch(match -> match.lexeme().key().equals(key));
  }

  @Test
  void prefersExactSpelling() {
    assertThat(matches("على"))
        .extracting(match -> match.lexeme().key())
        .containsExactly("preposition");
    assertThat(matches("علي")).extracting(match -> match.lexeme().key()).containsExactly("ali");
    Match folded = matches("الرقه").get(0);
    assertThat(folded.lexeme().key()).isEqualTo("raqqa");
    assertThat(folded.exact()).isFalse();
  }

  @Test
  void skipsQuotesInsideNames() {
    Tokens tokens = Tokenizer.standard().tokenize("قتل تنظيم «الدولة الإسلامية» مدنيا");
    List<Match> matches = lexicon.match(tokens).at(1);
    assertThat(matches.get(0).lexeme().key()).isEqualTo("is");
    assertThat(tokens.string(matches.get(0).to())).isEqualTo("مدنيا");
  }

  @Test
  void doesNotCrossLinesOrSentences() {
    assertThat(matches("تنظيم\nالدولة الإسلامية")).isEmpty();
    assertThat(matches("تنظيم. الدولة الإسلامية")).isEmpty();
  }

  /** Columns: text, what the diacritics leave of the verb. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "قتل, PERFECT|ACTIVE|PASSIVE|MASDAR",
    "قُتل, PERFECT|PASSIVE",
    "قُتِلَ, PERFECT|PASSIVE",
    "قَتَل, PERFECT|ACTIVE",
    "قَتْل, MASDAR",
    "قتلٍ, MASDAR",
    "اعتُقل, PERFECT|PASSIVE",
    "اعتقلوا, PERFECT|ACTIVE|PASSIVE",
    "يُقتل, IMPERFECT|PASSIVE",
    "يَقتل, IMPERFECT|ACTIVE",
    "يُفجر, IMPERFECT|ACTIVE|PASSIVE",
    "يُفجِّر, IMPERFECT|ACTIVE",
    "قتلهم, PERFECT|ACTIVE|MASDAR"
  })
  void diacriticsNarrow(String text, String bits) {
    int mask = Form.PERFECT | Form.IMPERFECT | Form.ACTIVE | Form.PASSIVE | Form.MASDAR;
    int found = 0;
    for (Match match : matches(text)) {
      found |= match.form() & mask;
    }
    assertThat(Form.toString(found)).isEqualTo(bits);
  }

  @Test
  void shortenedImperfectsFollowTheirParticles() {
    for (String text : List.of("لم يتبن", "ولم يتبن", "لما يتبن", "لا يتبن")) {
      assertThat(lexicon.match(Tokenizer.standard().tokenize(text)).at(1)).as(text).hasSize(1);
    }
    assertThat(lexicon.match(Tokenizer.standard().tokenize("من يتبن")).at(1)).isEmpty();
  }

  @Test
  void keepsFeatures() {
    Lexeme lexeme = matches("تبنى").get(0).lexeme();
    assertThat(lexeme.features()).containsEntry("prep", "من").containsEntry("weak", "");
  }

  @Test
  void longestOfACategory() {
    LexiconMatches matches = lexicon.match(Tokenizer.standard().tokenize("لواء القدس"));
    assertThat(matches.longest(0, "actor")).isNotNull();
    assertThat(matches.longest(0, "place")).isNull();
    assertThat(matches.at(0)).extracting(Match::length).containsExactly(2, 1);
  }

  @Test
  void readsHostileTextInLinearTime() {
    String quotes = "تنظيم " + "\"(".repeat(200_000) + " الدولة";
    assertThat(lexicon.match(Tokenizer.standard().tokenize(quotes)).size()).isGreaterThan(1);
    String word = "و".repeat(1_000_000);
    assertThat(lexicon.match(Tokenizer.standard().tokenize(word)).at(0)).isEmpty();
    assertThat(lexicon.match(Tokenizer.standard().tokenize("")).size()).isZero();
  }

  private static List<Match> matches(String text) {
    return Packs.first(lexicon, text);
  }
}
