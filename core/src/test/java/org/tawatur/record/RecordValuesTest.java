package org.tawatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tawatur.Document;

class RecordValuesTest {
  private static final Provenance PROVENANCE = new Provenance("tawatur test", "none");

  @Test
  void everySubTypeHasAType() {
    assertThat(EventType.values()).hasSize(6);
    assertThat(SubType.values()).hasSize(25);
    assertThat(SubType.ofLabel("Remote explosive/landmine/IED"))
        .contains(SubType.REMOTE_EXPLOSIVE_LANDMINE_IED);
    assertThat(SubType.REMOTE_EXPLOSIVE_LANDMINE_IED.type().label())
        .isEqualTo("Explosions/Remote violence");
    assertThat(EventType.ofLabel("battles")).isEmpty();
  }

  @Test
  void spansKeepTheirOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
    assertThat(new Span(0, 5).contains(new Span(2, 5))).isTrue();
    assertThat(new Span(4, 5).union(new Span(1, 2))).isEqualTo(new Span(1, 5));
    assertThat(new Span(1, 3).in("abcd")).isEqualTo("bc");
  }

  @Test
  void windowsAndNumbersKeepTheirBounds() {
    LocalDate day = LocalDate.of(2024, 3, 5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> window(Optional.of(day), Optional.of(day.minusDays(1))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> window(Optional.of(day), Optional.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> casualties(3, OptionalInt.of(2)));
    assertThatIllegalArgumentException().isThrownBy(() -> casualties(-1, OptionalInt.empty()));
    assertThat(casualties(3, OptionalInt.empty()).min()).isEqualTo(3);
  }

  @Test
  void placesAreOnTheGlobe() {
    assertThatIllegalArgumentException().isThrownBy(() -> place(OptionalDouble.of(91)));
    assertThatIllegalArgumentException().isThrownBy(() -> place(OptionalDouble.of(Double.NaN)));
    assertThatIllegalArgumentException().isThrownBy(() -> place(OptionalDouble.empty()));
  }

  @Test
  void evidenceStandsInTheDocument() {
    Document document = Document.of("d", "قتل خمسة عناصر");
    CodedRecord good = coded("خمسة", new Span(4, 8));
    assertThat(document(document, good).records()).containsExactly(good);
    assertThat(good.type()).isEqualTo(EventType.BATTLES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(document, coded("خمسة", new Span(3, 7))));
    assertThatIllegalArgumentException().isThrownBy(() -> coded("خمسة", new Span(4, 9)));
  }

  @Test
  void listsAreCopied() {
    List<CodedRecord> records = new ArrayList<>();
    CodedDocument coded = new CodedDocument(Document.of("d", "x"), records, List.of(), PROVENANCE);
    records.add(coded("x", new Span(0, 1)));
    assertThat(coded.records()).isEmpty();
  }

  private static CodedDocument document(Document document, CodedRecord coded) {
    return new CodedDocument(document, List.of(coded), List.of(), PROVENANCE);
  }

  private static CodedRecord coded(String evidence, Span span) {
    return new CodedRecord(
        "d#1",
        Kind.EVENT,
        SubType.ARMED_CLASH,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        DateWindow.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        evidence,
        span,
        0.5,
        "ASSAULT",
        List.of());
  }

  private static DateWindow window(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new DateWindow(Optional.empty(), from, to, Optional.empty());
  }

  private static Casualties casualties(int min, OptionalInt max) {
    return new Casualties(Outcome.KILLED, "civilians", min, max, "قتلى", Optional.empty());
  }

  private static PlaceRef place(OptionalDouble lat) {
    return new PlaceRef(
        "حلب",
        "حلب",
        Precision.EXACT,
        Optional.empty(),
        Optional.empty(),
        lat,
        OptionalDouble.of(37),
        OptionalDouble.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
