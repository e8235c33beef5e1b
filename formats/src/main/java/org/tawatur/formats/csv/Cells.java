package org.tawatur.formats.csv;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.Telling;

/** The cells of one row, filled by name. For one thread. */
final class Cells {
  private final Map<String, String> cells = new LinkedHashMap<>();

  Cells put(String column, String cell) {
    cells.put(column, cell);
    return this;
  }

  Cells put(String column, long number) {
    return put(column, String.valueOf(number));
  }

  Cells put(String column, Optional<String> cell) {
    return put(column, cell.orElse(""));
  }

  /** Degrees, with as many digits as the coder gives them. */
  Cells degrees(String column, OptionalDouble value) {
    return value.isPresent() ? put(column, degrees(value.getAsDouble())) : this;
  }

  static String degrees(double value) {
    String digits = String.format(Locale.ROOT, "%.5f", value);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    String shown = digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
    return shown.equals("-0") ? "0" : shown;
  }

  Map<String, String> all() {
    return cells;
  }

  /** Who published the reports, each once; the documents' ids where that is not known. */
  static String publishers(Event event) {
    return event.tellings().stream()
        .map(Cells::publisher)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  static String publisher(Telling telling) {
    return part(telling.report().publisher().orElse(telling.report().id()));
  }

  /** A part of a list whose parts a semicolon divides. */
  static String part(String text) {
    return text.replace(';', ',');
  }

  /** The day in the middle of a window, the earlier of two. */
  static Optional<LocalDate> middle(Event event) {
    return event.date().from().map(from -> from.plusDays((days(event) - 1) / 2));
  }

  /** How many days the window has; 0 without one. */
  static long days(Event event) {
    Optional<LocalDate> from = event.date().from();
    Optional<LocalDate> to = event.date().to();
    return from.isPresent() && to.isPresent()
        ? to.get().toEpochDay() - from.get().toEpochDay() + 1
        : 0;
  }

  static String joined(List<String> parts) {
    return parts.stream().map(Cells::part).distinct().collect(Collectors.joining("; "));
  }
}
