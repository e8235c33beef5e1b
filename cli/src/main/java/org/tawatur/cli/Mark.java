package org.tawatur.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tawatur.record.CodedDocument;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.Skipped;
import org.tawatur.record.Span;

/**
 * A stretch of a report that a record rests on.
 *
 * @param span where it stands
 * @param sort what it is
 * @param label what was made of it
 * @param record the record's id; empty for what was not coded
 */
record Mark(Span span, Sort sort, String label, Optional<String> record) {

  /** What a mark is; of two marks on the same words, the later sort is shown. */
  enum Sort {
    EVIDENCE("31;4", "evidence"),
    SKIPPED("90", "seen, not coded"),
    SOURCE("36", "source"),
    CASUALTIES("91", "casualties"),
    DATE("35", "date"),
    PLACE("32", "place"),
    ACTOR("34", "actor"),
    PERSON("33", "person");

    /** How a terminal shows it (SGR parameters). */
    private final String colour;

    private final String title;

    Sort(String colour, String title) {
      this.colour = colour;
      this.title = title;
    }

    String colour() {
      return colour;
    }

    String title() {
      return title;
    }

    String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All marks of a document, by place in the text. */
  static List<Mark> of(CodedDocument coded) {
    List<Mark> marks = new ArrayList<>();
    for (CodedRecord each : coded.records()) {
      marks.add(new Mark(each.evidenceSpan(), Sort.EVIDENCE, title(each), Optional.of(each.id())));
      each.actors()
          .forEach(a -> add(marks, a.span(), Sort.ACTOR, a.role().jsonName() + " " + a.id(), each));
      each.place().ifPresent(p -> add(marks, p.span(), Sort.PLACE, Summary.place(p), each));
      add(marks, each.date().span(), Sort.DATE, RecordTable.date(each.date()), each);
      each.casualties()
          .forEach(c -> add(marks, c.span(), Sort.CASUALTIES, Summary.casualties(c), each));
      each.people().forEach(p -> add(marks, p.span(), Sort.PERSON, Summary.person(p), each));
      each.claims().forEach(c -> add(marks, c.span(), Sort.SOURCE, c.stance().jsonName(), each));
    }
    for (Skipped each : coded.skipped()) {
      marks.add(new Mark(each.span(), Sort.SKIPPED, each.reason(), Optional.empty()));
    }
    marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::sort));
    return marks;
  }

  private static String title(CodedRecord coded) {
    return coded.kind().jsonName() + " " + coded.subType().label();
  }

  private static void add(
      List<Mark> marks, Optional<Span> span, Sort sort, String label, CodedRecord of) {
    span.ifPresent(each -> marks.add(new Mark(each, sort, label, Optional.of(of.id()))));
  }
}
