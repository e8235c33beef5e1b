package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One verb of each class, by the grammars' tables. */
class VerbParadigmTest {
  private static final int PERFECT = Form.PERFECT;
  private static final int IMPERFECT = Form.IMPERFECT;

  /**
   * Columns: perfect, imperfect, masdar, then the perfect's 3fs, 3mp, 3fp, 1p and passive, the
   * imperfect's 3fs, 3mp, 3fp, and passive, and what follows لم.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // form I: sound, assimilated, with hamzas, doubled, hollow, defective, doubly weak
    "قتل, يقتل, قتل, قتلت, قتلوا, قتلن, قتلنا, قتل, تقتل, يقتلون, يقتلن, يقتل, يقتل",
    "وصل, يصل, وصول, وصلت, وصلوا, وصلن, وصلنا, وصل, تصل, يصلون, يصلن, يوصل, يصل",
    "أسر, يأسر, أسر, أسرت, أسروا, أسرن, أسرنا, أسر, تأسر, يأسرون, يأسرن, يؤسر, يأسر",
    "سأل, يسأل, سؤال, سألت, سألوا, سألن, سألنا, سئل, تسأل, يسألون, يسألن, يسأل, يسأل",
    "بدأ, يبدأ, بدء, بدأت, بدؤوا, بدأن, بدأنا, بدئ, تبدأ, يبدؤون, يبدأن, يبدأ, يبدأ",
    "رد, يرد, رد, ردت, ردوا, رددن, رددنا, رد, ترد, يردون, يرددن, يرد, يرد",
    "شن, يشن, شن, شنت, شنوا, -, شننا, شن, تشن, يشنون, -, يشن, يشن",
    "قال, يقول, قول, قالت, قالوا, قلن, قلنا, قيل, تقول, يقولون, يقلن, يقال, يقل",
    "باع, يبيع, بيع, باعت, باعوا, بعن, بعنا, بيع, تبيع, يبيعون, يبعن, يباع, يبع",
    "نام, ينام, نوم, نامت, ناموا, نمن, نمنا, نيم, تنام, ينامون, ينمن, ينام, ينم",
    "دعا, يدعو, دعوة, دعت, دعوا, دعون, دعونا, دعي, تدعو, يدعون, يدعون, يدعى, يدع",
    "نفى, ينفي, نفي, نفت, نفوا, نفين, نفينا, نفي, تنفي, ينفون, ينفين, ينفى, ينف",
    "لقي, يلقى, لقاء, لقيت, لقوا, لقين, لقينا, لقي, تلقى, يلقون, يلقين, يلقى, يلق",
    "روى, يروي, رواية, روت, رووا, روين, روينا, روي, تروي, يروون, يروين, يروى, يرو",
    "وعى, يعي, وعي, وعت, وعوا, وعين, وعينا, وعي, تعي, يعون, يعين, يوعى, يع",
    // form II, quadriliteral
    "فجر, يفجر, تفجير, فجرت, فجروا, فجرن, فجرنا, فجر, تفجر, يفجرون, يفجرن, يفجر, يفجر",
    "صفى, يصفي, تصفية, صفت, صفوا, صفين, صفينا, صفي, تصفي, يصفون, يصفين, يصفى, يصف",
    "سيطر, يسيطر, سيطرة, سيطرت, سيطروا, سيطرن, سيطرنا, سيطر, تسيطر, يسيطرون, يسيطرن, يسيطر,"
        + " يسيطر",
    // form III
    "هاجم, يهاجم, مهاجمة, هاجمت, هاجموا, هاجمن, هاجمنا, هوجم, تهاجم, يهاجمون, يهاجمن, يهاجم,"
        + " يهاجم",
    "نادى, ينادي, مناداة, نادت, نادوا, نادين, نادينا, نودي, تنادي, ينادون, ينادين, ينادى, يناد",
    "فاجأ, يفاجئ, مفاجأة, فاجأت, فاجؤوا, فاجأن, فاجأنا, فوجئ, تفاجئ, يفاجئون, يفاجئن, يفاجأ,"
        + " يفاجئ",
    // form IV
    "أطلق, يطلق, إطلاق, أطلقت, أطلقوا, أطلقن, أطلقنا, أطلق, تطلق, يطلقون, يطلقن, يطلق, يطلق",
    "أعلن, يعلن, إعلان, أعلنت, أعلنوا, -, أعلنا, أعلن, تعلن, يعلنون, -, يعلن, يعلن",
    "أوقف, يوقف, إيقاف, أوقفت, أوقفوا, أوقفن, أوقفنا, أوقف, توقف, يوقفون, يوقفن, يوقف, يوقف",
    "أصاب, يصيب, إصابة, أصابت, أصابوا, أصبن, أصبنا, أصيب, تصيب, يصيبون, يصبن, يصاب, يصب",
    "أعد, يعد, إعداد, أعدت, أعدوا, أعددن, أعددنا, أعد, تعد, يعدون, يعددن, يعد, يعد",
    "أجرى, يجري, إجراء, أجرت, أجروا, أجرين, أجرينا, أجري, تجري, يجرون, يجرين, يجرى, يجر",
    // forms V and VI
    "تبنى, يتبنى, تبن, تبنت, تبنوا, تبنين, تبنينا, تبني, تتبنى, يتبنون, يتبنين, يتبنى, يتبن",
    "تقدم, يتقدم, تقدم, تقدمت, تقدموا, تقدمن, تقدمنا, تقدم, تتقدم, يتقدمون, يتقدمن, يتقدم, يتقدم",
    "تبادل, يتبادل, تبادل, تبادلت, تبادلوا, تبادلن, تبادلنا, تبودل, تتبادل, يتبادلون, يتبادلن,"
        + " يتبادل, يتبادل",
    // forms VII to X
    "انفجر, ينفجر, انفجار, انفجرت, انفجروا, انفجرن, انفجرنا, انفجر, تنفجر, ينفجرون, ينفجرن,"
        + " ينفجر, ينفجر",
    "انهار, ينهار, انهيار, انهارت, انهاروا, انهرن, انهرنا, انهير, تنهار, ينهارون, ينهرن, ينهار,"
        + " ينهر",
    "اعتقل, يعتقل, اعتقال, اعتقلت, اعتقلوا, اعتقلن, اعتقلنا, اعتقل, تعتقل, يعتقلون, يعتقلن,"
        + " يعتقل, يعتقل",
    "اغتال, يغتال, اغتيال, اغتالت, اغتالوا, اغتلن, اغتلنا, اغتيل, تغتال, يغتالون, يغتلن, يغتال,"
        + " يغتل",
    "احتل, يحتل, احتلال, احتلت, احتلوا, احتللن, احتللنا, احتل, تحتل, يحتلون, يحتللن, يحتل, يحتل",
    "اعتدى, يعتدي, اعتداء, اعتدت, اعتدوا, اعتدين, اعتدينا, اعتدي, تعتدي, يعتدون, يعتدين, يعتدى,"
        + " يعتد",
    "استهدف, يستهدف, استهداف, استهدفت, استهدفوا, استهدفن, استهدفنا, استهدف, تستهدف, يستهدفون,"
        + " يستهدفن, يستهدف, يستهدف",
    "استعاد, يستعيد, استعادة, استعادت, استعادوا, استعدن, استعدنا, استعيد, تستعيد, يستعيدون,"
        + " يستعدن, يستعاد, يستعد",
    "استولى, يستولي, استيلاء, استولت, استولوا, استولين, استولينا, استولي, تستولي, يستولون,"
        + " يستولين, يستولى, يستول",
    "استمر, يستمر, استمرار, استمرت, استمروا, استمررن, استمررنا, استمر, تستمر, يستمرون, يستمررن,"
        + " يستمر, يستمر"
  })
  void conjugates(
      String perfect,
      String imperfect,
      String masdar,
      String she,
      String they,
      String theyF,
      String we,
      String passive,
      String imperfectShe,
      String imperfectThey,
      String imperfectTheyF,
      String imperfectPassive,
      String jussive) {
    Map<String, Integer> forms = Forms.verb(perfect, imperfect, masdar);
    has(forms, perfect, PERFECT | Form.ACTIVE | Form.P3 | Form.MASC | Form.SING);
    has(forms, she, PERFECT | Form.ACTIVE | Form.P3 | Form.FEM | Form.SING);
    has(forms, they, PERFECT | Form.ACTIVE | Form.P3 | Form.MASC | Form.PLUR);
    has(forms, theyF, PERFECT | Form.ACTIVE | Form.P3 | Form.FEM | Form.PLUR);
    has(forms, we, PERFECT | Form.ACTIVE | Form.P1 | Form.PLUR);
    has(forms, passive, PERFECT | Form.PASSIVE | Form.P3 | Form.MASC | Form.SING);
    has(forms, imperfect, IMPERFECT | Form.ACTIVE | Form.P3 | Form.MASC | Form.SING);
    has(forms, imperfectShe, IMPERFECT | Form.ACTIVE | Form.P3 | Form.FEM | Form.SING);
    has(forms, imperfectThey, IMPERFECT | Form.ACTIVE | Form.P3 | Form.MASC | Form.PLUR);
    has(forms, imperfectTheyF, IMPERFECT | Form.ACTIVE | Form.P3 | Form.FEM | Form.PLUR);
    has(forms, imperfectPassive, IMPERFECT | Form.PASSIVE | Form.P3 | Form.MASC | Form.SING);
    has(forms, jussive, IMPERFECT | Form.ACTIVE | Form.P3 | Form.MASC | Form.SING);
  }

  /** Columns: perfect, imperfect, masdar, active participle, passive participle. */
  @ParameterizedTest(name = "{0}: {3}, {4}")
  @CsvSource({
    "قتل, يقتل, قتل, قاتل, مقتول",
    "أسر, يأسر, أسر, آسر, مأسور",
    "سأل, يسأل, سؤال, سائل, مسؤول",
    "قرأ, يقرأ, قراءة, قارئ, مقروء",
    "وقع, يقع, وقوع, واقع, موقوع",
    "شن, يشن, شن, شان, مشنون",
    "قال, يقول, قول, قائل, مقول",
    "باع, يبيع, بيع, بائع, مبيع",
    "خاف, يخاف, خوف, خائف, مخوف",
    "دعا, يدعو, دعوة, داعي, مدعو",
    "نفى, ينفي, نفي, نافي, منفي",
    "فجر, يفجر, تفجير, مفجر, مفجر",
    "صفى, يصفي, تصفية, مصفي, مصفى",
    "سيطر, يسيطر, سيطرة, مسيطر, مسيطر",
    "هاجم, يهاجم, مهاجمة, مهاجم, مهاجم",
    "فاجأ, يفاجئ, مفاجأة, مفاجئ, مفاجأ",
    "أصاب, يصيب, إصابة, مصيب, مصاب",
    "آمن, يؤمن, إيمان, مؤمن, مؤمن",
    "تبنى, يتبنى, تبن, متبني, متبنى",
    "اغتال, يغتال, اغتيال, مغتال, مغتال",
    "استعاد, يستعيد, استعادة, مستعيد, مستعاد",
    "استدعى, يستدعي, استدعاء, مستدعي, مستدعى"
  })
  void formsParticiples(
      String perfect, String imperfect, String masdar, String active, String passive) {
    Map<String, Integer> forms = Forms.verb(perfect, imperfect, masdar);
    has(forms, active, Form.ACT_PART | Form.MASC | Form.SING);
    has(forms, passive, Form.PASS_PART | Form.MASC | Form.SING);
  }

  /** The last letters change before a pronoun. */
  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "قتل, يقتل, قتل, قتلو+هم",
    "قتل, يقتل, قتل, يقتلون+ه",
    "تبنى, يتبنى, تبن, تبنا+ه",
    "تبنى, يتبنى, تبن, يتبنا+ه",
    "دعا, يدعو, دعوة, دعا+هم",
    "دعا, يدعو, دعوة, يدعو+هم",
    "نفى, ينفي, نفي, نفت+ها",
    "استعاد, يستعيد, استعادة, استعادت+ها",
    "شن, يشن, شن, شن+ها"
  })
  void takesPronouns(String perfect, String imperfect, String masdar, String form) {
    assertThat(Forms.verb(perfect, imperfect, masdar)).containsKey(form);
  }

  /** What a careless rule would add. */
  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "قال, يقول, قول, قالن",
    "نفى, ينفي, نفي, نفيوا",
    "دعا, يدعو, دعوة, دعات",
    "تبنى, يتبنى, تبن, تبنىت",
    "هاجم, يهاجم, مهاجمة, مهجوم",
    "فجر, يفجر, تفجير, مفجور",
    "اعتقل, يعتقل, اعتقال, عاتقل"
  })
  void givesNoOthers(String perfect, String imperfect, String masdar, String form) {
    assertThat(Forms.verb(perfect, imperfect, masdar)).doesNotContainKey(form);
  }

  /** A hyphen stands for a form that is left out since it looks like another. */
  private static void has(Map<String, Integer> forms, String form, int bits) {
    if (form.equals("-")) {
      return;
    }
    assertThat(forms).containsKey(form);
    int found = forms.get(form);
    assertThat(Form.toString(found & bits)).as(form).isEqualTo(Form.toString(bits));
  }
}
