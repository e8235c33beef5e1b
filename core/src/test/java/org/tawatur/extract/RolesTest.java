package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.ActorRole;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.Role;

/** Who did it to whom, and who is named, in single sentences (codebook, section 3). */
class RolesTest {
  private static final DocumentCoder CODER = DocumentCoder.create(Pack.builtin(), "test");

  private static Document dated(String text) {
    return Document.of("t", text).withPublished(LocalDate.of(2024, 5, 17));
  }

  /** Records joined by " / ", each as the ids of its actors by role: {@code doer > sufferer}. */
  private static String sides(String text) {
    return CODER.code(dated(text)).records().stream()
        .map(RolesTest::sides)
        .collect(Collectors.joining(" / "));
  }

  private static String sides(CodedRecord record) {
    return ids(record, Role.PARTY).isEmpty()
        ? ids(record, Role.PERPETRATOR) + " > " + ids(record, Role.TARGET)
        : ids(record, Role.PARTY);
  }

  private static String ids(CodedRecord record, Role role) {
    return record.actors().stream()
        .filter(actor -> actor.role() == role)
        .map(ActorRole::id)
        .sorted()
        .collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // what people ride, wear and carry is no party
        "أطلق مسلحون مجهولون يستقلون دراجة نارية النار على شرطي في الموصل; unknown > iraq-government",
        "أعدم مسلحون يرتدون زي الجيش ثلاثة مدنيين في درعا; unknown > civilians",
        "هاجم مسلحون على متن دراجات نارية دورية للشرطة في كركوك; unknown > iraq-government",
        // a verb that cannot be done to people has them for its subject
        "ضبطت قوة من الحشد الشعبي كدسا للعتاد غربي الرطبة; hashd > ",
        "اقتحمت مجموعة مسلحة منزل مواطن في شهبا واعتقلت شابين; unknown > civilians",
        // an accusative is no adjective, a nisba says whose men they are
        "قتل مسلح حوثي مدنيا في تعز; houthis > civilians",
        "أصيب مدني برصاص قناص حوثي في الضالع; houthis > civilians",
        // the announcer's own act, and the aircraft's nation behind its model
        "أعلن حزب الله استهداف موقع المرج بقذائف المدفعية; hezbollah > civilians",
        "نفذت طائرات F-16 العراقية غارة على جبال حمرين; iraq-government > civilians",
        // with whom a clash was; with whom somebody died
        "قتل أربعة من عناصر قسد خلال اشتباكات مع الجيش الوطني قرب منبج; sdf+sna",
        "قتل ثلاثة جنود وأصيب آخر في اشتباكات مع مسلحي داعش في كركوك;"
            + " iraq-government+islamic-state",
        // what moved a side is told apart from what it did
        "قصف حزب الله موقع المرج ردا على اغتيال أحد قادته; hezbollah > civilians",
        "شن الطيران التركي غارة على عفرين ردا على هجوم في أنقرة أودى بحياة خمسة أشخاص;"
            + " turkey > civilians / unknown > civilians",
        // who laid an ambush, for whom
        "قتل خمسة جنود في كمين نصبه مسلحون من تنظيم القاعدة لطقم عسكري في أبين;"
            + " al-qaeda > yemen-government",
        // a land whose unnamed soldiers are another's
        "أعلنت كتائب القسام استهداف دبابة شرق جباليا; hamas > israel",
        // arms make a road block of what would be a protest
        "اعترض مسلحون مجهولون قافلة مساعدات قرب مورني; unknown > ",
        // behind the ن of a plural stands no owner
        "هاجم مسلحون قوات الأمن في كركوك; unknown > iraq-government"
      })
  void tellsWhoDidItToWhom(String text, String expected) {
    assertThat(sides(text)).isEqualTo(expected.endsWith(">") ? expected + " " : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "قتل 13 شخصا بينهم سبعة من الحرس الثوري أبرزهم العميد محمد رضا زاهدي ونائبه محمد هادي رحيمي"
            + " في غارة إسرائيلية على دمشق; killed محمد رضا زاهدي، killed محمد هادي رحيمي",
        "أصيب الناشط خالد الحمصي والطبيب سمير النجار بقصف على أريحا;"
            + " injured خالد الحمصي، injured سمير النجار",
        "أدى القصف إلى مقتل شخصين هما محمد الخطيب وسعاد الخطيب في سرمين;"
            + " killed محمد الخطيب، killed سعاد الخطيب"
      })
  void namesThoseWhoSuffered(String text, String expected) {
    assertThat(
            CODER.code(dated(text)).records().stream()
                .flatMap(record -> record.people().stream())
                .map(
                    person ->
                        person.fate().map(fate -> fate.name().toLowerCase(Locale.ROOT)).orElse("")
                            + " "
                            + person.name())
                .collect(Collectors.joining("، ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // two nations of one head; adjectives before a nation
        "قصفت طائرات فرنسية وبريطانية رتلا للجيش السوري في درعا; france+united-kingdom > syria-government",
        "قتل مدني في قصف صاروخي ومدفعي سعودي على مديرية رازح; saudi-arabia > civilians",
        "اقتحمت قوة كوماندوس إسرائيلية منزلا في مدينة صيدا اللبنانية وقتلت شابا; israel > civilians",
        // the accusative of a force behind a verb is its object
        "أصيب جنديان تركيان بانفجار عبوة ناسفة استهدفت رتلا للقوات التركية في إدلب; unknown > turkey",
        // whom a crowd throws stones at; who disperses it
        "رشق محتجون غاضبون قوات مكافحة الشغب بالحجارة أمس في بغداد; protesters > iraq-government",
        "فرقت قوات الأمن العراقية بخراطيم المياه تظاهرة للخريجين أمس في بغداد; iraq-government > protesters",
        // from whom land is taken
        "انتزع الجيش العراقي بلدة القيارة فجر أمس من تنظيم داعش; iraq-government > islamic-state",
        "سيطرت قوات الدعم السريع أمس على بلدة أم روابة بعد معارك مع الجيش السوداني; rsf > sudan-government",
        // those who are suspected
        "قتل مسلحون يشتبه بانتمائهم إلى تنظيم داعش خمسة مدنيين في ديالى; islamic-state > civilians",
        // an agreement has sides; so has a fight in which both lost men
        "أبرمت الحكومة اليمنية أمس مع الحوثيين اتفاقا لتبادل الأسرى في عمان; houthis+yemen-government",
        "اندلعت اشتباكات بين عشيرتين في قضاء المدينة شمالي البصرة أمس; iraq-tribes",
        // tribes by whatever name, and by nation
        "خطف رجال قبيلة عبيدة سائحين فرنسيين في مأرب أمس; yemen-tribes > civilians",
        // gunmen whom a state fights
        "قتل الجيش المصري سبعة مسلحين في مدينة العريش أمس; egypt-government > egypt-armed-groups",
        // offices and units by shape
        "اعتقلت مفارز مديرية استخبارات الأنبار ثلاثة مدنيين في هيت; iraq-government > civilians",
        "هاجم مسلحون مجهولون مركزا للشرطة في مدينة كركوك; unknown > iraq-government",
        // who says so while he says it is no field marshal
        "أصيب جنديان بانفجار لغم في مأرب، بحسب مصدر عسكري، مشيرا إلى نقلهما إلى المستشفى; unknown > yemen-government",
        // who blows himself up is the attacker
        "فجر انتحاري نفسه أمس في سوق مكتظة بمدينة كانو ما أدى إلى مقتل ثمانية أشخاص; unknown > civilians",
      })
  void tellsSidesByShapeAndNature(String text, String expected) {
    assertThat(sides(text)).isEqualTo(expected.endsWith(">") ? expected + " " : expected);
  }
}
