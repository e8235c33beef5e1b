package org.tawatur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.lexicon.Lexicon;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Stance;
import org.tawatur.source.SourceMention.Kind;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** Who says so, by the grammar of reporting; with the words of the built-in pack, without names. */
class SourceTaggerTest {

  private static Lexicon lexicon;

  private static final SentenceNames NO_NAMES =
      new SentenceNames() {
        @Override
        public int nameEnd(int token) {
          return 0;
        }

        @Override
        public int timeEnd(int token) {
          return 0;
        }
      };

  @BeforeAll
  static void compile() {
    lexicon = Lexicon.compile(Pack.builtin());
  }

  private static List<SourceMention> mentions(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    LexiconMatches matches = lexicon.match(tokens);
    return new SourceTagger().tag(tokens, matches, 0, tokens.size(), NO_NAMES);
  }

  /** The sources of a sentence in its own words, with {@code +} between them. */
  private static String sources(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    List<String> words =
        mentions(text).stream()
            .filter(SourceMention::isWorded)
            .map(mention -> tokens.original(mention.from(), mention.to()).in(text))
            .toList();
    return String.join("+", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أفاد مصدر أمني بأن مسلحين هاجموا الحاجز | مصدر أمني
          وقالت مصادر محلية لوكالة رويترز إن القرية تعرضت للقصف | مصادر محلية
          وأكد مصدر طبي في مستشفى المدينة أن طفلين قتلا | مصدر طبي في مستشفى المدينة
          وأوضح المصدر أن الجرحى نقلوا إلى المشفى | المصدر
          وذكر المرصد السوري لحقوق الإنسان أن غارات استهدفت البلدة | المرصد السوري لحقوق الإنسان
          وقال خضير إن المسلحين فروا | خضير
          وقالت شاهدة عيان إن النار اندلعت ليلا | شاهدة عيان
          وقال أحد السكان إن الطريق مغلق | أحد السكان
          وبين المصدر أن الجرحى نقلوا إلى المشفى | المصدر
          وقال مصدر في غرفة عمليات المنطقة إن المسلحين فروا | مصدر في غرفة عمليات المنطقة
          وأفادت لجنة المساعدة الأهلية بأن طفلين قتلا | لجنة المساعدة الأهلية
          وقالت شركة «النور» إن اثنين من موظفيها خطفا | شركة «النور»
          """)
  void takesTheSubjectAfterTheVerb(String text, String source) {
    assertThat(sources(text)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مصادر محلية ذكرت أن رتلا دخل البلدة | مصادر محلية
          وكان مصدر عسكري قد أعلن مقتل ثلاثة جنود | مصدر عسكري
          ناشطون، في بيان على صفحتهم، قالوا إن القصف مستمر | ناشطون
          أما بيان الوزارة فذكر أن القتلى ثلاثة | بيان الوزارة
          وكانت القيادة العسكرية لأفريقيا (أفريكوم) أعلنت تنفيذ ضربة | القيادة العسكرية
          """)
  void takesTheSubjectBeforeTheVerb(String text, String source) {
    assertThat(sources(text)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل ثلاثة مدنيين بحسب مصادر طبية | مصادر طبية
          قتل ثلاثة مدنيين وفق ما أفاد به ناشطون | ناشطون
          وبحسب شهود عيان فإن المهاجمين فروا | شهود عيان
          قتل جندي نقلا عن وكالة رويترز | وكالة رويترز
          قتل جندي حسبما أفادت مصادر عسكرية | مصادر عسكرية
          وهو ما أكده مصدر أمني | مصدر أمني
          خرجت مسيرة حاشدة وفق المنظمين | المنظمين
          خطف سائقان بحسب أحد الوسطاء | أحد الوسطاء
          قتل جندي بحسب الجناح الإعلامي للجيش | الجناح الإعلامي
          قتل جندي في هجوم تبنته مجموعة تطلق على نفسها «الفجر» عبر إذاعتها | مجموعة تطلق على نفسها «الفجر»
          انفجرت عبوة وتبنت العملية مجموعة تطلق على نفسها «الفجر» | مجموعة تطلق على نفسها «الفجر»
          """)
  void takesWhatFollowsAnAttribution(String text, String source) {
    assertThat(sources(text)).isEqualTo(source);
    assertThat(mentions(text).get(0).kind()).isEqualTo(Kind.ATTRIBUTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ونقل موقع إخباري عن مصادر محلية أن انفجارا وقع | موقع إخباري+مصادر محلية
          ونقلت وكالة رويترز عن شهود عيان قولهم إن النار أطلقت | وكالة رويترز+شهود عيان
          """)
  void keepsTheChainOfWhoQuotesWhom(String text, String sources) {
    assertThat(sources(text)).isEqualTo(sources);
  }

  @Test
  void readsTheSpeakerOfHeadline() {
    assertThat(sources("وزارة الدفاع: تدمير مستودع أسلحة")).isEqualTo("وزارة الدفاع");
  }

  @Test
  void readsNewsWithoutSpeaker() {
    assertThat(sources("أنباء عن سقوط قتلى في القصف")).isEqualTo("أنباء");
    assertThat(sources("دون أنباء عن سقوط قتلى")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"وأضاف أن القصف مستمر", "وأشار إلى أن القصف مستمر", "وتابعت: القصف مستمر"})
  void leavesTheSpeakerOpenWhoGoesOn(String text) {
    assertThat(mentions(text))
        .hasSize(1)
        .allMatch(m -> m.kind() == Kind.CONTINUED && !m.isWorded());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قتل خمسة مدنيين بينهم طفلان وأصيب آخرون",
        "طالب المتظاهرون بإسقاط الحكومة",
        "ولم تعلن أي جهة مسؤوليتها عن الهجوم",
        "بعد ذكر اسمه في القائمة",
        "أكد مجددا موقفه",
        "قتل جندي في بيان لها على تلغرام",
        "انفجرت حافلة تقل عناصر من الشرطة",
      })
  void findsNoSourceInOtherWords(String text) {
    assertThat(sources(text)).isEmpty();
  }

  @Test
  void doesNotTakeTheOutletThatWasSpokenTo() {
    assertThat(sources("وقال مصدر محلي لشبكة شام إن القصف مستمر")).isEqualTo("مصدر محلي");
    assertThat(sources("وأفاد مصدر عسكري في تصريح لوكالة سانا بأن الهجوم فشل"))
        .isEqualTo("مصدر عسكري");
  }

  @ParameterizedTest
  @CsvSource({
    "نفت وزارة الدفاع استهداف السوق, DENIES",
    "تبنت حركة مسلحة الهجوم, CLAIMS_RESPONSIBILITY",
    "اتهمت منظمة حقوقية الشرطة بقتل المتظاهرين, ASSERTS",
    "زعمت وسائل إعلام أن القصف توقف, ASSERTS"
  })
  void tellsTheStance(String text, Stance stance) {
    assertThat(mentions(text)).first().extracting(SourceMention::stance).isEqualTo(stance);
  }

  @Test
  void endsThePhraseBeforeTheObject() {
    assertThat(sources("تبنى تنظيم مسلح الهجوم على الحافلة")).doesNotContain("الهجوم");
    assertThat(sources("أعلنت وزارة الداخلية توقيف أربعة أشخاص")).isEqualTo("وزارة الداخلية");
  }

  @Test
  void takesTheSecondVerbAsTheSameSpeaker() {
    List<SourceMention> mentions = mentions("نفت وزارة الدفاع قصف السوق واتهمت المعارضة بتنفيذه");
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).kind()).isEqualTo(Kind.CONTINUED);
  }

  @Test
  void coversNothingOutsideTheSentence() {
    assertThat(mentions("")).isEmpty();
    assertThat(mentions("قال")).allMatch(mention -> mention.content() <= 1);
    assertThat(mentions("بحسب")).isEmpty();
  }
}
