package org.tawatur.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tawatur.Document;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.CodedDocument;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.DateWindow;
import org.tawatur.record.Fate;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceCandidate;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Precision;
import org.tawatur.record.Provenance;
import org.tawatur.record.Role;
import org.tawatur.record.Skipped;
import org.tawatur.record.Span;
import org.tawatur.record.Stance;
import org.tawatur.record.SubType;

/** Documents for the tests of this package. */
final class CodedDocuments {
  /** Two chars, one code point, before everything else. */
  static final String TEXT = "😀 قتل العقيد علي و4 عناصر في تدمر أمس بحسب مصدر";

  private CodedDocuments() {}

  /** One record with every field filled. */
  static CodedDocument full() {
    CodedRecord coded =
        new CodedRecord(
            "d1#1",
            Kind.EVENT,
            SubType.ARMED_CLASH,
            Optional.of("ambush"),
            List.of(
                new ActorRole(
                    Role.PERPETRATOR, "unknown", Optional.empty(), false, false, Optional.empty()),
                new ActorRole(
                    Role.TARGET, "syria-government", text("عناصر"), true, true, span("عناصر"))),
            Optional.of(
                new PlaceRef(
                    "في تدمر",
                    "تدمر",
                    Precision.EXACT,
                    Optional.of("Homs"),
                    Optional.of("SY"),
                    OptionalDouble.of(34.5512345678),
                    OptionalDouble.of(38.27),
                    OptionalDouble.of(5),
                    Optional.of("geonames:163808"),
                    List.of(new PlaceCandidate("x", "تدمر", "", "SY", 34, 38, 0.25)),
                    span("تدمر"))),
            new DateWindow(
                text("أمس"),
                Optional.of(LocalDate.of(2024, 3, 4)),
                Optional.of(LocalDate.of(2024, 3, 4)),
                span("أمس")),
            List.of(
                new Casualties(
                    Outcome.KILLED,
                    "syria-government",
                    5,
                    OptionalInt.empty(),
                    "و4 عناصر",
                    span("و4 عناصر"))),
            List.of(new Person("علي", text("العقيد"), Optional.of(Fate.KILLED), span("علي"))),
            List.of(new Claim("مصدر", Stance.ASSERTS, span("مصدر"))),
            "قتل العقيد",
            span("قتل العقيد").orElseThrow(),
            0.8125,
            "ASSAULT",
            List.of("kill-perfect"));
    return new CodedDocument(
        Document.of("d1", TEXT).withPublished(LocalDate.of(2024, 3, 5)).withPublisher("ناشر"),
        List.of(coded),
        List.of(new Skipped("negated", "في", span("في").orElseThrow())),
        new Provenance("tawatur test", "abc"));
  }

  /** No record at all. */
  static CodedDocument empty(String text) {
    return new CodedDocument(
        Document.of("d2", text), List.of(), List.of(), new Provenance("tawatur test", "abc"));
  }

  private static Optional<String> text(String words) {
    return Optional.of(words);
  }

  private static Optional<Span> span(String words) {
    int start = TEXT.indexOf(words);
    return Optional.of(new Span(start, start + words.length()));
  }
}
