package org.tawatur.formats.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tawatur.formats.crosswalk.Country;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.crosswalk.Side;
import org.tawatur.formats.event.Count;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.Omission;
import org.tawatur.formats.event.Telling;
import org.tawatur.record.Claim;
import org.tawatur.record.EventType;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Precision;

/** The columns of UCDP GED: organised violence in which somebody died. */
final class UcdpTable implements EventTable {
  private static final List<Column> COLUMNS = Column.read("ucdp-columns.tsv");
  private static final Set<EventType> VIOLENCE =
      Set.of(
          EventType.BATTLES,
          EventType.EXPLOSIONS_REMOTE_VIOLENCE,
          EventType.VIOLENCE_AGAINST_CIVILIANS);
  private static final int NEAR_KM = 25;
  private static final String VAGUE = "5";
  private static final int DAYS = 6;
  private static final int WEEK = 8;
  private static final int MONTH = 31;

  private final Crosswalk crosswalk;

  UcdpTable(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Optional<Omission> omits(Event event) {
    if (event.kind() == Kind.PLAN) {
      return Optional.of(Omission.PLAN);
    }
    if (event.type().filter(VIOLENCE::contains).isEmpty()) {
      return Optional.of(Omission.NOT_VIOLENCE);
    }
    boolean deadly =
        event.count(Outcome.KILLED).filter(each -> each.high().orElse(1) > 0).isPresent();
    return deadly ? Optional.empty() : Optional.of(Omission.NO_DEATHS);
  }

  @Override
  public Map<String, String> cells(Event event) {
    Cells cells = new Cells();
    cells.put("relid", event.id());
    cells.put("event_clarity", event.kind() == Kind.AGGREGATE ? 2 : 1);
    date(cells, event);
    sides(cells, event);
    event.place().ifPresent(each -> place(cells, each));
    sources(cells, event);
    return cells.all();
  }

  private static void date(Cells cells, Event event) {
    Optional<LocalDate> to = event.date().to();
    if (to.isPresent()) {
      long days = Cells.days(event);
      cells.put("year", to.get().getYear());
      cells.put("date_start", event.date().from().map(LocalDate::toString));
      cells.put("date_end", to.get().toString());
      cells.put(
          "date_prec", days == 1 ? 1 : days <= DAYS ? 2 : days <= WEEK ? 3 : days <= MONTH ? 4 : 5);
    }
  }

  private Side side(String id) {
    return crosswalk.actors().side(id);
  }

  private void sides(Cells cells, Event event) {
    Parties parties = Parties.of(event);
    Optional<String> first = parties.actor1().filter(each -> side(each) != Side.UNKNOWN);
    Optional<String> second =
        parties
            .actor2()
            .or(() -> victim(event, parties.actor1()))
            .filter(each -> side(each) != Side.UNKNOWN);
    boolean swapped =
        second.map(this::side).filter(Side.GOVERNMENT::equals).isPresent()
            && first.map(this::side).filter(Side.GOVERNMENT::equals).isEmpty();
    Optional<String> a = swapped ? second : first;
    Optional<String> b = swapped ? first : second;
    cells.put("type_of_violence", violence(a, b));
    Optional<LocalDate> day = Cells.middle(event);
    Optional<String> nameA = a.map(each -> crosswalk.actors().ucdp(each, day));
    Optional<String> nameB = b.map(each -> crosswalk.actors().ucdp(each, day));
    cells.put("side_a", nameA);
    cells.put("side_b", nameB);
    if (nameA.isPresent() && nameB.isPresent()) {
      cells.put("dyad_name", nameA.get() + " - " + nameB.get());
    }
    cells.put("gwnoa", a.flatMap(crosswalk.actors()::gw));
    cells.put("gwnob", b.flatMap(crosswalk.actors()::gw));
    deaths(cells, event, a, b);
  }

  /** Whom the dead belong to, where no target is told. */
  private static Optional<String> victim(Event event, Optional<String> doer) {
    return event.casualties().stream()
        .map(Count::of)
        .filter(each -> doer.filter(each::equals).isEmpty())
        .findFirst();
  }

  private Optional<String> violence(Optional<String> a, Optional<String> b) {
    Optional<Side> sideA = a.map(this::side);
    Optional<Side> sideB = b.map(this::side);
    if (sideB.filter(Side.CIVILIANS::equals).isPresent()) {
      return Optional.of("3");
    }
    if (sideA.filter(Side.GOVERNMENT::equals).isPresent()) {
      return Optional.of("1");
    }
    boolean groups =
        sideA.filter(Side.GROUP::equals).isPresent()
            && sideB.filter(Side.GROUP::equals).isPresent();
    return groups ? Optional.of("2") : Optional.empty();
  }

  private void deaths(Cells cells, Event event, Optional<String> a, Optional<String> b) {
    Predicate<String> ofA = each -> belongs(each, a);
    Predicate<String> ofB = each -> belongs(each, b);
    Predicate<String> civil = each -> side(each) == Side.CIVILIANS;
    long deathsA = best(event, civil.negate().and(ofA));
    long deathsB = best(event, civil.negate().and(ofA.negate()).and(ofB));
    long civilians = best(event, civil);
    Optional<Count> all = event.count(Outcome.KILLED);
    long best = all.map(Count::best).orElse(0);
    // sides that do not add up to the total are told of the same dead, so that the total holds
    long rest = best - deathsA - deathsB - civilians;
    cells.put("deaths_a", rest < 0 ? 0 : deathsA);
    cells.put("deaths_b", rest < 0 ? 0 : deathsB);
    cells.put("deaths_civilians", rest < 0 ? 0 : civilians);
    cells.put("deaths_unknown", rest < 0 ? best : rest);
    cells.put("best", best);
    cells.put("low", all.map(Count::low).orElse(0));
    OptionalInt high = all.map(Count::high).orElse(OptionalInt.empty());
    if (high.isPresent()) {
      cells.put("high", high.getAsInt());
    }
  }

  private boolean belongs(String id, Optional<String> side) {
    return side.filter(each -> crosswalk.actors().isPartOf(id, each)).isPresent();
  }

  private static long best(Event event, Predicate<String> sides) {
    return event.count(Outcome.KILLED, sides).map(Count::best).orElse(0);
  }

  private void place(Cells cells, PlaceRef place) {
    Optional<Country> country = place.country().flatMap(crosswalk.countries()::of);
    cells.put("country", country.flatMap(Country::ucdp));
    cells.put("country_id", country.flatMap(Country::gw));
    cells.put("region", country.flatMap(Country::ucdpRegion));
    cells.put("adm_1", place.admin1());
    cells.put("adm_2", crosswalk.places().admin2(place));
    cells.put("where_coordinates", crosswalk.places().english(place));
    cells.put("where_description", place.text());
    if (place.lat().isPresent() && place.lon().isPresent()) {
      cells.put("where_prec", precision(place));
      cells.degrees("latitude", place.lat());
      cells.degrees("longitude", place.lon());
      cells.put(
          "geom_wkt",
          "POINT ("
              + Cells.degrees(place.lon().getAsDouble())
              + " "
              + Cells.degrees(place.lat().getAsDouble())
              + ")");
    }
  }

  /** Open country as wide as a governorate is no longer "near" a place. */
  private String precision(PlaceRef place) {
    boolean wide = place.radiusKm().orElse(0) > NEAR_KM;
    return place.precision() == Precision.DESERT && wide
        ? VAGUE
        : crosswalk.ucdpPrecision(place.precision());
  }

  private static void sources(Cells cells, Event event) {
    cells.put("number_of_sources", event.tellings().size());
    cells.put("source_office", list(event, each -> each.report().publisher().orElse("")));
    cells.put(
        "source_date",
        list(event, each -> each.report().published().map(LocalDate::toString).orElse("")));
    cells.put("source_headline", list(event, each -> each.report().title().orElse("")));
    cells.put("source_article", list(event, UcdpTable::article));
    cells.put(
        "source_original",
        event.claims().stream()
            .map(Claim::source)
            .map(Cells::part)
            .distinct()
            .collect(Collectors.joining(";")));
  }

  private static String article(Telling telling) {
    String day = telling.report().published().map(each -> "," + each).orElse("");
    return Cells.publisher(telling)
        + day
        + ","
        + telling.report().title().orElse(telling.report().id());
  }

  /** Parallel lists: an empty part stays, unless all are. */
  private static String list(Event event, Function<Telling, String> part) {
    List<String> parts = event.tellings().stream().map(part).map(Cells::part).toList();
    return parts.stream().allMatch(String::isEmpty) ? "" : String.join(";", parts);
  }
}
