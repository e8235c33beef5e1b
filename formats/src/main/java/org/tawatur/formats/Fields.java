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

/**
 * An object of a line with its place in the file, so that what is wrong can be named. Null is the
 * same as missing.
 */
final class Fields {
  private final JsonNode node;
  private final String line;
  private final String path;

  Fields(JsonNode node, String line, String path) {
    this.node = node;
    this.line = line;
    this.path = path;
    if (!node.isObject()) {
      throw problem(path, "an object", node);
    }
  }

  /** A string, or a number taken as one. */
  String required(String name) {
    return text(name).orElseThrow(() -> problem(path + "/" + name, "a string", node.path(name)));
  }

  Optional<String> text(String name) {
    JsonNode value = node.path(name);
    if (absent(value)) {
      return Optional.empty();
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw problem(path + "/" + name, "a string", value);
    }
    return Optional.of(value.asText());
  }

  OptionalInt integer(String name) {
    JsonNode value = node.path(name);
    if (absent(value)) {
      return OptionalInt.empty();
    }
    if (!value.isNumber() || !value.canConvertToInt() || value.asDouble() != value.asInt()) {
      throw problem(path + "/" + name, "a whole number", value);
    }
    return OptionalInt.of(value.asInt());
  }

  OptionalDouble number(String name) {
    JsonNode value = node.path(name);
    if (absent(value)) {
      return OptionalDouble.empty();
    }
    if (!value.isNumber()) {
      throw problem(path + "/" + name, "a number", value);
    }
    return OptionalDouble.of(value.asDouble());
  }

  Optional<LocalDate> date(String name) {
    Optional<String> value = text(name);
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw problem(path + "/" + name, "a date such as 2024-03-05", node.path(name));
    }
  }

  Optional<Fields> object(String name) {
    JsonNode value = node.path(name);
    return absent(value)
        ? Optional.empty()
        : Optional.of(new Fields(value, line, path + "/" + name));
  }

  List<Fields> objects(String name) {
    JsonNode value = node.path(name);
    if (absent(value)) {
      return List.of();
    }
    if (!value.isArray()) {
      throw problem(path + "/" + name, "an array", value);
    }
    List<Fields> objects = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      objects.add(new Fields(value.get(i), line, path + "/" + name + "/" + i));
    }
    return objects;
  }

  List<Fields> requiredObjects(String name) {
    if (absent(node.path(name))) {
      throw problem(path + "/" + name, "an array", node.path(name));
    }
    return objects(name);
  }

  /** Something that each value alone does not show. */
  RecordFormatException problem(String message) {
    return new RecordFormatException(line + ": " + (path.isEmpty() ? "/" : path) + ": " + message);
  }

  private RecordFormatException problem(String at, String expected, JsonNode found) {
    String what = absent(found) ? "nothing" : found.getNodeType().name().toLowerCase(Locale.ROOT);
    return new RecordFormatException(
        line + ": " + (at.isEmpty() ? "/" : at) + ": expected " + expected + ", found " + what);
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
