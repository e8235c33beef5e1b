package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.Document;

class SegmenterTest {
  private static final String LONG =
      "قُتل ثلاثة مدنيين وأصيب خمسة آخرون بجروح، مساء أمس، في قصف مدفعي على أطراف البلدة.";

  private static final Segmenter SEGMENTER = BoilerplateFile.segmenter();

  private static List<String> cut(Document document) {
    SegmentedText segmented = SEGMENTER.segment(document);
    return segmented.sentences().stream()
        .map(
            s -> s.role() + " " + segmented.tokens().original(s.from(), s.to()).in(document.text()))
        .toList();
  }

  private static List<String> cut(String text) {
    return cut(Document.of("test", text));
  }

  /** The sentences of a report's body. */
  private static List<String> body(String paragraph) {
    List<String> all = cut("عنوان الخبر هنا\n\n" + paragraph);
    return all.subList(1, all.size());
  }

  @Test
  void firstLineIsTitle() {
    assertThat(cut("مقتل ثلاثة في قصف\n\n" + LONG))
        .containsExactly("TITLE مقتل ثلاثة في قصف", "BODY " + LONG);
  }

  @Test
  void repeatedTitleIsTitle() {
    assertThat(cut("مقتل ثلاثة في قصف\n\nمقتل ثلاثة في قصف.\n" + LONG))
        .containsExactly("TITLE مقتل ثلاثة في قصف", "TITLE مقتل ثلاثة في قصف.", "BODY " + LONG);
  }

  @Test
  void singleLineIsBody() {
    assertThat(cut("قتل ثلاثة جنود في كمين")).containsExactly("BODY قتل ثلاثة جنود في كمين");
  }

  @Test
  void titleWithNothingButThePageBelowIsBody() {
    assertThat(cut("قتل ثلاثة جنود في كمين\nشارك")).startsWith("BODY قتل ثلاثة جنود في كمين");
  }

  @Test
  void longFirstParagraphIsBody() {
    String paragraph = LONG.replace(".", "، ") + LONG.replace(".", "، ") + LONG;
    assertThat(cut(paragraph + "\n" + LONG)).allMatch(s -> s.startsWith("BODY "));
  }

  @Test
  void separateTitleThatIsNotInTheTextLeavesBodyOnly() {
    assertThat(cut(Document.of("test", "وصلت تعزيزات إلى المدينة\n" + LONG).withTitle("عنوان آخر")))
        .allMatch(s -> s.startsWith("BODY "));
  }

  @Test
  void separateTitleWithSiteNameIsFoundInTheText() {
    Document document = Document.of("test", "مقتل ثلاثة في قصف\n" + LONG);
    assertThat(cut(document.withTitle("مقتل ثلاثة في قصف | شبكة الأخبار")))
        .startsWith("TITLE مقتل ثلاثة في قصف");
  }

  @Test
  void dotsDoNotSplitTitlesButQuestionsDo() {
    assertThat(cut("كمين قرب البلدة.. مقتل 11… ماذا حدث؟ القصة كاملة\n" + LONG))
        .startsWith("TITLE كمين قرب البلدة.. مقتل 11… ماذا حدث؟", "TITLE القصة كاملة");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بلغت النسبة 12.5 في المئة منذ 27.5.2024 حسب التقرير.",
        "قال د. أحمد و أ. ب وفتى يدعى (خ. م) إنهم نجوا.",
        "نقل موقع example.org عن شهود ذلك.",
        "قالت وكالة «سي. آي. ايه» إنها لا تعلم.",
        "سأل «هل وصلوا؟»، ثم غادر.",
        "وصل نحو ألف (؟) مقاتل إلى البلدة.",
        "نشرت «الص?يفة» الخبر.",
      })
  void doesNotSplit(String sentence) {
    assertThat(body(sentence)).containsExactly("BODY " + sentence);
  }

  @Test
  void splitsAtEveryEndOfSentence() {
    assertThat(body("قتل جندي. هل انتهى؟ نعم! ثم قصفوا… وعادوا... وانتهى عام 2019 م. ثم هدأت"))
        .containsExactly(
            "BODY قتل جندي.",
            "BODY هل انتهى؟",
            "BODY نعم!",
            "BODY ثم قصفوا…",
            "BODY وعادوا...",
            "BODY وانتهى عام 2019 م.",
            "BODY ثم هدأت");
  }

  @Test
  void closingQuotesBelongToTheSentence() {
    assertThat(body("قال: \"انتهى الأمر. لن نعود.\" وغادر القاعة. \"نعم\" قال آخر."))
        .containsExactly(
            "BODY قال: \"انتهى الأمر.",
            "BODY لن نعود.\"",
            "BODY وغادر القاعة.",
            "BODY \"نعم\" قال آخر.");
  }

  @Test
  void linesEndSentencesAndBulletsGo() {
    assertThat(
            body(
                "- قتل جندي في كمين قرب القرية\n• أصيب آخر في قصف على البلدة\n2. وصلت تعزيزات إلى المدينة أمس"))
        .containsExactly(
            "BODY قتل جندي في كمين قرب القرية",
            "BODY أصيب آخر في قصف على البلدة",
            "BODY وصلت تعزيزات إلى المدينة أمس");
  }

  @Test
  void longSentencesAreCutAtCommas() {
    SegmentedText segmented =
        new Segmenter(new SegmenterSettings(8, 40, 25, 25), List.of())
            .segment(Document.of("test", "ا ب ت ث ج، ح خ د ذ ر ز س ش ص ض"));
    assertThat(segmented.sentences()).extracting(Sentence::size).containsExactly(6, 8, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "دمشق (أ ف ب) -",
        "وطنية - النبطية -",
        "حمص-سانا:",
        "الفاشر 27 مايو 2024 ــ",
        "نابلس 18-1-2024 وفا-",
        "القدس المحتلة ـ ا.ف.ب:",
        "شفق نيوز/",
        "القاهرة ـ",
        "#درعا |",
        "عاجل:",
        "بالفيديو..",
      })
  void datelinesBeforeTheFirstSentence(String dateline) {
    assertThat(body(dateline + " " + LONG)).containsExactly("DATELINE " + dateline, "BODY " + LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "المرصد السوري: مقتل ثلاثة مدنيين في قصف على البلدة.",
        "قال المصدر: إن ثلاثة مدنيين قتلوا في القصف.",
        "قتل مدني - وهو طفل - في قصف على البلدة.",
        "وقال الضابط - في بيان مقتضب نشر أمس.",
        "في 17/2/ 2007 قتل ثلاثة جنود في كمين.",
      })
  void sourcesAndAsidesAreNoDatelines(String sentence) {
    assertThat(body(sentence)).containsExactly("BODY " + sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "حمص-سانا",
        "خاص – SY24",
        "الباب (حلب)/ الأناضول",
        "الفاشر: دارفور24",
        "بغداد: «الشرق الأوسط»",
        "مركز الأخبار",
        "أبين (عدن الغد) خاص:",
        "#دير_الزور #سوريا",
        "حلب::",
      })
  void datelinesOnTheirOwnLine(String dateline) {
    assertThat(body(dateline + "\n" + LONG))
        .containsExactly("DATELINE " + dateline, "BODY " + LONG);
  }

  @Test
  void alertInTheTitleIsDatelineButASourceIsNot() {
    assertThat(cut("🔴 عاجل | مقتل ثلاثة في قصف\n" + LONG))
        .startsWith("DATELINE عاجل |", "TITLE مقتل ثلاثة في قصف");
    assertThat(cut("سانا: مقتل ثلاثة في قصف\n" + LONG)).startsWith("TITLE سانا: مقتل ثلاثة في قصف");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "شارك",
        "Facebook  Twitter  WhatsApp",
        "التعليقات (0)",
        "0",
        "💡 أهم المواضيع",
        "تابعنا على تيليجرام | فيسبوك | إكس",
        "إعداد وتحرير: قسم الأخبار",
        "اقرأ أيضاً: مقتل خمسة في انفجار لغم",
        "#الخوذ_البيضاء #إدلب",
        "*الآراء الواردة في المقال تعبر عن رأي كاتبها",
      })
  void whatThePageAddsIsBoilerplate(String line) {
    List<String> sentences = body(LONG + "\n" + line + "\n" + LONG);
    assertThat(sentences).hasSize(3).element(1).asString().startsWith("BOILERPLATE");
    assertThat(sentences).element(2).isEqualTo("BODY " + LONG);
  }

  @Test
  void relatedHeadlinesAreBoilerplateUntilAParagraph() {
    assertThat(
            body(
                LONG
                    + "\nمقالات ذات صلة\n- مقتل راع في البادية\nانفجار عبوة في بلدة البصيرة\n"
                    + LONG))
        .containsExactly(
            "BODY " + LONG,
            "BOILERPLATE مقالات ذات صلة",
            "BOILERPLATE مقتل راع في البادية",
            "BOILERPLATE انفجار عبوة في بلدة البصيرة",
            "BODY " + LONG);
  }

  @Test
  void wordsOfThePageWithinAReportDoNotHideIt() {
    String sentence = "شارك المئات في مظاهرة وسط المدينة";
    assertThat(body(LONG + "\n" + sentence)).element(1).isEqualTo("BODY " + sentence);
  }

  @Test
  void refusesPhrasesWithoutWords() {
    List<BoilerplatePhrase> phrases =
        List.of(
            new BoilerplatePhrase(
                "(0)", BoilerplatePhrase.Kind.SHARE, BoilerplatePhrase.Match.WHOLE_LINE));
    assertThatThrownBy(() -> new Segmenter(SegmenterSettings.defaults(), phrases))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(0)");
  }
}
