package org.tawatur.bench.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;
import org.tawatur.record.Account;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.DateWindow;
import org.tawatur.record.Fate;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Precision;
import org.tawatur.record.Report;
import org.tawatur.record.Role;
import org.tawatur.record.Stance;
import org.tawatur.record.SubType;

/**
 * Makes records of invented incidents at the gazetteer's places, told by one to eight reports that
 * differ as real ones do: in type, side, place, day and toll, or with gaps. Which incident a record
 * tells is known. The same size and seed always give the same records.
 *
 * <p>Only what happened is held, in eight bytes a record; the records are made when they are asked
 * for, as a run reads them when it needs them. For one thread.
 *
 * <p>{@value #A_DAY} records fall on a day, whatever the size: a larger file covers more time, as
 * it does where reports are gathered for years.
 */
final class SyntheticRecords {
  /** Records a day. */
  static final int A_DAY = 300;

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final List<String> ARMED =
      List.of(
          "islamic-state",
          "syria-government",
          "sdf",
          "hts",
          "sna",
          "turkey",
          "israel",
          "houthis",
          "rsf",
          "iraq-government",
          "hashd");
  private static final List<String> GIVEN =
      List.of("محمد", "أحمد", "علي", "حسن", "خالد", "عمر", "ياسر", "سامر", "فراس", "مازن");
  private static final List<String> THINGS =
      List.of("حاجز", "حافلة", "سوق", "نقطة عسكرية", "رتل", "منزل", "مدرسة", "سيارة");
  private static final List<List<SubType>> ACTS =
      List.of(
          List.of(SubType.ARMED_CLASH, SubType.ATTACK),
          List.of(SubType.SHELLING_ARTILLERY_MISSILE_ATTACK, SubType.AIR_DRONE_STRIKE),
          List.of(SubType.AIR_DRONE_STRIKE, SubType.SHELLING_ARTILLERY_MISSILE_ATTACK),
          List.of(SubType.REMOTE_EXPLOSIVE_LANDMINE_IED, SubType.SUICIDE_BOMB),
          List.of(SubType.ATTACK, SubType.ARMED_CLASH),
          List.of(SubType.ARRESTS, SubType.ABDUCTION_FORCED_DISAPPEARANCE),
          List.of(SubType.PEACEFUL_PROTEST, SubType.VIOLENT_DEMONSTRATION));

  private final List<Row> places;
  private final long seed;
  private final int days;

  /** The happening that each record tells, and which of its tellings the record is. */
  private final int[] happenings;

  private final int[] tellings;

  /** The chances of the happening or record that is being made. */
  private SplittableRandom random = new SplittableRandom(0);

  /** An invented happening. */
  private record Happening(
      Row place,
      LocalDate day,
      List<SubType> acts,
      String perpetrator,
      String target,
      int killed,
      int injured,
      String victim,
      String thing) {}

  private SyntheticRecords(Pack pack, int size, long seed) {
    places =
        pack.rows("places").stream()
            .filter(row -> row.get("lat").isPresent() && row.get("admin1").isPresent())
            .filter(
                row ->
                    switch (row.required("kind")) {
                      case "village", "town", "city", "base", "camp", "crossing", "field" -> true;
                      default -> false;
                    })
            .toList();
    this.seed = seed;
    days = Math.max(1, size / A_DAY);
    happenings = new int[size];
    tellings = new int[size];
    tell(size);
  }

  /**
   * Makes records.
   *
   * @param pack the places
   * @param size how many records
   * @param seed of the chances
   */
  static SyntheticRecords make(Pack pack, int size, long seed) {
    return new SyntheticRecords(pack, size, seed);
  }

  /** How many records there are. */
  int size() {
    return happenings.length;
  }

  /** The incident that a record tells. */
  int truth(int number) {
    return happenings[number];
  }

  /** The record of a number below {@link #size}; the same each time. */
  Account account(int number) {
    begin(happenings[number], 0);
    Happening happening = happening();
    begin(happenings[number], 1 + tellings[number]);
    return account(happening, number);
  }

  /**
   * Hands on all records, a portion at a time.
   *
   * @param most how many records a portion has
   */
  void portions(int most, Consumer<List<Account>> sink) {
    for (int first = 0; first < size(); first += most) {
      List<Account> portion = new ArrayList<>(most);
      for (int i = first; i < Math.min(size(), first + most); i++) {
        portion.add(account(i));
      }
      sink.accept(portion);
    }
  }

  /** Who tells what, in an order that says nothing. */
  private void tell(int size) {
    random = new SplittableRandom(seed);
    int told = 0;
    for (int happening = 0; told < size; happening++) {
      int dice = random.nextInt(100);
      int most = dice < 50 ? 1 : dice < 75 ? 2 : dice < 87 ? 3 : dice < 94 ? 4 : 5 + dice % 4;
      for (int telling = 0; telling < most && told < size; telling++) {
        int at = random.nextInt(told + 1);
        happenings[told] = happenings[at];
        tellings[told] = tellings[at];
        happenings[at] = happening;
        tellings[at] = telling;
        told++;
      }
    }
  }

  /**
   * Sets the chances of a happening, or of one of its tellings. Seeds follow each other, so they
   * have to be mixed: two of {@link java.util.Random} give numbers whose difference hangs on that
   * of the seeds alone, and so happenings that are alike in all they are.
   */
  private void begin(int happening, int part) {
    random = new SplittableRandom((seed << 48) + happening * 16L + part);
  }

  private Happening happening() {
    boolean civilians = random.nextInt(2) == 0;
    return new Happening(
        pick(places),
        FIRST_DAY.plusDays(random.nextInt(days)),
        pick(ACTS),
        pick(ARMED),
        civilians ? "civilians" : pick(ARMED),
        (int) Math.floor(Math.exp(random.nextDouble() * 3)) - 1,
        (int) Math.floor(Math.exp(random.nextDouble() * 3.5)) - 1,
        random.nextInt(5) == 0 ? victim() : "",
        pick(THINGS));
  }

  /** A name of many, as people have: the last word is that of a place, as families are called. */
  private String victim() {
    String place = pick(places).required("name");
    String family = place.substring(place.lastIndexOf(' ') + 1);
    return pick(GIVEN) + " " + pick(GIVEN) + " " + family + "ي";
  }

  private Account account(Happening happening, int number) {
    LocalDate published = happening.day().plusDays(random.nextInt(3));
    String doc = "r" + Integer.toHexString(number * 0x9E3779B1);
    SubType act = happening.acts().get(chance(12) ? 1 : 0);
    List<ActorRole> actors = new ArrayList<>();
    actors.add(
        actor(
            Role.PERPETRATOR,
            chance(20) ? "unknown" : chance(8) ? pick(ARMED) : happening.perpetrator()));
    actors.add(actor(Role.TARGET, chance(10) ? "civilians" : happening.target()));
    List<Person> people =
        !happening.victim().isEmpty() && chance(70) && happening.killed() > 0
            ? List.of(
                new Person(
                    happening.victim(),
                    Optional.empty(),
                    Optional.of(Fate.KILLED),
                    Optional.empty()))
            : List.of();
    Optional<PlaceRef> place = chance(2) ? Optional.empty() : Optional.of(place(happening));
    return new Account(
        doc + "#1",
        new Report(
            doc,
            Optional.of(published),
            Optional.empty(),
            Optional.of("p" + random.nextInt(40)),
            Optional.empty()),
        Kind.EVENT,
        Optional.of(act.type()),
        Optional.of(act),
        Optional.empty(),
        actors,
        place,
        date(happening, published),
        casualties(happening),
        people,
        List.of(new Claim("مصدر " + random.nextInt(300), Stance.ASSERTS, Optional.empty())),
        Optional.of(
            "أفادت مصادر محلية بوقوع هجوم استهدف "
                + happening.thing()
                + " قرب "
                + happening.place().required("name")
                + " ما أسفر عن سقوط قتلى وجرحى وفق ما نقلته شبكات محلية"),
        Optional.empty(),
        OptionalDouble.of(0.8),
        Optional.empty());
  }

  private static ActorRole actor(Role role, String id) {
    return new ActorRole(role, id, Optional.of(id), false, false, Optional.empty());
  }

  private PlaceRef place(Happening happening) {
    Row row = happening.place();
    String name = row.required("name");
    boolean wide = chance(6);
    boolean moved = !wide && chance(10);
    boolean unplaced = !wide && chance(5);
    double lat = Double.parseDouble(row.required("lat")) + (moved ? shift() : 0);
    double lon = Double.parseDouble(row.required("lon")) + (moved ? shift() : 0);
    return new PlaceRef(
        wide ? row.required("admin1") : name,
        wide ? row.required("admin1") : moved ? "مزارع " + name : name,
        wide ? Precision.GOVERNORATE : chance(25) ? Precision.NEAR : Precision.EXACT,
        row.get("admin1"),
        row.get("country"),
        unplaced || wide ? OptionalDouble.empty() : OptionalDouble.of(lat),
        unplaced || wide ? OptionalDouble.empty() : OptionalDouble.of(lon),
        OptionalDouble.empty(),
        moved || wide || unplaced ? Optional.empty() : row.get("id"),
        List.of(),
        Optional.empty());
  }

  /** Up to two kilometres, in degrees. */
  private double shift() {
    return (random.nextDouble() - 0.5) * 0.036;
  }

  private DateWindow date(Happening happening, LocalDate published) {
    int dice = random.nextInt(100);
    if (dice < 3) {
      return DateWindow.EMPTY;
    }
    LocalDate day = happening.day();
    if (dice < 10) {
      LocalDate other = chance(50) || published.equals(day) ? day.minusDays(1) : day.plusDays(1);
      return window(other, other);
    }
    if (dice < 30) {
      return window(day.minusDays(chance(50) ? 1 : 0), day);
    }
    return dice < 35 ? window(published.minusDays(7), published) : window(day, day);
  }

  private static DateWindow window(LocalDate from, LocalDate to) {
    return new DateWindow(Optional.empty(), Optional.of(from), Optional.of(to), Optional.empty());
  }

  private List<Casualties> casualties(Happening happening) {
    List<Casualties> rows = new ArrayList<>();
    harm(rows, Outcome.KILLED, happening.killed(), happening.target());
    harm(rows, Outcome.INJURED, happening.injured(), happening.target());
    return rows;
  }

  private void harm(List<Casualties> rows, Outcome outcome, int number, String of) {
    if (number == 0 || chance(25)) {
      return;
    }
    int told = chance(70) ? number : Math.max(1, number + random.nextInt(5) - 2);
    rows.add(
        new Casualties(outcome, of, told, OptionalInt.of(told), told + " قتلى", Optional.empty()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
