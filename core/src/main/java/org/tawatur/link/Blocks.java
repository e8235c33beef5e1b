package org.tawatur.link;

import java.util.Arrays;
import java.util.BitSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.LongPredicate;

/**
 * Finds the records with which a record is worth comparing: of one family of acts, near in time and
 * place as far as each tells them, so that the cost grows with the records and not with their
 * square. Places meet in cells of a grid and their neighbours, by name, or by governorate where one
 * of the two is not on the map. What has no day or no place meets others only over what could make
 * up for it. Symmetric: of two records, each finds the other.
 *
 * <p>May be read by many threads while none adds.
 */
@SuppressWarnings("EnumOrdinal") // parts of keys of this run, never written
final class Blocks {
  private static final double FINE = 0.1;
  private static final double COARSE = 0.5;
  private static final int DAYS = 4;
  private static final int MONTH = 30;

  /** Windows of more days than these have no day to be found by, but only a place. */
  private static final int LONG_DAYS = 400;

  /** Room for the keys of one record; roads and wide windows have most. */
  private static final int KEYS = 64;

  private static final int PLACE_BITS = 1 << 20;

  /** What a key is made of; none is ever renamed, as keys live no longer than a run. */
  private enum Table {
    FINE,
    COARSE,
    COARSE_AREAS,
    NAME,
    ADMIN,
    ADMIN_OPEN,
    NARROW,
    WIDE,
    LONG,
    PERSON,
    PERSON_UNDATED,
    PERSON_EVER,
    ALL,
    INCOMPLETE,
    SITE,
    UNIT,
    TOLL,
    DAY
  }

  private final Settings settings;
  private final Postings postings = new Postings();

  /** The buckets of days in which anything stands, and those of months. */
  private final NavigableSet<Integer> days = new TreeSet<>();

  private final NavigableSet<Integer> months = new TreeSet<>();
  private boolean anyLong;

  /**
   * Bits of the places under which anything stands, so that the many empty cells around a place are
   * not looked up for each family and day. Places do not grow in number as records do.
   */
  private final BitSet standing = new BitSet(PLACE_BITS);

  private final Keys keysToStand = new Keys();
  private final Keys placesToStand = new Keys();

  Blocks(Settings settings) {
    this.settings = settings;
  }

  /** A list of keys that grows. */
  private static final class Keys {
    private long[] keys = new long[KEYS];
    private int size;

    void add(long key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
      }
      keys[size++] = key;
    }

    void sortAndThin() {
      Arrays.sort(keys, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || keys[i] != keys[kept - 1]) {
          keys[kept++] = keys[i];
        }
      }
      size = kept;
    }

    void keepIf(LongPredicate wanted) {
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (wanted.test(keys[i])) {
          keys[kept++] = keys[i];
        }
      }
      size = kept;
    }

    void clear() {
      size = 0;
    }
  }

  private static int bit(long place) {
    return (int) (place & (PLACE_BITS - 1));
  }

  /** Makes a record known under a number. */
  void add(Traits record, int number) {
    Keys keys = keysToStand;
    keys.clear();
    if (isComplete(record)) {
      Keys places = placesToStand;
      places.clear();
      placesToStand(record.spot(), places);
      for (int i = 0; i < places.size; i++) {
        standing.set(bit(places.keys[i]));
      }
      if (isLong(record)) {
        families(record, places, Table.LONG, 0, keys);
        anyLong = true;
      } else if (isWide(record)) {
        stand(record, places, Table.WIDE, months, MONTH, keys);
      } else {
        stand(record, places, Table.NARROW, days, DAYS, keys);
      }
    }
    makeups(record, Table.ALL, keys);
    if (!isComplete(record)) {
      makeups(record, Table.INCOMPLETE, keys);
    }
    peopleToStand(record, keys);
    keys.sortAndThin();
    for (int i = 0; i < keys.size; i++) {
      postings.add(keys.keys[i], number);
    }
  }

  private static void stand(
      Traits record, Keys places, Table table, Set<Integer> buckets, int length, Keys keys) {
    int last = Math.floorDiv(record.to(), length);
    for (int bucket = Math.floorDiv(record.from(), length); bucket <= last; bucket++) {
      families(record, places, table, bucket, keys);
      buckets.add(bucket);
    }
  }

  /** The buckets from a day to another in which anything stands: a wide window has many others. */
  private static Iterable<Integer> between(
      NavigableSet<Integer> buckets, int from, int to, int length) {
    return buckets.subSet(Math.floorDiv(from, length), true, Math.floorDiv(to, length), true);
  }

  /** A search for one thread; others may have theirs beside it. */
  Search search() {
    return new Search();
  }

  /** Finds records to compare with. For one thread. */
  final class Search {
    private final Keys keys = new Keys();
    private final Keys places = new Keys();

    /** Hands on the numbers of the records to compare with, some more than once. */
    void candidates(Traits record, IntConsumer sink) {
      keys.clear();
      if (isComplete(record)) {
        places.clear();
        placesToLook(record.spot(), places);
        places.keepIf(place -> standing.get(bit(place)));
        int reach = settings.reachDays + settings.siteDays;
        int from = record.from() - reach;
        int to = record.to() + reach;
        for (int bucket : between(days, from, to, DAYS)) {
          families(record, places, Table.NARROW, bucket, keys);
        }
        for (int bucket : between(months, from, to, MONTH)) {
          families(record, places, Table.WIDE, bucket, keys);
        }
        if (anyLong) {
          families(record, places, Table.LONG, 0, keys);
        }
      }
      makeups(record, isComplete(record) ? Table.INCOMPLETE : Table.ALL, keys);
      peopleToLook(record, keys);
      for (int i = 0; i < keys.size; i++) {
        postings.each(keys.keys[i], sink);
      }
    }
  }

  private static boolean isComplete(Traits record) {
    return record.isDated() && record.isPlaced();
  }

  private boolean isWide(Traits record) {
    return record.to() - record.from() >= settings.wideDays;
  }

  private static boolean isLong(Traits record) {
    return record.to() - record.from() > LONG_DAYS;
  }

  private static long key(Table table, long first, long second) {
    return Postings.mixed(
        Postings.mixed(first * 31 + table.ordinal()) * 31 + Postings.mixed(second));
  }

  private static void families(Traits record, Keys places, Table table, int bucket, Keys keys) {
    for (int i = 0; i < places.size; i++) {
      for (int family = record.families(); family != 0; family &= family - 1) {
        long bit = Integer.numberOfTrailingZeros(family);
        keys.add(key(table, places.keys[i], bucket * 32L + bit));
      }
    }
  }

  /** The keys under which a place is found. */
  private static void placesToStand(Spot spot, Keys places) {
    if (spot.scope() == Spot.Scope.POINT) {
      cells(Table.FINE, spot, FINE, 0, places);
    }
    cells(Table.COARSE, spot, COARSE, 0, places);
    if (spot.scope() == Spot.Scope.AREA) {
      cells(Table.COARSE_AREAS, spot, COARSE, 0, places);
    }
    names(spot, places);
    if (spot.admin() != Vocabulary.NONE) {
      places.add(key(Table.ADMIN, spot.admin(), 0));
      if (isOpen(spot)) {
        places.add(key(Table.ADMIN_OPEN, spot.admin(), 0));
      }
    }
    places.sortAndThin();
  }

  /** The keys under which the places that may be the same are found. */
  private static void placesToLook(Spot spot, Keys places) {
    if (spot.scope() == Spot.Scope.POINT) {
      cells(Table.FINE, spot, FINE, 1, places);
      cells(Table.COARSE_AREAS, spot, COARSE, 1, places);
    } else {
      cells(Table.COARSE, spot, COARSE, 1, places);
    }
    names(spot, places);
    if (spot.admin() != Vocabulary.NONE) {
      places.add(key(isOpen(spot) ? Table.ADMIN : Table.ADMIN_OPEN, spot.admin(), 0));
    }
    places.sortAndThin();
  }

  /** Whether it meets all others of its governorate, not being on the map, or being all of it. */
  private static boolean isOpen(Spot spot) {
    return spot.scope() == Spot.Scope.OPEN || spot.scope() == Spot.Scope.GOVERNORATE;
  }

  private static void names(Spot spot, Keys places) {
    for (int name : spot.names()) {
      places.add(key(Table.NAME, name, 0));
    }
    // also as it is written: another account of it may not be found in the gazetteer
    places.add(key(Table.NAME, spot.whole(), 0));
  }

  private static void cells(Table table, Spot spot, double size, int around, Keys places) {
    boolean wide = spot.scope() == Spot.Scope.COUNTRY || spot.scope() == Spot.Scope.GOVERNORATE;
    if (wide) {
      return;
    }
    for (int i = 0; i < spot.lats().length; i++) {
      long row = (long) Math.floor(spot.lats()[i] / size);
      long column = (long) Math.floor(spot.lons()[i] / size);
      for (long y = row - around; y <= row + around; y++) {
        for (long x = column - around; x <= column + around; x++) {
          places.add(key(table, y, x));
        }
      }
    }
  }

  /** The keys under which those of a name are found: by their time, as common names are many. */
  private void peopleToStand(Traits record, Keys keys) {
    boolean timed = record.isDated() && !isLong(record);
    for (Traits.Name each : record.people()) {
      long name = name(each);
      keys.add(key(Table.PERSON_EVER, name, 0));
      if (timed) {
        people(name, record.from(), record.to(), keys);
      } else {
        keys.add(key(Table.PERSON_UNDATED, name, 0));
      }
    }
  }

  private void peopleToLook(Traits record, Keys keys) {
    boolean timed = record.isDated() && !isLong(record);
    for (Traits.Name each : record.people()) {
      long name = name(each);
      if (timed) {
        people(name, record.from() - settings.peopleDays, record.to() + settings.peopleDays, keys);
        keys.add(key(Table.PERSON_UNDATED, name, 0));
      } else {
        keys.add(key(Table.PERSON_EVER, name, 0));
      }
    }
  }

  private static void people(long name, int from, int to, Keys keys) {
    int last = Math.floorDiv(to, MONTH);
    for (int month = Math.floorDiv(from, MONTH); month <= last; month++) {
      keys.add(key(Table.PERSON, name, month));
    }
  }

  private static long name(Traits.Name name) {
    int[] words = name.words();
    return key(Table.PERSON, words[0], words[words.length - 1]);
  }

  /** The keys of what can make up for a day or place that is not known. */
  private void makeups(Traits record, Table side, Keys keys) {
    for (int name : record.spot().names()) {
      if (record.spot().kind() == Spot.Kind.SITE) {
        keys.add(key(side, key(Table.SITE, name, record.act()), 0));
      }
      tolls(record, side, key(Table.NAME, name, 0), keys);
    }
    if (record.isDated() && record.from() == record.to()) {
      tolls(record, side, key(Table.DAY, record.from(), 0), keys);
    }
    for (int unit : record.sides().units()) {
      keys.add(key(side, key(Table.UNIT, unit, record.act()), 0));
    }
  }

  private void tolls(Traits record, Table side, long where, Keys keys) {
    int[][] outcomes = {record.toll().killed(), record.toll().injured(), record.toll().taken()};
    for (int o = 0; o < outcomes.length; o++) {
      for (int i = 0; i < outcomes[o].length; i += 2) {
        int number = outcomes[o][i];
        boolean exact = number == outcomes[o][i + 1];
        if (exact && number >= settings.strongToll) {
          keys.add(key(side, where, key(Table.TOLL, o, number)));
        }
        for (int p = o + 1; p < outcomes.length && exact; p++) {
          for (int j = 0; j < outcomes[p].length; j += 2) {
            if (outcomes[p][j] == outcomes[p][j + 1]) {
              long both = key(Table.TOLL, o * 8L + p, number * 65_536L + outcomes[p][j]);
              keys.add(key(side, where, both));
            }
          }
        }
      }
    }
  }
}
