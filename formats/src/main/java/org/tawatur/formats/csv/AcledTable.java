package org.tawatur.formats.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawatur.formats.crosswalk.Actors;
import org.tawatur.formats.crosswalk.Countries;
import org.tawatur.formats.crosswalk.Country;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.event.Count;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.Omission;
import org.tawatur.record.EventType;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.SubType;

/** ACLED's columns. What they cannot hold stands in brackets at the end of {@code notes}. */
final class AcledTable implements EventTable {
  private static final List<Column> COLUMNS = Column.read("acled-columns.tsv");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMMM uuuu", Locale.ENGLISH);
  private static final Set<String> UNARMED = Set.of("civilians", "protesters");
  private static final Set<EventType> DEMONSTRATIONS = Set.of(EventType.PROTESTS, EventType.RIOTS);

  /** The longest window that counts as "that week or similar". */
  private static final int WEEKS = 14;

  private final Crosswalk crosswalk;

  AcledTable(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Optional<Omission> omits(Event event) {
    if (event.kind() == Kind.AGGREGATE) {
      return Optional.of(Omission.AGGREGATE);
    }
    if (event.kind() == Kind.PLAN) {
      return Optional.of(Omission.PLAN);
    }
    return event.subType().isEmpty() ? Optional.of(Omission.NO_SUB_TYPE) : Optional.empty();
  }

  @Override
  public Map<String, String> cells(Event event) {
    Cells cells = new Cells();
    cells.put("event_id_cnty", event.id());
    SubType subType = event.subType().orElse(SubType.OTHER);
    cells.put("disorder_type", crosswalk.disorderType(subType));
    cells.put("event_type", subType.type().label());
    cells.put("sub_event_type", subType.label());
    if (DEMONSTRATIONS.contains(subType.type())) {
      cells.put("tags", "crowd size=no report");
    }
    date(cells, event);
    actors(cells, event, subType);
    event.place().ifPresent(each -> place(cells, each));
    cells.put("source", Cells.publishers(event));
    List<String> asides = new ArrayList<>();
    cells.put("fatalities", fatalities(event, asides));
    cells.put("notes", notes(event, asides));
    return cells.all();
  }

  private static void date(Cells cells, Event event) {
    Optional<LocalDate> middle = Cells.middle(event);
    if (middle.isPresent()) {
      long days = Cells.days(event);
      cells.put("event_date", DAY.format(middle.get()));
      cells.put("year", middle.get().getYear());
      cells.put("time_precision", days == 1 ? 1 : days <= WEEKS ? 2 : 3);
    }
  }

  private void actors(Cells cells, Event event, SubType subType) {
    Parties parties = Parties.of(event);
    Optional<String> country = event.place().flatMap(PlaceRef::country);
    Optional<LocalDate> day = Cells.middle(event);
    Actors actors = crosswalk.actors();
    Optional<String> first = parties.actor1().flatMap(each -> actors.inter(each, country));
    Optional<String> second = parties.actor2().flatMap(each -> actors.inter(each, country));
    cells.put("actor1", parties.actor1().map(each -> actors.acled(each, country, day)));
    cells.put("actor2", parties.actor2().map(each -> actors.acled(each, country, day)));
    cells.put("assoc_actor_1", names(parties.associates1(), country, day));
    cells.put("assoc_actor_2", names(parties.associates2(), country, day));
    cells.put("inter1", first.map(actors::interName));
    cells.put("inter2", second.map(actors::interName));
    if (first.isPresent() && parties.actor2().isEmpty()) {
      cells.put("interaction", actors.interName(first.get()) + " only");
    } else if (first.isPresent() && second.isPresent()) {
      cells.put("interaction", interaction(first.get(), second.get()));
    }
    if (crosswalk.targetsCivilians(subType) && second.filter(UNARMED::contains).isPresent()) {
      cells.put("civilian_targeting", "Civilian targeting");
    }
  }

  private String interaction(String first, String second) {
    Actors actors = crosswalk.actors();
    boolean inOrder = actors.interRank(first) <= actors.interRank(second);
    return actors.interName(inOrder ? first : second)
        + "-"
        + actors.interName(inOrder ? second : first);
  }

  private String names(List<String> ids, Optional<String> country, Optional<LocalDate> day) {
    return Cells.joined(
        ids.stream().map(each -> crosswalk.actors().acled(each, country, day)).toList());
  }

  private void place(Cells cells, PlaceRef place) {
    Optional<Country> country = place.country().flatMap(crosswalk.countries()::of);
    cells.put("iso", country.flatMap(Country::numeric));
    cells.put("region", country.flatMap(Country::acledRegion));
    cells.put("country", country.map(Countries::acledName));
    cells.put("admin1", place.admin1());
    cells.put("admin2", crosswalk.places().admin2(place));
    cells.put("admin3", crosswalk.places().admin3(place));
    cells.put("location", crosswalk.places().english(place));
    cells.degrees("latitude", place.lat());
    cells.degrees("longitude", place.lon());
    if (place.lat().isPresent()) {
      cells.put("geo_precision", crosswalk.acledPrecision(place.precision()));
    }
  }

  /** The lowest figure; a vague word counts as it does with ACLED, and all of it is told. */
  private long fatalities(Event event, List<String> asides) {
    Optional<Count> killed = event.count(Outcome.KILLED);
    event
        .count(Outcome.KILLED_OR_INJURED)
        .ifPresent(each -> asides.add("killed or injured together: " + each.shown()));
    event.count(Outcome.INJURED).ifPresent(each -> asides.add("injured: " + each.shown()));
    if (killed.isEmpty()) {
      return 0;
    }
    if (killed.get().disputed()) {
      asides.add("reports differ: " + killed.get().shown() + " killed; the lowest is counted");
    } else if (killed.get().high().isEmpty()) {
      asides.add("at least " + killed.get().low() + " killed");
    } else if (killed.get().high().getAsInt() != killed.get().low()) {
      asides.add(killed.get().shown() + " killed; the lowest is counted");
    }
    List<Count> rows =
        event.casualties().stream().filter(each -> each.outcome() == Outcome.KILLED).toList();
    if (rows.size() == 1 && killed.get().high().isEmpty()) {
      OptionalLong vague = crosswalk.vagueCount(rows.get(0).text().orElse(""));
      if (vague.isPresent()) {
        asides.add("vague number, counted as ACLED does");
        return vague.getAsLong();
      }
    }
    return killed.get().low();
  }

  private static String notes(Event event, List<String> asides) {
    String claims =
        event.claims().stream()
            .map(each -> each.source() + " (" + each.stance().jsonName().replace('_', ' ') + ")")
            .collect(Collectors.joining(", "));
    String window =
        Cells.days(event) > 1
            ? "between "
                + event.date().from().orElseThrow()
                + " and "
                + event.date().to().orElseThrow()
            : "";
    String origins = event.tellings().size() > 1 ? "origins: " + event.origins() : "";
    String aside =
        Stream.concat(
                asides.stream(),
                Stream.of(window, claims.isEmpty() ? "" : "according to: " + claims, origins))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("; "));
    return event.evidence().orElse("") + (aside.isEmpty() ? "" : " [" + aside + "]");
  }
}
