package org.tawatur.link;

import java.util.Arrays;
import java.util.function.IntConsumer;

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

  /** Room for the keys of one record; roads and wide windows have most. */
  private static final int KEYS = 64;

  /** What a key is made of; none is ever renamed, as keys live no longer than a run. */
  private enum Table {
    FINE,
    COARSE,
    COARSE_AREAS,
    NAME,
    ADMIN,
    ADMIN_OPEN,
    NARROW,
    NARROW_BY_MONTH,
    WIDE,
    PERSON,
    ALL,
    INCOMPLETE,
    SITE,
    UNIT,
    TOLL,
    DAY
  }

  private final Settings settings;
  private final Postings postings = new Postings();

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
  }

  /** Makes a record known under a number. */
  void add(Traits record, int number) {
    Keys keys = new Keys();
    if (isComplete(record)) {
      Keys places = new Keys();
      placesToStand(record.spot(), places);
      boolean wide = isWide(record);
      times(record, places, wide ? Table.WIDE : Table.NARROW, 0, keys);
      if (!wide) {
        times(record, places, Table.NARROW_BY_MONTH, 0, keys);
      }
    }
    makeups(record, Table.ALL, keys);
    if (!isComplete(record)) {
      makeups(record, Table.INCOMPLETE, keys);
    }
    people(record, keys);
    keys.sortAndThin();
    for (int i = 0; i < keys.size; i++) {
      postings.add(keys.keys[i], number);
    }
  }

  /** Hands on the numbers of the records to compare with, some more than once. */
  void candidates(Traits record, IntConsumer sink) {
    Keys keys = new Keys();
    if (isComplete(record)) {
      Keys places = new Keys();
      placesToLook(record.spot(), places);
      int reach = settings.reachDays + settings.siteDays;
      times(record, places, Table.WIDE, reach, keys);
      times(record, places, isWide(record) ? Table.NARROW_BY_MONTH : Table.NARROW, reach, keys);
    }
    makeups(record, isComplete(record) ? Table.INCOMPLETE : Table.ALL, keys);
    people(record, keys);
    keys.sortAndThin();
    for (int i = 0; i < keys.size; i++) {
      postings.each(keys.keys[i], sink);
    }
  }

  private static boolean isComplete(Traits record) {
    return record.isDated() && record.isPlaced();
  }

  private boolean isWide(Traits record) {
    return record.to() - record.from() >= settings.wideDays;
  }

  private static long key(Table table, long first, long second) {
    return Postings.mixed(
        Postings.mixed(first * 31 + table.ordinal()) * 31 + Postings.mixed(second));
  }

  private static void times(Traits record, Keys places, Table table, int reach, Keys keys) {
    int length = table == Table.NARROW ? DAYS : MONTH;
    int first = Math.floorDiv(record.from() - reach, length);
    int last = Math.floorDiv(record.to() + reach, length);
    for (int i = 0; i < places.size; i++) {
      for (int bucket = first; bucket <= last; bucket++) {
        for (int family = record.families(); family != 0; family &= family - 1) {
          long bit = Integer.numberOfTrailingZeros(family);
          keys.add(key(table, places.keys[i], bucket * 32L + bit));
        }
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

  private static void people(Traits record, Keys keys) {
    for (Traits.Name each : record.people()) {
      int[] words = each.words();
      keys.add(key(Table.PERSON, words[0], words[words.length - 1]));
    }
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
