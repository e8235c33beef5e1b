package org.tawatur.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.tawatur.record.Span;

/**
 * An object of a line, read leniently: a value of the wrong sort is told to the listener and counts
 * as missing. Null is the same as missing.
 */
final class Values {
  private final JsonNode node;
  private final String path;
  private final BiConsumer<String, String> problems;

  /**
   * Wraps an object.
   *
   * @param node an object
   * @param path its JSON pointer
   * @param problems takes a JSON pointer and what is wrong there
   */
  Values(JsonNode node, String path, BiConsumer<String, String> problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  /** A string that is not blank, or a number taken as one. */
  Optional<String> text(String name) {
    JsonNode value = node.path(name);
    if (absent(value)) {
      return Optional.empty();
    }
    if (!value.isTextual() && !value.isNumber()) {
      wrong(name, "a string", value);
      return Optional.empty();
    }
    return Optional.of(value.asText()).filter(each -> !each.isBlank());
  }

  /** A string that is not blank; its absence is told. */
  Optional<String> needed(String name, String consequence) {
    Optional<String> value = text(name);
    if (value.isEmpty() && absent(node.path(name))) {
      problem(name, "missing; " + consequence);
    }
    return value;
  }

  /** Strings of an array; what is no string is told and left out. */
  List<String> texts(String name) {
    JsonNode value = node.path(name);
    if (absent(value)) {
      return List.of();
    }
    if (!value.isArray()) {
      wrong(name, "an array", value);
      return List.of();
    }
    List<String> texts = new ArrayList<>(value.size());
    for (int i = 0; i < value.size(); i++) {
      if (value.get(i).isTextual()) {
        texts.add(value.get(i).asText());
      } else {
        wrong(name + "/" + i, "a string", value.get(i));
      }
    }
    return texts;
  }

  boolean flag(String name) {
    return node.path(name).asBoolean(false);
  }

  OptionalInt integer(String name) {
    JsonNode value = node.path(name);
    if (absent(value)) {
      return OptionalInt.empty();
    }
    if (!value.isNumber() || !value.canConvertToInt() || value.asDouble() != value.asInt()) {
      wrong(name, "a whole number", value);
      return OptionalInt.empty();
    }
    return OptionalInt.of(value.asInt());
  }

  OptionalDouble number(String name) {
    JsonNode value = node.path(name);
    if (absent(value)) {
      return OptionalDouble.empty();
    }
    if (!value.isNumber()) {
      wrong(name, "a number", value);
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(value.asDouble());
  }

  /** A day; of a moment such as {@code 2024-03-05T10:00Z} its day as written. */
  Optional<LocalDate> date(String name) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String written = value.get().strip();
    int day = written.length() > 10 && written.charAt(10) == 'T' ? 10 : written.length();
    try {
      return Optional.of(LocalDate.parse(written.substring(0, day)));
    } catch (DateTimeParseException e) {
      problem(name, "expected a date such as 2024-03-05, found \"" + shown(written) + "\"");
      return Optional.empty();
    }
  }

  Optional<Values> object(String name) {
    JsonNode value = node.path(name);
    if (absent(value)) {
      return Optional.empty();
    }
    if (!value.isObject()) {
      wrong(name, "an object", value);
      return Optional.empty();
    }
    return Optional.of(new Values(value, path + "/" + name, problems));
  }

  /** The objects of an array; what is no object is told, and its place stays free. */
  List<Optional<Values>> objects(String name) {
    JsonNode value = node.path(name);
    if (absent(value)) {
      return List.of();
    }
    if (!value.isArray()) {
      wrong(name, "an array", value);
      return List.of();
    }
    List<Optional<Values>> objects = new ArrayList<>(value.size());
    for (int i = 0; i < value.size(); i++) {
      String at = name + "/" + i;
      if (value.get(i).isObject()) {
        objects.add(Optional.of(new Values(value.get(i), path + "/" + at, problems)));
      } else {
        wrong(at, "an object", value.get(i));
        objects.add(Optional.empty());
      }
    }
    return objects;
  }

  /** Two whole numbers, a start and an end; anything else counts as missing. */
  Optional<Span> span(String name) {
    JsonNode value = node.path(name);
    if (!value.isArray() || value.size() != 2) {
      return Optional.empty();
    }
    int start = value.get(0).asInt(-1);
    int end = value.get(1).asInt(-1);
    return start < 0 || end < start ? Optional.empty() : Optional.of(new Span(start, end));
  }

  boolean has(String name) {
    return !absent(node.path(name));
  }

  /** Something that the value alone does not show; an empty name means the object itself. */
  void problem(String name, String message) {
    problems.accept(name.isEmpty() ? path : path + "/" + name, message);
  }

  private void wrong(String name, String expected, JsonNode found) {
    String what = absent(found) ? "nothing" : found.getNodeType().name().toLowerCase(Locale.ROOT);
    problem(name, "expected " + expected + ", found " + what + "; left out");
  }

  /** No more of a wrong value than a person needs to find it. */
  static String shown(String value) {
    int most = 60;
    return value.length() <= most ? value : value.substring(0, most) + "…";
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
