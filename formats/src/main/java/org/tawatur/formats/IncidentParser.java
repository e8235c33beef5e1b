package org.tawatur.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tawatur.incident.Coverage;
import org.tawatur.incident.Disagreement;
import org.tawatur.incident.Figure;
import org.tawatur.incident.Fused;
import org.tawatur.incident.Grade;
import org.tawatur.incident.Incident;
import org.tawatur.incident.Responsibility;
import org.tawatur.incident.Support;
import org.tawatur.incident.Testimony;
import org.tawatur.incident.Toll;
import org.tawatur.incident.Voice;
import org.tawatur.origin.ChainLink;
import org.tawatur.origin.Origin;
import org.tawatur.origin.Rating;
import org.tawatur.origin.SourceKind;
import org.tawatur.record.EventType;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.Report;
import org.tawatur.record.Stance;
import org.tawatur.record.SubType;

/** Makes incidents of JSON objects, as far as they can be made. For one thread. */
final class IncidentParser {
  private static final Grade UNGRADED =
      new Grade(Grade.Airwars.WEAK, "not graded", Rating.UNJUDGED);

  private final AccountParser records = new AccountParser();

  /** Makes a part; a part that cannot be made is told and left out. */
  private interface Part<T> {
    Optional<T> parse(Values fields);
  }

  Optional<Incident> incident(Values line) {
    Optional<String> id = line.needed("incident", "the line is left out");
    List<String> members = line.texts("members");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (members.isEmpty()) {
      line.problem("members", "none; the incident is left out");
      return Optional.empty();
    }
    Map<String, Origin> origins = origins(line);
    return checked(
        line,
        () ->
            new Incident(
                id.get(),
                members,
                line.has("kind") ? AccountParser.kind(line) : Kind.EVENT,
                fused(
                    line, "type", value -> AccountParser.label(value, "value", EventType::ofLabel)),
                fused(
                    line,
                    "sub_type",
                    value -> AccountParser.label(value, "value", SubType::ofLabel)),
                fused(line, "tactic", value -> value.text("value")),
                each(line, "actors", fields -> fused(fields, inner(records::actor))),
                fused(line, "place", inner(records::place)),
                fused(line, "date", inner(fields -> Optional.of(records.window(fields)))),
                each(line, "toll", this::toll),
                each(line, "totals", this::toll),
                each(line, "people", fields -> fused(fields, inner(AccountParser::person))),
                each(line, "responsibility", this::responsibility),
                each(line, "claims", fields -> claim(fields, origins)),
                each(line, "origins", fields -> voice(fields, origins)),
                line.object("grade").flatMap(this::grade).orElse(UNGRADED),
                each(line, "disagreements", this::disagreement),
                each(line, "documents", this::document)));
  }

  private interface Making<T> {
    T make();
  }

  /** What the checks of a value refuse is told in their words. */
  private static <T> Optional<T> checked(Values fields, Making<T> making) {
    try {
      return Optional.of(making.make());
    } catch (IllegalArgumentException e) {
      fields.problem("", e.getMessage() + "; left out");
      return Optional.empty();
    }
  }

  private static <T> List<T> each(Values fields, String name, Part<T> part) {
    List<T> parts = new ArrayList<>();
    for (Optional<Values> each : fields.objects(name)) {
      each.flatMap(part::parse).ifPresent(parts::add);
    }
    return parts;
  }

  private static <T> Part<T> inner(Part<T> part) {
    return fields -> fields.object("value").flatMap(part::parse);
  }

  private static <T> Optional<Fused<T>> fused(Values line, String name, Part<T> value) {
    return line.object(name).flatMap(fields -> fused(fields, value));
  }

  private static <T> Optional<Fused<T>> fused(Values fields, Part<T> value) {
    return value
        .parse(fields)
        .map(made -> new Fused<>(made, support(fields, "for"), support(fields, "against")));
  }

  private static Support support(Values fields, String name) {
    return fields
        .object(name)
        .map(each -> new Support(each.texts("origins"), each.texts("records")))
        .orElse(Support.NONE);
  }

  private Optional<Toll> toll(Values fields) {
    Optional<Outcome> outcome =
        AccountParser.constant(fields, "outcome", Outcome.values(), Outcome::jsonName);
    Optional<String> of = fields.needed("of", "the toll is left out");
    if (outcome.isEmpty() || of.isEmpty()) {
      return Optional.empty();
    }
    return checked(
        fields,
        () ->
            new Toll(
                outcome.get(),
                of.get(),
                fields.integer("low").orElse(0),
                fields.integer("best").orElse(0),
                fields.integer("high"),
                each(fields, "figures", this::figure)));
  }

  private Optional<Figure> figure(Values fields) {
    Optional<String> origin = fields.needed("origin", "the figure is left out");
    Optional<Figure.Standing> standing =
        AccountParser.constant(
            fields, "standing", Figure.Standing.values(), Figure.Standing::jsonName);
    if (origin.isEmpty() || standing.isEmpty()) {
      return Optional.empty();
    }
    return checked(
        fields,
        () ->
            new Figure(
                origin.get(),
                fields.integer("min").orElse(0),
                fields.integer("max"),
                fields.date("published"),
                standing.get(),
                fields.texts("records")));
  }

  private Optional<Responsibility> responsibility(Values fields) {
    Optional<String> origin = fields.needed("origin", "left out");
    Optional<Stance> stance = stance(fields);
    return origin.isEmpty() || stance.isEmpty()
        ? Optional.empty()
        : checked(
            fields,
            () ->
                new Responsibility(
                    origin.get(), fields.text("side"), stance.get(), fields.texts("records")));
  }

  private static Optional<Stance> stance(Values fields) {
    return AccountParser.constant(fields, "stance", Stance.values(), Stance::jsonName);
  }

  private Optional<Testimony> claim(Values fields, Map<String, Origin> origins) {
    Optional<String> record = fields.needed("record", "the claim is left out");
    Optional<String> origin = fields.needed("origin", "the claim is left out");
    Optional<Stance> stance = stance(fields);
    return record.isEmpty() || origin.isEmpty() || stance.isEmpty()
        ? Optional.empty()
        : checked(
            fields,
            () ->
                new Testimony(
                    record.get(),
                    stance.get(),
                    each(fields, "chain", link -> link(link, origins)),
                    origin.get()));
  }

  private static Optional<ChainLink> link(Values fields, Map<String, Origin> origins) {
    Optional<String> source = fields.needed("source", "left out of the chain");
    return source.map(
        wording ->
            new ChainLink(
                wording,
                fields
                    .text("key")
                    .map(key -> origin(key, wording, origins))
                    .orElseGet(() -> origin("name:" + wording, wording, origins)),
                fields.flag("named")));
  }

  private static Origin origin(String key, String wording, Map<String, Origin> origins) {
    Origin known = origins.get(key);
    return known != null
        ? known
        : new Origin(
            key, wording, SourceKind.NAMED, Optional.empty(), Optional.empty(), Rating.UNJUDGED);
  }

  private static Map<String, Origin> origins(Values line) {
    Map<String, Origin> origins = new HashMap<>();
    for (String list : List.of("origins", "relays")) {
      for (Optional<Values> each : line.objects(list)) {
        each.flatMap(IncidentParser::origin).ifPresent(origin -> origins.put(origin.key(), origin));
      }
    }
    return origins;
  }

  private static Optional<Origin> origin(Values fields) {
    return fields
        .needed("key", "the origin is left out")
        .map(
            key ->
                new Origin(
                    key,
                    fields.text("name").orElse(key),
                    fields.text("kind").flatMap(SourceKind::ofJsonName).orElse(SourceKind.NAMED),
                    fields.text("side"),
                    fields.text("country"),
                    fields.text("rating").flatMap(Rating::parse).orElse(Rating.UNJUDGED)));
  }

  private static Optional<Voice> voice(Values fields, Map<String, Origin> origins) {
    Optional<Origin> origin = fields.text("key").map(origins::get);
    TreeSet<Stance> stances = new TreeSet<>();
    for (String each : fields.texts("stances")) {
      AccountParser.constant(Stance.values(), Stance::jsonName, each).ifPresent(stances::add);
    }
    return origin.flatMap(
        known -> checked(fields, () -> new Voice(known, stances, fields.texts("records"))));
  }

  private Optional<Grade> grade(Values fields) {
    return AccountParser.constant(
            fields, "airwars", Grade.Airwars.values(), Grade.Airwars::jsonName)
        .map(
            airwars ->
                new Grade(
                    airwars,
                    fields.text("reason").orElse(""),
                    fields.text("admiralty").flatMap(Rating::parse).orElse(Rating.UNJUDGED)));
  }

  private Optional<Disagreement> disagreement(Values fields) {
    return fields
        .needed("field", "left out")
        .flatMap(
            field ->
                checked(
                    fields,
                    () ->
                        new Disagreement(
                            field,
                            each(
                                fields,
                                "versions",
                                version ->
                                    version
                                        .needed("says", "left out")
                                        .map(
                                            says ->
                                                new Disagreement.Version(
                                                    says, support(version, "for")))))));
  }

  private Optional<Coverage> document(Values fields) {
    return fields
        .needed("doc", "the document is left out")
        .map(
            id ->
                new Coverage(
                    new Report(
                        id,
                        fields.date("published"),
                        fields.text("title"),
                        fields.text("publisher"),
                        fields.text("url")),
                    fields.text("reprint_of"),
                    each(
                        fields,
                        "records",
                        record ->
                            record
                                .needed("id", "left out")
                                .map(
                                    passage ->
                                        new Coverage.Passage(passage, record.text("evidence"))))));
  }
}
