package org.tawatur.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reprints as they are met: with another headline, a paragraph less, other figures. */
class ReprintsTest {
  private static final String HEADLINE = "مراسلنا يرصد آخر تطورات الوضع الميداني في المنطقة";
  private static final int FEWEST_WORDS = 60;

  private final Map<String, String> texts = PracticeTexts.all();

  @Test
  void anotherHeadlineMakesNoOtherText() {
    assertThat(overlaps(text -> lines(text, 0, HEADLINE))).allSatisfy(ReprintsTest::isReprint);
  }

  @Test
  void droppedParagraphMakesNoOtherText() {
    for (int paragraph = 1; paragraph <= 3; paragraph++) {
      int dropped = paragraph;
      assertThat(overlaps(text -> lines(text, dropped, "")))
          .as("without paragraph " + dropped)
          .allSatisfy(ReprintsTest::isReprint);
    }
  }

  @Test
  void otherFiguresMakeNoOtherText() {
    assertThat(overlaps(ReprintsTest::otherFigures)).allSatisfy(ReprintsTest::isReprint);
  }

  @Test
  void allOfItTogetherMakesNoOtherText() {
    // one text has so few words beside its figures and that paragraph that it is at the limit
    assertThat(overlaps(text -> lines(lines(otherFigures(text), 0, HEADLINE), 2, "")))
        .filteredOn(each -> each < Reprints.THRESHOLD)
        .hasSizeLessThanOrEqualTo(1);
  }

  /** Reports of one happening by different hands are in the set as well: five of inc-01. */
  @Test
  void onlyTheReprintOfTheSetIsFound() {
    Reprints reprints =
        Reprints.among(
            texts.entrySet().stream().map(each -> print(each.getKey(), each.getValue())).toList());

    assertThat(reprints.original("p010")).contains("p009");
    assertThat(reprints.count()).isOne();
    assertThat(reprints.cycles()).isEmpty();
  }

  @Test
  void earliestIsTheOriginalAndUnknownDaysComeLast() {
    String text = texts.get("p002");
    Reprints reprints =
        Reprints.among(
            List.of(
                print("undated", text),
                dated("late", text, "2023-05-19"),
                dated("early", text, "2023-05-17"),
                dated("same-day", text, "2023-05-17")));

    assertThat(reprints.original("early")).isEmpty();
    assertThat(List.of("undated", "late", "same-day"))
        .allSatisfy(each -> assertThat(reprints.original(each)).contains("early"));
  }

  /** Many documents go another way than few: by bands. */
  @Test
  void amongManyTheSameAreFound() {
    List<Print> many = new ArrayList<>();
    for (Map.Entry<String, String> each : texts.entrySet()) {
      for (int copy = 0; copy < 5; copy++) {
        String text = each.getValue() + "\n" + "نسخة ".repeat(2) + copy;
        many.add(print(each.getKey() + "-" + copy, text));
      }
    }

    Reprints reprints = Reprints.among(many);

    for (String each : texts.keySet()) {
      if (!each.equals("p010") && !each.equals("p009")) {
        assertThat(reprints.original(each + "-0")).as(each).isEmpty();
        assertThat(reprints.original(each + "-4")).as(each).contains(each + "-0");
      }
    }
  }

  @Test
  void documentsMaySayWhatTheyRepeat() {
    Reprints reprints = Reprints.among(List.of(repeats("a", "b"), repeats("b", ""), bare("c")));

    // though its id comes first
    assertThat(reprints.original("a")).contains("b");
    assertThat(reprints.original("c")).isEmpty();
  }

  @Test
  void circlesAreToldAndStillOneGroup() {
    Reprints reprints =
        Reprints.among(
            List.of(repeats("c", "a"), repeats("a", "b"), repeats("b", "c"), repeats("d", "d")));

    assertThat(reprints.cycles()).containsExactlyInAnyOrder(Set.of("a", "b", "c"), Set.of("d"));
    assertThat(reprints.original("c")).contains("a");
    assertThat(reprints.original("b")).contains("a");
  }

  @Test
  void sketchesSurviveTheirWriting() {
    Sketch sketch = Sketch.of(texts.get("p001")).orElseThrow();

    assertThat(Sketch.parse(sketch.toString())).contains(sketch);
    assertThat(sketch.toString()).hasSize(172);
    assertThat(Sketch.parse("")).isEmpty();
    assertThat(Sketch.parse("2" + sketch.toString().substring(1))).isEmpty();
    assertThat(Sketch.parse("1###")).isEmpty();
    assertThat(Sketch.of("كلمة")).isEmpty();
  }

  private List<Double> overlaps(java.util.function.UnaryOperator<String> change) {
    List<Double> overlaps = new ArrayList<>();
    for (String text : texts.values()) {
      if (text.split("\\s+", -1).length >= FEWEST_WORDS) {
        Sketch changed = Sketch.of(change.apply(text)).orElseThrow();
        overlaps.add(Sketch.of(text).orElseThrow().overlap(changed));
      }
    }
    assertThat(overlaps).hasSizeGreaterThan(50);
    return overlaps;
  }

  private static void isReprint(double overlap) {
    assertThat(overlap).isGreaterThanOrEqualTo(Reprints.THRESHOLD);
  }

  /** The text with another paragraph in place of one, unless that is most of the text. */
  private static String lines(String text, int paragraph, String replacement) {
    List<String> lines = new ArrayList<>(text.lines().filter(each -> !each.isBlank()).toList());
    if (paragraph < lines.size() && lines.get(paragraph).length() < text.length() / 2) {
      lines.set(paragraph, replacement);
    }
    return String.join("\n", lines);
  }

  private static String otherFigures(String text) {
    return text.replace('1', '7')
        .replace('2', '9')
        .replace("خمسة", "ثمانية")
        .replace("ثلاثة", "ستة");
  }

  private static Print print(String document, String text) {
    return new Print(document, Optional.empty(), Sketch.of(text), Optional.empty());
  }

  private static Print dated(String document, String text, String day) {
    return new Print(
        document, Optional.of(LocalDate.parse(day)), Sketch.of(text), Optional.empty());
  }

  private static Print repeats(String document, String other) {
    return new Print(
        document,
        Optional.empty(),
        Optional.empty(),
        other.isEmpty() ? Optional.empty() : Optional.of(other));
  }

  private static Print bare(String document) {
    return repeats(document, "");
  }
}
