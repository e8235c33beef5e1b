package org.tawatur.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tawatur.record.Account;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.DateWindow;
import org.tawatur.record.EventType;
import org.tawatur.record.Fate;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceCandidate;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Precision;
import org.tawatur.record.Report;
import org.tawatur.record.Role;
import org.tawatur.record.Span;
import org.tawatur.record.Stance;
import org.tawatur.record.SubType;

/**
 * Makes accounts of JSON objects, as far as they can be made. Values that occur again and again, in
 * a million records a thousand times each, are kept once. For one thread.
 */
final class AccountParser {
  private static final int MOST_SHARED = 1 << 18;

  private final Map<Object, Object> shared = new HashMap<>();

  /** The document of a line; empty without an id. */
  Optional<Report> report(Values line) {
    return line.needed("doc", "the line is left out")
        .map(
            id ->
                new Report(
                    id,
                    line.date("published"),
                    line.text("title"),
                    line.text("publisher").map(this::once),
                    line.text("url"),
                    line.text("sketch"),
                    line.text("reprint_of")));
  }

  /**
   * A record.
   *
   * @param number its place in the document, from 1
   */
  Account account(Values fields, Report report, int number) {
    Optional<EventType> named = label(fields, "type", EventType::ofLabel);
    Optional<SubType> subType = label(fields, "sub_type", SubType::ofLabel);
    if (named.isPresent() && subType.isPresent() && subType.get().type() != named.get()) {
      fields.problem("sub_type", "not a sub-type of " + named.get().label() + "; left out");
      subType = Optional.empty();
    }
    Optional<EventType> type = subType.map(SubType::type).or(() -> named);
    if (type.isEmpty() && !fields.has("type") && !fields.has("sub_type")) {
      fields.problem("type", "missing; the record is kept without a type");
    }
    return new Account(
        fields.text("id").orElseGet(() -> report.id() + "#" + number),
        report,
        kind(fields),
        type,
        subType,
        fields.text("tactic").map(this::once),
        each(fields, "actors", this::actor),
        fields.object("place").flatMap(this::place).map(this::once),
        once(fields.object("date").map(this::window).orElse(DateWindow.EMPTY)),
        each(fields, "casualties", this::casualties),
        each(fields, "people", AccountParser::person),
        each(fields, "claims", this::claim),
        fields.text("evidence"),
        evidenceSpan(fields),
        confidence(fields),
        fields.text("plover").map(this::once));
  }

  private interface Part<T> {
    Optional<T> parse(Values fields);
  }

  private static <T> List<T> each(Values fields, String name, Part<T> part) {
    List<T> parts = new ArrayList<>();
    for (Optional<Values> each : fields.objects(name)) {
      each.flatMap(part::parse).ifPresent(parts::add);
    }
    return parts;
  }

  static Kind kind(Values fields) {
    return fields
        .needed("kind", "taken as an event")
        .flatMap(
            value -> {
              Optional<Kind> kind = constant(Kind.values(), Kind::jsonName, value);
              if (kind.isEmpty()) {
                fields.problem("kind", unknown(value, Kind.values()) + "; taken as an event");
              }
              return kind;
            })
        .orElse(Kind.EVENT);
  }

  Optional<ActorRole> actor(Values fields) {
    Optional<Role> role = constant(fields, "role", Role.values(), Role::jsonName);
    Optional<String> id = fields.needed("id", "the actor is left out");
    if (role.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        once(
            new ActorRole(
                role.get(),
                once(id.get()),
                fields.text("text"),
                fields.flag("hedged"),
                fields.flag("loaded"),
                Optional.empty())));
  }

  Optional<PlaceRef> place(Values fields) {
    Optional<String> text = fields.text("text");
    Optional<String> name = fields.text("name").or(() -> text);
    if (name.isEmpty()) {
      fields.problem("", "a place without name and text; left out");
      return Optional.empty();
    }
    Optional<Precision> precision =
        constant(fields, "precision", Precision.values(), Precision::jsonName, false);
    if (!fields.has("precision")) {
      fields.problem("precision", "missing; taken as exact");
    }
    OptionalDouble lat = degrees(fields, "lat", 90);
    OptionalDouble lon = degrees(fields, "lon", 180);
    if (lat.isPresent() != lon.isPresent()) {
      if (fields.has("lat") != fields.has("lon")) {
        fields.problem("", "lat and lon come together; the point is left out");
      }
      lat = OptionalDouble.empty();
      lon = OptionalDouble.empty();
    }
    OptionalDouble radius = fields.number("radius_km");
    if (radius.isPresent() && !(radius.getAsDouble() >= 0)) {
      fields.problem("radius_km", "not a radius: " + radius.getAsDouble() + "; left out");
      radius = OptionalDouble.empty();
    }
    return Optional.of(
        new PlaceRef(
            once(text.orElse(name.get())),
            once(name.get()),
            precision.orElse(Precision.EXACT),
            fields.text("admin1").map(this::once),
            fields.text("country").map(this::once),
            lat,
            lon,
            lat.isPresent() ? radius : OptionalDouble.empty(),
            fields.text("place_id").map(this::once),
            each(fields, "candidates", this::candidate),
            Optional.empty()));
  }

  private Optional<PlaceCandidate> candidate(Values fields) {
    Optional<String> id = fields.text("id");
    OptionalDouble lat = degrees(fields, "lat", 90);
    OptionalDouble lon = degrees(fields, "lon", 180);
    if (id.isEmpty() || lat.isEmpty() || lon.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        once(
            new PlaceCandidate(
                once(id.get()),
                once(fields.text("name").orElse("")),
                once(fields.text("admin1").orElse("")),
                once(fields.text("country").orElse("")),
                lat.getAsDouble(),
                lon.getAsDouble(),
                fields.number("score").orElse(0))));
  }

  private static OptionalDouble degrees(Values fields, String name, double bound) {
    OptionalDouble value = fields.number(name);
    // written so that NaN fails too
    if (value.isPresent() && !(Math.abs(value.getAsDouble()) <= bound)) {
      fields.problem(
          name, "not a point on the globe: " + value.getAsDouble() + "; the point is left out");
      return OptionalDouble.empty();
    }
    return value;
  }

  DateWindow window(Values fields) {
    Optional<String> text = fields.text("text").map(this::once);
    Optional<LocalDate> from = fields.date("from").map(this::once);
    Optional<LocalDate> to = fields.date("to").map(this::once);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      fields.problem(
          "",
          "a window that ends before it begins: "
              + from.get()
              + " to "
              + to.get()
              + "; taken as unknown");
      from = Optional.empty();
      to = Optional.empty();
    }
    return new DateWindow(
        text, from.isPresent() ? from : to, to.isPresent() ? to : from, Optional.empty());
  }

  private Optional<Casualties> casualties(Values fields) {
    Optional<Outcome> outcome = constant(fields, "outcome", Outcome.values(), Outcome::jsonName);
    OptionalInt min = fields.integer("min");
    OptionalInt max = fields.integer("max");
    if (outcome.isEmpty()) {
      return Optional.empty();
    }
    if (min.isEmpty() && max.isEmpty()) {
      fields.problem("", "no number of people; the row is left out");
      return Optional.empty();
    }
    int least = min.orElse(0);
    if (least < 0 || max.orElse(least) < least) {
      fields.problem(
          "",
          "not a number of people: "
              + least
              + " to "
              + max.orElse(least)
              + "; the row is left out");
      return Optional.empty();
    }
    return Optional.of(
        once(
            new Casualties(
                outcome.get(),
                once(fields.needed("of", "taken as unknown").orElse("unknown")),
                least,
                max,
                fields.text("text").orElse(""),
                fields.span("span"))));
  }

  static Optional<Person> person(Values fields) {
    return fields
        .needed("name", "the person is left out")
        .map(
            name ->
                new Person(
                    name,
                    fields.text("rank"),
                    constant(fields, "fate", Fate.values(), Fate::jsonName, false),
                    Optional.empty()));
  }

  private Optional<Claim> claim(Values fields) {
    return fields
        .needed("source", "the claim is left out")
        .map(
            source ->
                once(
                    new Claim(
                        source,
                        constant(fields, "stance", Stance.values(), Stance::jsonName, false)
                            .orElse(Stance.ASSERTS),
                        fields.span("span"))));
  }

  private static Optional<Span> evidenceSpan(Values fields) {
    OptionalInt start = fields.integer("evidence_start");
    OptionalInt end = fields.integer("evidence_end");
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    if (start.getAsInt() < 0 || end.getAsInt() < start.getAsInt()) {
      fields.problem("evidence_start", "evidence_start and evidence_end are not a span; left out");
      return Optional.empty();
    }
    return Optional.of(new Span(start.getAsInt(), end.getAsInt()));
  }

  private static OptionalDouble confidence(Values fields) {
    OptionalDouble value = fields.number("confidence");
    if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= 1)) {
      fields.problem("confidence", "not between 0 and 1; left out");
      return OptionalDouble.empty();
    }
    return value;
  }

  interface Naming<T> {
    String of(T constant);
  }

  interface Labels<T> {
    Optional<T> of(String label);
  }

  static <T> Optional<T> label(Values fields, String name, Labels<T> labels) {
    Optional<String> value = fields.text(name);
    Optional<T> known = value.flatMap(labels::of);
    if (value.isPresent() && known.isEmpty()) {
      fields.problem(name, "not in the codebook: \"" + Values.shown(value.get()) + "\"; left out");
    }
    return known;
  }

  static <T> Optional<T> constant(T[] all, Naming<T> naming, String value) {
    String folded = value.toLowerCase(Locale.ROOT);
    return Stream.of(all).filter(each -> naming.of(each).equals(folded)).findFirst();
  }

  static <T> Optional<T> constant(Values fields, String name, T[] all, Naming<T> naming) {
    return constant(fields, name, all, naming, true);
  }

  static <T> Optional<T> constant(
      Values fields, String name, T[] all, Naming<T> naming, boolean needed) {
    Optional<String> value = needed ? fields.needed(name, "left out") : fields.text(name);
    Optional<T> known = value.flatMap(each -> constant(all, naming, each));
    if (value.isPresent() && known.isEmpty()) {
      fields.problem(name, unknown(value.get(), all) + "; left out");
    }
    return known;
  }

  private static <T> String unknown(String value, T[] all) {
    List<String> names =
        Stream.of(all).map(each -> each.toString().toLowerCase(Locale.ROOT)).toList();
    return "expected one of "
        + String.join(", ", names)
        + ", found \""
        + Values.shown(value)
        + "\"";
  }

  /** The first value that was equal to this one. */
  @SuppressWarnings("unchecked") // equal records, strings and dates are of one class
  private <T> T once(T value) {
    if (shared.size() >= MOST_SHARED) {
      shared.clear();
    }
    return (T) shared.computeIfAbsent(value, each -> each);
  }
}
