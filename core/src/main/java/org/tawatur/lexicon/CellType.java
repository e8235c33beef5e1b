package org.tawatur.lexicon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the cells of a column may hold.
 *
 * @param expected the values in words, for the problem's report
 * @param list whether the cell is a list with {@code |}, each part of which is checked
 * @param good whether a value will do
 */
record CellType(String expected, boolean list, Predicate<String> good) {
  static final CellType TEXT = new CellType("text", false, value -> true);

  /** Names of things in data: letters, digits, dashes; also what an id is made of. */
  static final CellType ID =
      new CellType("lower-case words joined by dashes", false, CellType::isId);

  static final CellType ARABIC =
      new CellType("a word in Arabic letters or digits", false, Spelling::hasWord);
  static final CellType ARABICS =
      new CellType("words in Arabic letters, with | between them", true, Spelling::hasWord);
  static final CellType PLURALS =
      new CellType(
          "plurals in full, or +ون, +ات, with | between them",
          true,
          value -> value.equals("+ون") || value.equals("+ات") || Spelling.hasWord(value));
  static final CellType DATE = new CellType("a date as YYYY-MM-DD", false, CellType::isDate);
  static final CellType COUNTRY =
      new CellType("an ISO 3166-1 country code of two capital letters", false, CellType::isCountry);
  static final CellType COUNTRIES =
      new CellType("ISO 3166-1 country codes, with | between them", true, CellType::isCountry);
  static final CellType LATITUDE =
      new CellType("degrees from -90 to 90", false, value -> isNumber(value, -90, 90));
  static final CellType LONGITUDE =
      new CellType("degrees from -180 to 180", false, value -> isNumber(value, -180, 180));
  static final CellType KILOMETRES =
      new CellType("kilometres from 0 to 3000", false, value -> isNumber(value, 0, 3000));
  static final CellType COUNT = new CellType("a whole number", false, CellType::isCount);
  static final CellType WIKIDATA =
      new CellType(
          "a Wikidata id like Q42",
          false,
          value -> value.startsWith("Q") && isCount(value.substring(1)));

  /** One of some fixed values. */
  static CellType oneOf(String... values) {
    Set<String> allowed = new TreeSet<>(List.of(values));
    return new CellType("one of " + String.join(", ", allowed), false, allowed::contains);
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
