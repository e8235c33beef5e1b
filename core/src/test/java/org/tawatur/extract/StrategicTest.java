package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.ActorRole;
import org.tawatur.record.CodedRecord;

/** Acts of those in power and of crowds: what they are, by whom, to whom, and whether as a plan. */
class StrategicTest {
  private static final DocumentCoder CODER = DocumentCoder.create(Pack.builtin(), "test");

  private static List<CodedRecord> records(String text) {
    return CODER.code(Reports.dated(text)).records();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "احتجزت البحرية الليبية 60 مهاجرا قبالة سواحل الزاوية.; EVENT Arrests tripoli-government civilians",
        "احتجزت جماعة الحوثي صحفيا في صنعاء.; EVENT Abduction/forced disappearance houthis civilians",
        "ألقت قوة من الاستخبارات العسكرية القبض على أربعة مطلوبين في الطارمية شمالي بغداد.; EVENT Arrests iraq-government civilians",
        "أطلق الحوثيون سراح 100 أسير في صنعاء.; EVENT Other houthis civilians",
        "تم تدمير مخلفات حربية في مدينة سرت.; EVENT Disrupted weapons use",
        "اكتشفت مقبرة جماعية تضم رفات 30 شخصا في ترهونة.; EVENT Other unknown",
        "عثر الأهالي على جثة شاب مجهول الهوية في بلدة البصيرة.; EVENT Other unknown civilians",
        "فقد الاتصال بثلاثة جنود في صحراء الأنبار.; EVENT Other unknown iraq-government",
        "أضرم مسلحون النار في مدرسة في بلدة البصيرة.; EVENT Looting/property destruction unknown",
        "استولى الحوثيون على منزل تاجر في صنعاء.; EVENT Looting/property destruction houthis civilians",
        "بدأ سريان الهدنة في غزة صباح اليوم.; EVENT Agreement",
        "علقت قوات سوريا الديمقراطية عملياتها المشتركة مع التحالف.; EVENT Change to group/activity sdf",
        "يهدد تنظيم داعش باقتحام بلدة السعن خلال الأيام القادمة.; PLAN Change to group/activity islamic-state",
        "إن قوات الدعم السريع تستعد لشن عملية واسعة في بابنوسة خلال الأيام المقبلة لطرد الجيش منها.; PLAN Change to group/activity rsf sudan-government",
        "دعت النقابات إلى يوم جديد من الإضرابات غدا في باريس.; PLAN Peaceful protest protesters",
        "رشق المتظاهرون الجنود بالحجارة في مدينة الحلة.; EVENT Violent demonstration protesters iraq-government",
        "ومنعت الشرطة بالغاز المسيل للدموع مئات المتظاهرين من الوصول إلى مبنى المحافظة في الحلة أمس وأوقفت عشرة منهم.; EVENT Protest with intervention iraq-government protesters",
        "ارتكبت قوات الدعم السريع مجزرة في قرية ود النورة راح ضحيتها أكثر من 100 قتيل.; EVENT Attack rsf civilians",
      })
  void tells(String sentence, String told) {
    assertThat(records(sentence)).map(StrategicTest::gist).containsExactly(told);
  }

  private static String gist(CodedRecord told) {
    String actors =
        told.actors().stream().map(ActorRole::id).distinct().collect(Collectors.joining(" "));
    return (told.kind() + " " + told.subType().label() + " " + actors).strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قضت محكمة في بغداد بالسجن المؤبد على ثلاثة متهمين بالانتماء إلى تنظيم محظور.",
        "وأعلن المستشفى العام في الحلة تسلم سبع جثث لضحايا حادث السير.",
        "شهدت الطرق المؤدية إلى العاصمة زحمة سير خانقة مع عودة المصطافين.",
        "طالب الأمين العام الأطراف المتحاربة في السودان بوقف فوري للأعمال العدائية.",
        "علق الوزير على تصريحات السفير قائلا إنها غير دقيقة.",
        "وصلت قافلة الحجاج إلى مطار بغداد الدولي.",
        "المتهم بسرقة المتجر يمثل أمام القاضي غدا.",
        "قطعت الوزارة شوطا كبيرا في مكافحة الفساد.",
      })
  void tellsNoneOf(String sentence) {
    assertThat(records(sentence)).isEmpty();
  }
}
