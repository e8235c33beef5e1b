package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Claim;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.Stance;

/** Which records a source tells, over whole reports. */
class ClaimFinderTest {

  private static DocumentCoder coder;

  @BeforeAll
  static void create() {
    coder = DocumentCoder.create(Pack.builtin(), "test");
  }

  private static List<CodedRecord> records(String text) {
    return coder.code(Document.of("t", "أخبار اليوم\n\n" + text)).records();
  }

  private static List<String> sources(CodedRecord record) {
    return record.claims().stream().map(Claim::source).toList();
  }

  @Test
  void givesWhatIsSaidToItsSpeaker() {
    List<CodedRecord> records =
        records("أفاد مصدر أمني بأن مسلحين مجهولين قتلوا ثلاثة جنود في مدينة الموصل أمس.");
    assertThat(records).hasSize(1);
    assertThat(sources(records.get(0))).containsExactly("مصدر أمني");
  }

  @Test
  void takesWhoeverSpeaksOfHisOwnMenAsResponsible() {
    List<CodedRecord> records =
        records("قال قائد في كتائب القسام إن كتائب القسام قتلت ثلاثة جنود في مدينة رفح أمس.");
    assertThat(records).hasSize(1);
    assertThat(records.get(0).claims().get(0).stance()).isEqualTo(Stance.CLAIMS_RESPONSIBILITY);
  }

  @Test
  void addsNoSourceOfAnotherSubject() {
    List<CodedRecord> records =
        records(
            "قتل ثلاثة جنود في هجوم مسلح في مدينة الموصل أمس. من جهة أخرى، قالت مصادر طبية إن"
                + " القتلى نقلوا إلى بغداد.");
    assertThat(records.get(0).claims()).isEmpty();
  }

  @Test
  void givesTheSentenceToTheAttributionAtItsEnd() {
    List<CodedRecord> records =
        records("قتل ثلاثة جنود في هجوم مسلح في مدينة الموصل أمس، بحسب مصادر طبية.");
    assertThat(sources(records.get(0))).containsExactly("مصادر طبية");
  }

  @Test
  void takesThePrepositionOffTheSource() {
    List<CodedRecord> records =
        records("قتل ثلاثة جنود في هجوم مسلح في مدينة الموصل أمس، وفقا لمصادر محلية.");
    assertThat(sources(records.get(0))).containsExactly("مصادر محلية");
  }

  @Test
  void leavesTheVoiceOfTheOutletWithoutSource() {
    List<CodedRecord> records = records("قتل ثلاثة جنود في هجوم مسلح في مدينة الموصل أمس.");
    assertThat(records.get(0).claims()).isEmpty();
  }

  @Test
  void letsTheSpeakerGoOn() {
    List<CodedRecord> records =
        records(
            "أفاد مصدر أمني بأن مسلحين قتلوا ثلاثة جنود في مدينة الموصل أمس.\n\n"
                + "وأضاف أن عبوة ناسفة انفجرت في مدينة تكريت وقتلت شرطيين.");
    assertThat(sources(records.get(records.size() - 1))).containsExactly("مصدر أمني");
  }

  @Test
  void addsWhoTellsMoreOfWhatWasTold() {
    List<CodedRecord> records =
        records(
            "قتل خمسة مدنيين بقصف مدفعي على بلدة سرمين أمس.\n\n"
                + "وقال الدفاع المدني السوري إن القصف استمر ساعة.");
    assertThat(sources(records.get(0))).containsExactly("الدفاع المدني السوري");
  }

  @Test
  void doesNotAddComment() {
    List<CodedRecord> records =
        records(
            "قتل خمسة مدنيين بقصف مدفعي على بلدة سرمين أمس.\n\n" + "ويقول محللون إن الحرب ستطول.");
    assertThat(records.get(0).claims()).isEmpty();
  }

  @Test
  void namesEachSourceOnceInItsFullerWording() {
    List<CodedRecord> records =
        records(
            "قتل خمسة مدنيين بقصف مدفعي على بلدة سرمين أمس، بحسب المرصد السوري لحقوق الإنسان.\n\n"
                + "وقال المرصد إن القصف استمر ساعة.");
    assertThat(sources(records.get(0))).containsExactly("المرصد السوري لحقوق الإنسان");
  }

  @Test
  void takesTheForceThatTellsOfItsOwnActAsResponsible() {
    List<CodedRecord> records =
        records("أعلن الجيش الإسرائيلي أنه قتل قياديا في غارة على بلدة عيتا الشعب أمس.");
    assertThat(records.get(0).claims())
        .singleElement()
        .extracting(Claim::stance)
        .isIn(Stance.CLAIMS_RESPONSIBILITY, Stance.ASSERTS);
  }
}
