package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.lexicon.Pack;

/** Which sub-type a sentence has, in the wordings of many countries (codebook, section 2). */
class SubTypesTest {
  private static final DocumentCoder CODER = DocumentCoder.create(Pack.builtin(), "test");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "استهدفت طائرة مسيرة سيارة مدنية على طريق بلدة الشحيل أمس; Air/drone strike",
        "استهدفت مسيرة انتحارية تجمعا للجنود في بلدة الشحيل; Air/drone strike",
        "قضى ثلاثة عناصر باستهداف سيارتهم بطائرة مسيرة قرب بلدة الشحيل; Air/drone strike",
        "أغار الطيران المعادي على أطراف بلدة عيتا الشعب; Air/drone strike",
        "شن الطيران الحربي ست غارات على بلدة عيتا الشعب فجر اليوم; Air/drone strike",
        "غارة معادية تستهدف دراجة نارية في بلدة دير سريان; Air/drone strike",
        "ألقت مروحية براميل متفجرة على بلدة كفرزيتا; Air/drone strike",
        "قصفت مقاتلات تركية مواقع في ناحية سيدكان; Air/drone strike",
        "نفذت القوات الأمريكية ضربة بطائرة بدون طيار في محافظة البيضاء أسفرت عن مقتل ثلاثة; Air/drone strike",
        "سقطت قذيفتا هاون على حي المنصورة ما أدى إلى إصابة طفلين; Shelling/artillery/missile attack",
        "قصفت المدفعية محيط بلدة النيرب; Shelling/artillery/missile attack",
        "تعرضت قرية الدار الكبيرة لقصف بالهاون; Shelling/artillery/missile attack",
        "أطلق مسلحون خمسة صواريخ كاتيوشا على قاعدة بلد الجوية; Shelling/artillery/missile attack",
        "استهدفت راجمات الصواريخ حي الحجر الأسود; Shelling/artillery/missile attack",
        "رد الجيش بقصف مواقع المسلحين في جوبر; Shelling/artillery/missile attack",
        "قصف زورق حربي ساحل خان يونس; Shelling/artillery/missile attack",
        "استشهدت امرأة بشظايا قذيفة أطلقها الحوثيون على حي الروضة; Shelling/artillery/missile attack",
        "انفجر لغم أرضي بجرار زراعي في قرية المسلمية; Remote explosive/landmine/IED",
        "قتل طفلان بانفجار جسم من مخلفات الحرب في مدينة تعز; Remote explosive/landmine/IED",
        "انفجرت سيارة مفخخة أمام مبنى المحافظة في كركوك; Remote explosive/landmine/IED",
        "هز انفجار عنيف مدينة عفرين; Remote explosive/landmine/IED",
        "عبوة ناسفة تستهدف دورية للشرطة في الموصل; Remote explosive/landmine/IED",
        "أصيب ضابط بانفجار عبوة لاصقة بسيارته وسط بغداد; Remote explosive/landmine/IED",
        "فجر مسلحون منزل شيخ عشيرة في ناحية العظيم; Remote explosive/landmine/IED",
        "فجر انتحاري نفسه بين المصلين في مسجد بقندهار; Suicide bomb",
        "هجوم انتحاري بسيارة مفخخة استهدف مقر قيادة الشرطة في الرمادي; Suicide bomb",
        "أقدم انتحاري على تفجير حزامه الناسف وسط سوق شعبي في تلعفر; Suicide bomb",
        "ألقى مجهول قنبلة يدوية على منزل ضابط في مدينة الصدر; Grenade",
        "رمى شخصان على دراجة نارية قنبلة على مكتب نائب في البصرة; Grenade",
        "اندلعت اشتباكات بين الجيش والحوثيين في جبهة الكسارة; Armed clash",
        "هاجم مسلحون نقطة تفتيش للجيش في حضرموت وقتلوا ثلاثة جنود; Armed clash",
        "قتل جندي برصاص قناص في جبهة الضالع; Armed clash",
        "وقع عناصر من الجيش في كمين على طريق السخنة; Armed clash",
        "اغتال مسلحون ضابطا في المخابرات وسط مدينة عدن; Armed clash",
        "أحبطت قوات حرس الحدود محاولة تسلل وقتلت أربعة مهربين مسلحين; Armed clash",
        "تصدت الفصائل لهجوم قوات النظام على محور كبانة; Armed clash",
        "صد الجيش هجوما للمسلحين على مطار الطبقة; Armed clash",
        "مقتل قيادي في الجيش الوطني برصاص مجهولين في مدينة الباب; Armed clash",
        "استعادت قوات النظام السيطرة على بلدة خان شيخون; Government regains territory",
        "حرر الجيش الوطني مديرية عسيلان بعد معارك مع الحوثيين; Government regains territory",
        "سيطر الجيش السوداني على جسر الحلفايا بعد معارك; Government regains territory",
        "سيطرت هيئة تحرير الشام على بلدة كفرنبل بعد اشتباكات; Non-state actor overtakes territory",
        "اقتحمت قوات الدعم السريع مدينة سنجة وسيطرت عليها; Non-state actor overtakes territory",
        "سقطت مدينة الموصل بيد تنظيم الدولة; Non-state actor overtakes territory",
        "تقدمت فصائل المعارضة وسيطرت على تلتين في جبل التركمان; Non-state actor overtakes territory",
        "اغتال مجهولون ناشطا مدنيا في البصرة; Attack",
        "قتل مسلحون طبيبا أمام عيادته في عدن; Attack",
        "أطلق مسلحون النار على سيارة تقل معلمين في ديالى ما أدى إلى مقتل اثنين; Attack",
        "قتلت امرأة وأصيب زوجها بإطلاق نار من قبل مجهولين في حي الوعر; Attack",
        "أعدم التنظيم ثلاثة شبان رميا بالرصاص في ساحة الميادين; Attack",
        "ذبح عناصر التنظيم خمسة مزارعين في قرية الرشاد; Attack",
        "ارتكبت قوات الدعم السريع مجزرة في قرية ود النورة راح ضحيتها مئة مدني; Attack",
        "اعتدى مستوطنون على مزارعين في مسافر يطا وأصابوا ثلاثة منهم; Attack",
        "استشهد شاب برصاص الاحتلال في مخيم بلاطة; Attack",
        "توفي شاب تحت التعذيب في سجن صيدنايا; Attack",
        "دهس مستوطن شابا قرب حوارة; Attack",
        "طعن مسلحون رجلا حتى الموت في مخيم الهول; Attack",
        "خطف مسلحون مجهولون مهندسا من منزله في بغداد; Abduction/forced disappearance",
        "اختطفت مليشيا الحوثي خمسة من أبناء المنطقة; Abduction/forced disappearance",
        "اقتاد مسلحون مدير المدرسة إلى جهة مجهولة; Abduction/forced disappearance",
        "تعرض طبيب للخطف على يد مجهولين في مدينة حمص; Abduction/forced disappearance",
        "اغتصب عناصر من الدعم السريع فتاتين في الجنينة; Sexual violence",
        "تعرضت ثلاث نساء للاغتصاب على يد مسلحين قرب معسكر كلمة; Sexual violence",
        "قصفت القوات الحكومية بلدة اللطامنة بغاز الكلور; Chemical weapon",
        "قتل أربعة أشخاص في تبادل لإطلاق النار بين مسلحين من عشيرتين في الناصرية; Armed clash",
        "نصب مقاتلو الحزب كمينا لدورية تركية في جبال متين; Armed clash",
        "استهدف مجاهدو القسام آلية بعبوة شواظ في حي الزيتون; Remote explosive/landmine/IED",
        "قنص مقاتلونا جنديا في محور نتساريم; Armed clash",
        "تفجير مبنى مفخخ بقوة إسرائيلية خاصة شرق رفح; Remote explosive/landmine/IED",
        "أصيب مدنيان جراء قصف جوي على سوق شعبي في معرة النعمان; Air/drone strike",
        "إصابة خمسة متظاهرين برصاص قوات الأمن في ساحة الخلاني; Excessive force against protesters",
        "مصرع ثلاثة إرهابيين في مواجهات مع قوات الشرطة بالعريش; Armed clash",
        "أسقط الجيش طائرة مسيرة فوق مأرب; Disrupted weapons use",
        "هاجمت مجموعة مسلحة قرية في ولاية النيل الأبيض وقتلت عشرة من سكانها ونهبت المتاجر; Attack",
        "شن مسلحو بوكو حرام هجوما على قرية في شمال نيجيريا قتل فيه 30 شخصا; Attack",
        "قتل ثلاثة من حفظة السلام في كمين بوسط أفريقيا; Armed clash",
        "استهدف الطيران التركي بغارة جوية نقطة عسكرية في ريف تل تمر; Air/drone strike",
        "جددت مدفعية النظام قصفها على قرى جبل الزاوية; Shelling/artillery/missile attack",
        "استهدف قصف مدفعي من مناطق سيطرة قسد مدينة اعزاز وأوقع قتيلين; Shelling/artillery/missile attack",
        "دخلت القوات الفرنسية مدينة تمبكتو صباح اليوم من دون مقاومة تذكر; Non-violent transfer of territory",
        "أحرق مستوطنون فجر اليوم ثلاث مركبات في بلدة بيتا جنوب نابلس; Looting/property destruction",
        "استولى قراصنة على ناقلة نفط يونانية قبالة مومباسا يوم الجمعة; Abduction/forced disappearance",
        "حصد القصف المدفعي أرواح تسعين مدنيا في نيالا منذ مطلع العام; Shelling/artillery/missile attack",
        "اقتحم مئات المتظاهرين باحة السفارة في صنعاء أمس وأحرقوا عددا من السيارات; Violent demonstration",
        "منعت الشرطة بالغاز المسيل للدموع متظاهرين من الوصول إلى البرلمان في أثينا أمس; Protest with intervention",
        "حشد النظام رتلا من الدبابات قرب بلدة صحنايا أمس; Change to group/activity"
      })
  void tells(String text, String subType) {
    assertThat(CODER.code(Reports.dated(text)).records())
        .extracting(record -> record.subType().label())
        .containsExactly(subType);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تراجع مؤشر سوق دبي المالي أمس",
        "نزلت الشرطة إلى الشارع في بيروت أمس",
        "قضت المحكمة الجنائية في بغداد أمس بالسجن المؤبد على ثلاثة متهمين",
        "لقي عشرة أشخاص مصرعهم في تصادم قطار بحافلة في محافظة الفيوم",
        "يضرب منخفض جوي القطاع ويغرق مئات الخيام",
        "توفي عشرون شخصا بموجة برد في كابل"
      })
  void tellsNothing(String text) {
    assertThat(CODER.code(Reports.dated(text)).records()).isEmpty();
  }
}
