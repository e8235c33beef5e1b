package org.tawatur.lexicon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the cells of a column may hold. Immutable.
 *
 * <p>One switch instead of a predicate for each type: packs are read at every start, and a dozen
 * lambdas take longer to make than all cells take to check.
 */
final class CellType {
  /** The types that are not a choice of fixed values. */
  private enum Shape {
    TEXT,
    ID,
    ARABIC,
    PLURAL,
    DATE,
    COUNTRY,
    DEGREES_90,
    DEGREES_180,
    KILOMETRES,
    COUNT,
    RANK,
    WIKIDATA,
    RATING,
    CHOICE
  }

  static final CellType TEXT = new CellType(Shape.TEXT, false, "text");

  /** Names of things in data: letters, digits, dashes; also what an id is made of. */
  static final CellType ID = new CellType(Shape.ID, false, "lower-case words joined by dashes");

  static final CellType ARABIC =
      new CellType(Shape.ARABIC, false, "a word in Arabic letters or digits");
  static final CellType ARABICS =
      new CellType(Shape.ARABIC, true, "words in Arabic letters, with | between them");
  static final CellType PLURALS =
      new CellType(Shape.PLURAL, true, "plurals in full, or +ون, +ات, with | between them");
  static final CellType DATE = new CellType(Shape.DATE, false, "a date as YYYY-MM-DD");
  static final CellType COUNTRY =
      new CellType(Shape.COUNTRY, false, "an ISO 3166-1 country code of two capital letters");
  static final CellType COUNTRIES =
      new CellType(Shape.COUNTRY, true, "ISO 3166-1 country codes, with | between them");
  static final CellType LATITUDE = new CellType(Shape.DEGREES_90, false, "degrees from -90 to 90");
  static final CellType LONGITUDE =
      new CellType(Shape.DEGREES_180, false, "degrees from -180 to 180");
  static final CellType KILOMETRES =
      new CellType(Shape.KILOMETRES, false, "kilometres from 0 to 3000");
  static final CellType COUNT = new CellType(Shape.COUNT, false, "a whole number");
  static final CellType RANK = new CellType(Shape.RANK, false, "a whole number from 0 to 9999");
  static final CellType RATING =
      new CellType(Shape.RATING, false, "a rating of the Admiralty code from A1 to F6");
  static final CellType WIKIDATA = new CellType(Shape.WIKIDATA, false, "a Wikidata id like Q42");

  private final Shape shape;
  private final boolean list;
  private final String expected;
  private final Set<String> choice;

  private CellType(Shape shape, boolean list, String expected) {
    this(shape, list, expected, Set.of());
  }

  private CellType(Shape shape, boolean list, String expected, Set<String> choice) {
    this.shape = shape;
    this.list = list;
    this.expected = expected;
    this.choice = choice;
  }

  /** One of some fixed values. */
  static CellType oneOf(String... values) {
    Set<String> allowed = new TreeSet<>(List.of(values));
    return new CellType(Shape.CHOICE, false, "one of " + String.join(", ", allowed), allowed);
  }

  /** The values in words, for the report of a problem. */
  String expected() {
    return expected;
  }

  /** Whether the cell is a list with {@code |}, each part of which is a value. */
  boolean list() {
    return list;
  }

  /** Whether any value will do. */
  boolean any() {
    return shape == Shape.TEXT;
  }

  /** Whether a value will do. */
  boolean good(String value) {
    return switch (shape) {
      case TEXT -> true;
      case ID -> isId(value);
      case ARABIC -> Spelling.hasWord(value);
      case PLURAL ->
          value.equals("+ون")
              || value.equals("+ات")
              || (!value.startsWith("+") && Spelling.hasWord(value));
      case DATE -> isDate(value);
      case COUNTRY -> isCountry(value);
      case DEGREES_90 -> isNumber(value, -90, 90);
      case DEGREES_180 -> isNumber(value, -180, 180);
      case KILOMETRES -> isNumber(value, 0, 3000);
      case COUNT -> isCount(value);
      case RANK -> isCount(value) && value.length() <= 4;
      case WIKIDATA -> value.startsWith("Q") && isCount(value.substring(1));
      case RATING -> isRating(value);
      case CHOICE -> choice.contains(value);
    };
  }

  private static boolean isId(String value) {
    char last = '-';
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && last != '-'))) {
        return false;
      }
      last = c;
    }
    return last != '-';
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return value.length() == 10;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isCountry(String value) {
    return value.length() == 2
        && value.charAt(0) >= 'A'
        && value.charAt(0) <= 'Z'
        && value.charAt(1) >= 'A'
        && value.charAt(1) <= 'Z';
  }

  private static boolean isRating(String value) {
    return value.length() == 2
        && value.charAt(0) >= 'A'
        && value.charAt(0) <= 'F'
        && value.charAt(1) >= '1'
        && value.charAt(1) <= '6';
  }

  private static boolean isCount(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return !value.isEmpty() && value.length() <= 10;
  }

  /** Plain decimals only, so that {@code NaN} and {@code 1e3} are refused. */
  private static boolean isNumber(String value, double from, double to) {
    if (value.isEmpty() || value.length() > 20) {
      return false;
    }
    int digits = 0;
    int points = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (!(c == '-' && i == 0)) {
        return false;
      }
    }
    if (digits == 0 || points > 1) {
      return false;
    }
    double number = Double.parseDouble(value);
    return number >= from && number <= to;
  }
}
