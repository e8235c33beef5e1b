package org.tawatur.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.tawatur.record.CodedDocument;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.Span;

/**
 * All that gold or a coder says of one document. Immutable.
 *
 * @param doc the document's id
 * @param published the day of publication, where the sheet gives it
 * @param answers one for each happening
 */
public record AnswerSheet(String doc, Optional<LocalDate> published, List<Answer> answers) {

  /** Checks the parts and copies the list. */
  public AnswerSheet {
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(published, "published");
    answers = List.copyOf(answers);
  }

  /**
   * What the coder says of a document.
   *
   * @param coded the coder's result
   * @return the sheet, under the document's id
   */
  public static AnswerSheet of(CodedDocument coded) {
    String text = coded.document().text();
    List<Answer> answers = coded.records().stream().map(each -> answer(each, text)).toList();
    return new AnswerSheet(coded.document().id(), coded.document().published(), answers);
  }

  private static Answer answer(CodedRecord coded, String text) {
    Span chars = coded.evidenceSpan();
    int start = text.codePointCount(0, chars.start());
    Span codePoints = new Span(start, start + text.codePointCount(chars.start(), chars.end()));
    return new Answer(
        coded.kind().jsonName(),
        Optional.of(coded.type().label()),
        Optional.of(coded.subType().label()),
        coded.actors().stream()
            .map(each -> new Answer.Actor(each.role().jsonName(), each.id()))
            .toList(),
        coded
            .place()
            .map(
                each ->
                    new Answer.Place(
                        Optional.of(each.name()), each.admin1(), each.lat(), each.lon())),
        coded.date().from().map(from -> new Answer.Window(from, coded.date().to().orElse(from))),
        coded.casualties().stream()
            .map(
                each ->
                    new Answer.Count(
                        each.outcome().name().toLowerCase(Locale.ROOT),
                        OptionalInt.of(each.min()),
                        each.max()))
            .toList(),
        coded.claims().stream().map(each -> each.source()).toList(),
        Optional.of(coded.evidence()),
        Optional.of(codePoints),
        Optional.of(coded.plover()));
  }
}
