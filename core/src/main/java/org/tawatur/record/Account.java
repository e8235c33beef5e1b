package org.tawatur.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tawatur.Document;

/**
 * A record as linking, corroboration and the exports take it: read back from a file, by this
 * program or by hand, and so with gaps where {@link CodedRecord} has none. Immutable. Unlike in a
 * coded record, spans count Unicode code points of the document's text, as files do: the text is
 * not here to count anything else.
 *
 * @param id unique among all records of a run; the document's id, {@code #}, and the record's
 *     number in it from 1 where the file gives none
 * @param report the document that it is of
 * @param kind what the text does with the happening
 * @param type what happened, in the wider class; always there where {@code subType} is
 * @param subType what happened
 * @param tactic one word that refines it
 * @param actors who took part
 * @param place where; empty where no place is worded
 * @param date when; {@link DateWindow#EMPTY} where nothing is known
 * @param casualties one row for each outcome and side
 * @param people who is named
 * @param claims who says so, the nearest to the document first; empty where it speaks in its own
 *     voice
 * @param evidence the words that show the record
 * @param evidenceSpan where they stand, in code points
 * @param confidence from 0 to 1
 * @param plover the PLOVER class, in capitals
 */
public record Account(
    String id,
    Report report,
    Kind kind,
    Optional<EventType> type,
    Optional<SubType> subType,
    Optional<String> tactic,
    List<ActorRole> actors,
    Optional<PlaceRef> place,
    DateWindow date,
    List<Casualties> casualties,
    List<Person> people,
    List<Claim> claims,
    Optional<String> evidence,
    Optional<Span> evidenceSpan,
    OptionalDouble confidence,
    Optional<String> plover) {

  /**
   * Checks the parts and copies the lists.
   *
   * @throws IllegalArgumentException if the id is blank, the type is not that of the sub-type, or
   *     the confidence is not between 0 and 1
   */
  public Account {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(tactic, "tactic");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(evidenceSpan, "evidenceSpan");
    Objects.requireNonNull(plover, "plover");
    actors = List.copyOf(actors);
    casualties = List.copyOf(casualties);
    people = List.copyOf(people);
    claims = List.copyOf(claims);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a record needs an id that is not blank");
    }
    if (subType.isPresent() && !subType.map(SubType::type).equals(type)) {
      throw new IllegalArgumentException(
          "the sub-type " + subType.get().label() + " is of another type: " + id);
    }
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence.getAsDouble());
    }
  }

  /**
   * The records of a document as accounts, the same as if they had been written to a file and read
   * back, but for the sketch of the text. Of the spans of single values, accounts keep those of
   * casualties and claims, by which figures find their sources.
   *
   * @param coded a coded document
   * @return its records in their order
   */
  public static List<Account> of(CodedDocument coded) {
    Document document = coded.document();
    Report report =
        new Report(
            document.id(),
            document.published(),
            document.title(),
            document.publisher(),
            document.url());
    return coded.records().stream().map(each -> of(each, report, document.text())).toList();
  }

  private static Account of(CodedRecord coded, Report report, String text) {
    return new Account(
        coded.id(),
        report,
        coded.kind(),
        Optional.of(coded.type()),
        Optional.of(coded.subType()),
        coded.tactic(),
        coded.actors().stream().map(each -> each.inWords(each.text())).toList(),
        coded.place().map(each -> each.inWords(each.text())),
        new DateWindow(
            coded.date().text(), coded.date().from(), coded.date().to(), Optional.empty()),
        coded.casualties().stream().map(each -> recounted(each, text)).toList(),
        coded.people().stream()
            .map(each -> new Person(each.name(), each.rank(), each.fate(), Optional.empty()))
            .toList(),
        coded.claims().stream()
            .map(each -> new Claim(each.source(), each.stance(), inCodePoints(each.span(), text)))
            .toList(),
        Optional.of(coded.evidence()),
        inCodePoints(Optional.of(coded.evidenceSpan()), text),
        OptionalDouble.of(coded.confidence()),
        Optional.of(coded.plover()));
  }

  /**
   * The same record of a document of which more is known.
   *
   * @param report the document
   * @return a new account
   */
  public Account withReport(Report report) {
    return new Account(
        id,
        report,
        kind,
        type,
        subType,
        tactic,
        actors,
        place,
        date,
        casualties,
        people,
        claims,
        evidence,
        evidenceSpan,
        confidence,
        plover);
  }

  private static Casualties recounted(Casualties row, String text) {
    return new Casualties(
        row.outcome(), row.of(), row.min(), row.max(), row.text(), inCodePoints(row.span(), text));
  }

  private static Optional<Span> inCodePoints(Optional<Span> span, String text) {
    return span.map(
        each -> {
          int start = text.codePointCount(0, each.start());
          return new Span(start, start + text.codePointCount(each.start(), each.end()));
        });
  }
}
