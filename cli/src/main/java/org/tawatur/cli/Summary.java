package org.tawatur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;

/** A record as rows of name and value, for a person. */
final class Summary {
  private Summary() {}

  /**
   * A row.
   *
   * @param name the field
   * @param value what the record says
   */
  record Row(String name, String value) {}

  static List<Row> of(CodedRecord coded) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("kind", coded.kind().jsonName()));
    rows.add(
        new Row(
            "type",
            coded.type().label()
                + " / "
                + coded.subType().label()
                + coded.tactic().map(each -> " / " + each).orElse("")));
    coded.actors().forEach(each -> rows.add(new Row(each.role().jsonName(), actor(each))));
    coded.place().ifPresent(each -> rows.add(new Row("place", place(each))));
    String date = RecordTable.date(coded.date());
    String worded = coded.date().text().map(Summary::quoted).orElse("");
    if (!date.isEmpty() || !worded.isEmpty()) {
      rows.add(new Row("date", (date + " " + worded).strip()));
    }
    coded
        .casualties()
        .forEach(
            each -> rows.add(new Row("casualties", casualties(each) + " " + quoted(each.text()))));
    coded.people().forEach(each -> rows.add(new Row("person", person(each))));
    coded.claims().forEach(each -> rows.add(new Row("source", claim(each))));
    rows.add(new Row("evidence", quoted(coded.evidence())));
    rows.add(
        new Row(
            "coded as",
            coded.plover()
                + ", confidence "
                + String.format(Locale.ROOT, "%.2f", coded.confidence())));
    rows.add(new Row("rules", String.join(", ", coded.rules())));
    return rows;
  }

  static String place(PlaceRef place) {
    String where =
        place.lat().isPresent() && place.lon().isPresent()
            ? String.format(
                Locale.ROOT, ", %.3f %.3f", place.lat().getAsDouble(), place.lon().getAsDouble())
            : ", not located";
    String radius =
        place.radiusKm().isPresent()
            ? String.format(Locale.ROOT, " ± %.0f km", place.radiusKm().getAsDouble())
            : "";
    String others =
        place.candidates().size() > 1 ? ", " + place.candidates().size() + " candidates" : "";
    String admin =
        Stream.of(place.admin1(), place.country())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return place.precision().jsonName()
        + (admin.isEmpty() ? "" : ", " + admin)
        + where
        + radius
        + others
        + " "
        + quoted(place.name());
  }

  static String casualties(Casualties row) {
    return RecordTable.casualties(List.of(row)) + " of " + row.of();
  }

  static String person(Person person) {
    return person.fate().map(each -> each.jsonName() + " ").orElse("")
        + quoted(person.rank().map(each -> each + " ").orElse("") + person.name());
  }

  private static String claim(Claim claim) {
    return claim.stance().jsonName() + " " + quoted(claim.source());
  }

  private static String actor(ActorRole actor) {
    String worded = actor.text().map(each -> " " + quoted(each)).orElse(" (not worded)");
    return actor.id()
        + (actor.hedged() ? " (supposed)" : "")
        + (actor.loaded() ? " (loaded wording)" : "")
        + worded;
  }

  private static String quoted(String words) {
    return "«" + words.replace('\n', ' ') + "»";
  }
}
