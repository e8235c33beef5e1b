package org.tawatur.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tawatur.evaluation.Answer;
import org.tawatur.evaluation.AnswerSheet;
import org.tawatur.record.Span;

/** Makes answers of JSON objects. */
final class AnswerParser {
  private AnswerParser() {}

  static AnswerSheet sheet(Fields fields) {
    return new AnswerSheet(
        fields.required("doc"),
        fields.date("published"),
        fields.requiredObjects("records").stream().map(AnswerParser::answer).toList());
  }

  private static Answer answer(Fields fields) {
    return new Answer(
        fields.required("kind"),
        fields.text("type"),
        fields.text("sub_type"),
        fields.objects("actors").stream()
            .map(each -> new Answer.Actor(each.required("role"), each.required("id")))
            .toList(),
        fields.object("place").map(AnswerParser::place),
        fields.object("date").flatMap(AnswerParser::window),
        fields.objects("casualties").stream().map(AnswerParser::count).toList(),
        sources(fields),
        fields.text("evidence"),
        evidenceSpan(fields),
        fields.text("plover"));
  }

  private static Answer.Place place(Fields fields) {
    return new Answer.Place(
        fields.text("name"), fields.text("admin1"), fields.number("lat"), fields.number("lon"));
  }

  private static Optional<Answer.Window> window(Fields fields) {
    Optional<LocalDate> from = fields.date("from");
    Optional<LocalDate> to = fields.date("to");
    return from.map(first -> new Answer.Window(first, to.orElse(first)));
  }

  private static Answer.Count count(Fields fields) {
    return new Answer.Count(
        fields.required("outcome"), fields.integer("min"), fields.integer("max"));
  }

  private static List<String> sources(Fields fields) {
    return fields.objects("claims").stream().map(each -> each.required("source")).toList();
  }

  private static Optional<Span> evidenceSpan(Fields fields) {
    OptionalInt start = fields.integer("evidence_start");
    OptionalInt end = fields.integer("evidence_end");
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    if (start.getAsInt() < 0 || end.getAsInt() < start.getAsInt()) {
      throw fields.problem("evidence_start and evidence_end are not a span");
    }
    return Optional.of(new Span(start.getAsInt(), end.getAsInt()));
  }
}
