package org.tawatur.formats.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tawatur.formats.crosswalk.Country;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.event.Count;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.Omission;
import org.tawatur.record.EventType;
import org.tawatur.record.Outcome;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.SubType;

/** Columns of our own under the tags of the Humanitarian Exchange Language; carries all kinds. */
final class HxlTable implements EventTable {
  private static final List<Column> COLUMNS = Column.read("hxl-columns.tsv");

  private final Crosswalk crosswalk;

  HxlTable(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Optional<Omission> omits(Event event) {
    return Optional.empty();
  }

  @Override
  public Map<String, String> cells(Event event) {
    Cells cells = new Cells();
    cells.put("event_id", event.id());
    cells.put("date_start", event.date().from().map(LocalDate::toString));
    cells.put("date_end", event.date().to().map(LocalDate::toString));
    cells.put(
        "date_reported",
        event.tellings().stream()
            .flatMap(each -> each.report().published().stream())
            .min(LocalDate::compareTo)
            .map(LocalDate::toString));
    cells.put("event_type", event.type().map(EventType::label));
    cells.put("sub_event_type", event.subType().map(SubType::label));
    cells.put("kind", event.kind().jsonName());
    Parties parties = Parties.of(event);
    cells.put("actor1", parties.actor1().map(crosswalk.actors()::english));
    cells.put("actor1_id", parties.actor1());
    cells.put("actor2", parties.actor2().map(crosswalk.actors()::english));
    cells.put("actor2_id", parties.actor2());
    event.place().ifPresent(each -> place(cells, each));
    toll(cells, event, Outcome.KILLED, "killed");
    toll(cells, event, Outcome.INJURED, "injured");
    toll(cells, event, Outcome.CAPTURED, "abducted");
    toll(cells, event, Outcome.MISSING, "missing");
    toll(cells, event, Outcome.KILLED_OR_INJURED, "killed_or_injured");
    cells.put("description", event.evidence());
    cells.put("source", Cells.publishers(event));
    cells.put(
        "url",
        event.tellings().stream()
            .flatMap(each -> each.report().url().stream())
            .distinct()
            .collect(Collectors.joining(" ")));
    cells.put("reports", event.tellings().size());
    cells.put("origins", event.origins());
    cells.put("grade", event.grade());
    return cells.all();
  }

  private void place(Cells cells, PlaceRef place) {
    Optional<Country> country = place.country().flatMap(crosswalk.countries()::of);
    cells.put("country", country.map(Country::english));
    cells.put("country_code", country.map(Country::iso3));
    cells.put("admin1", place.admin1());
    cells.put("admin1_pcode", crosswalk.places().admin1Code(place));
    cells.put("admin2", crosswalk.places().admin2(place));
    cells.put("admin3", crosswalk.places().admin3(place));
    cells.put("location", crosswalk.places().english(place));
    cells.put("location_ar", place.name());
    cells.degrees("latitude", place.lat());
    cells.degrees("longitude", place.lon());
    if (place.radiusKm().isPresent()) {
      cells.put("radius_km", String.format(Locale.ROOT, "%.1f", place.radiusKm().getAsDouble()));
    }
    cells.put("precision", place.precision().jsonName());
  }

  private static void toll(Cells cells, Event event, Outcome outcome, String column) {
    Optional<Count> toll = event.count(outcome);
    if (toll.isPresent()) {
      cells.put(column + "_min", toll.get().low());
      if (toll.get().high().isPresent()) {
        cells.put(column + "_max", toll.get().high().getAsInt());
      }
    }
  }
}
