package org.tawatur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.lexicon.Lexicon;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Precision;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** Place phrases, read with the built-in pack. */
class PlaceTaggerTest {

  private static final Lexicon LEXICON;
  private static final PlaceTagger TAGGER;

  static {
    Pack pack = Pack.builtin();
    LEXICON = Lexicon.compile(pack);
    TAGGER = new PlaceTagger(Gazetteer.from(pack));
  }

  private static List<PlaceMention> all(String country, String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    Optional<String> of = country.isEmpty() ? Optional.empty() : Optional.of(country);
    return TAGGER.tag(tokens, LEXICON.match(tokens), 0, tokens.size(), of);
  }

  /** The phrases that are no mere areas. */
  private static List<PlaceMention> places(String country, String text) {
    return all(country, text).stream().filter(p -> !p.area()).toList();
  }

  private static PlaceMention only(String country, String text) {
    List<PlaceMention> places = places(country, text);
    assertThat(places).as(text).hasSize(1);
    return places.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "SY, انفجرت عبوة في بلدة عربشاه, عربشاه",
    "SY, قصفت المدفعية قرية تل النعام, تل النعام",
    "YE, سقطت قذيفة على حي الزهور, الزهور",
    "SD, هاجم مسلحون قرية أم دوانة, أم دوانة",
    "SY, اشتباكات على جبهة كبانة, كبانة",
    "SO, كمين قرب بيلو هاندا في إقليم باي, بيلو هاندا",
    "PK, غارة على منطقة زرغونا بإقليم بلوشستان, زرغونا",
  })
  void readsUnknownNamesAfterWordsOfSettlement(String country, String text, String name) {
    assertThat(only(country, text).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "استهدف القصف سوقا شعبيا",
        "هاجموا نقطة مرابطة",
        "قصف موقعا للجيش",
        "دخلوا قرية صغيرة",
        "في قرية تقع على التل",
        "نصبوا حاجزا مؤقتا",
        "قصف مخيم للنازحين",
        "انسحبوا من مناطق سيطرة التنظيم",
        "في محطة وقود",
        "وصلوا إلى موقع الهجوم",
        "تظاهروا أمام مديرية صحة",
        "قصفوا قرى آهلة بالسكان",
        "استخدموا الرصاص الحي",
      })
  void readsNoNameAfterLooseWordsNorFromAdjectivesVerbsAndPrepositions(String text) {
    assertThat(places("SY", text)).isEmpty();
  }

  @Test
  void prefersTheWholeWordToOneWithoutItsPreposition() {
    assertThat(only("", "هجوم في لبنان").candidates().get(0).country()).isEqualTo("LB");
    assertThat(places("", "طرق باب المنزل")).isEmpty();
  }

  @Test
  void needsAWordOfKindBeforeANameThatIsACommonWord() {
    assertThat(places("SY", "وقف أمام الباب")).isEmpty();
    assertThat(only("SY", "انفجار في مدينة الباب").name()).isEqualTo("الباب");
    assertThat(only("SY", "انفجار في الباب شرقي حلب").name()).isEqualTo("الباب");
  }

  @ParameterizedTest
  @CsvSource({
    "على طريق تدمر – السخنة, تدمر - السخنة",
    "على طريق تدمر السخنة, تدمر - السخنة",
    "على الطريق بين بلدتي سرمين وبنش, سرمين - بنش",
    "على طريق حلب اللاذقية الدولي, حلب - اللاذقية",
    "على طريق تدمر, تدمر",
    "على طريق شندوح – تدمر, شندوح - تدمر",
    "على الطريق الرابط بين المدينة وتدمر, تدمر",
    "دورية بين قريتي النيرب وسرمين, النيرب - سرمين",
  })
  void namesARoadByItsEnds(String text, String name) {
    PlaceMention road = only("SY", text);
    assertThat(road.name()).isEqualTo(name);
    assertThat(road.precision()).isEqualTo(Precision.ROAD);
  }

  @Test
  void takesTheSettlementBesideARoad() {
    assertThat(only("SY", "على طريق حلب - اللاذقية قرب بلدة أريحا").name()).isEqualTo("أريحا");
    assertThat(places("SY", "وهو في طريقه إلى المدرسة")).isEmpty();
    assertThat(places("SY", "عبوة على جانب الطريق")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SY, قرب دوار السنتر وسط مدينة الباب, الباب",
    "SY, استهدف سوق بلدة سرمين, سرمين",
    "IQ, في شارع الأمل (وسط الموصل), الموصل",
    "SY, في حي الجورة في مدينة دير الزور, دير الزور",
    "PS, في حي الشجاعية شرقي مدينة غزة, غزة",
    "PS, في حي البستان ببلدة سلوان, سلوان",
    "SA, في حي الورود غرب الرياض, الرياض",
    "SO, في حي شيرو هدي بمقديشو, مقديشو",
  })
  void namesTheTownOfALandmark(String country, String text, String town) {
    PlaceMention mention = only(country, text);
    assertThat(mention.name()).isEqualTo(town);
  }

  @Test
  void leavesACheckpointBesideATownAPlaceOfItsOwn() {
    assertThat(only("PS", "أغلقوا حاجز عطارة شمال رام الله").name()).isEqualTo("حاجز عطارة");
  }

  @ParameterizedTest
  @CsvSource({
    "SY, غارات على الأراضي اللبنانية, لبنان, COUNTRY",
    "EC, معسكر داخل أراضي الإكوادور, الإكوادور, EXACT",
    "PS, قصف وسط القطاع, قطاع غزة, DISTRICT",
    "IQ, في أنحاء متفرقة من بغداد, بغداد, EXACT",
    "EG, القبض عليهم بمركز سنورس فى الفيوم, سنورس, DISTRICT",
    "NG, في ولاية زمفارا, زمفارا, GOVERNORATE",
    "IN, هجوم في ولاية تشاتيسغار, تشاتيسغار, GOVERNORATE",
    "RU, انفجار في محج قلعة, محج قلعة, EXACT",
  })
  void readsLandsRegionsAndParts(String country, String text, String name, Precision precision) {
    PlaceMention place = only(country, text);
    assertThat(place.name()).isEqualTo(name);
    assertThat(place.precision()).isEqualTo(precision);
    assertThat(place.bearing()).isEqualTo(Bearing.AT);
  }

  @Test
  void leavesAQuarterAloneAPlaceOfItsOwn() {
    PlaceMention quarter = only("SY", "قذائف على حي الجورة");
    assertThat(quarter.name()).isEqualTo("الجورة");
    assertThat(quarter.scale()).isEqualTo(PlaceScale.PART);
  }

  @ParameterizedTest
  @CsvSource({
    "SY, في بلدة سرمين شرقي إدلب, سرمين, إدلب",
    "SY, في بلدة غرانيج بريف دير الزور الشرقي, غرانيج, دير الزور",
    "IQ, في سامراء (125 كلم شمال بغداد), سامراء, بغداد",
    "YE, مخيم السويداء للنازحين شمال مدينة مأرب, مخيم السويداء, مأرب",
  })
  void readsWordsBesideAPlaceAsItsArea(String country, String text, String name, String area) {
    PlaceMention mention = only(country, text);
    assertThat(mention.name()).isEqualTo(name);
    assertThat(mention.within()).extracting(PlaceMention::name).containsExactly(area);
  }

  @Test
  void takesAnAreaAloneAsThePlace() {
    PlaceMention area = only("SY", "قصف بريف حماة الغربي");
    assertThat(area.name()).isEqualTo("حماة");
    assertThat(area.precision()).isEqualTo(Precision.DISTRICT);
    assertThat(only("SY", "هجوم في محافظة حمص").precision()).isEqualTo(Precision.GOVERNORATE);
  }

  @ParameterizedTest
  @CsvSource({
    "انسحبوا من مدينة سراقب, FROM",
    "المنحدر من بلدة كفرنبل, FROM",
    "تحركوا باتجاه مدينة سراقب, TOWARDS",
    "نقلوا إلى مدينة سراقب, TO",
    "انتشروا حتى مدينة سراقب, UNTIL",
    "انفجار في مدينة سراقب, AT",
    "انفجار بالقرب من مدينة سراقب, AT",
    "إلى الشمال من مدينة سراقب, AT",
  })
  void tellsHowThingsStandToAPlace(String text, Bearing bearing) {
    assertThat(only("SY", text).bearing()).isEqualTo(bearing);
  }

  @Test
  void letsTheAreaOfAPlaceShareItsBearing() {
    PlaceMention area = all("SY", "حتى غرانيج التابعة لدير الزور").get(1);
    assertThat(area.area()).isTrue();
    assertThat(area.bearing()).isEqualTo(Bearing.UNTIL);
  }

  @ParameterizedTest
  @CsvSource({
    "قصفت القوات البلدة, settlement",
    "خرجت مظاهرة في المدينة, settlement",
    "في أنحاء المحافظة, governorate",
    "انفجار في العاصمة, capital",
    "هربوا من المنطقة, ''",
  })
  void readsReferences(String text, String means) {
    PlaceMention reference = only("SY", text);
    assertThat(reference.isReference()).isTrue();
    assertThat(reference.reference()).isEqualTo(means);
  }

  @Test
  void doesNotReferWhereTheTextSaysWhich() {
    assertThat(places("SY", "في المنطقة التي انسحبوا منها")).isEmpty();
  }

  @Test
  void namesACapitalByApposition() {
    assertThat(only("", "في العاصمة دمشق").name()).isEqualTo("دمشق");
    assertThat(only("", "في العاصمة السورية دمشق").name()).isEqualTo("دمشق");
    assertThat(only("", "قرب العاصمة الجزائرية").candidates().get(0).country()).isEqualTo("DZ");
  }
}
