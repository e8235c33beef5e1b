package org.tawatur.formats.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Writes JSON objects one by one, each whole before any of it goes out. For one thread. */
final class JsonObjects {
  private final JsonFactory factory = new JsonFactory();
  private final OutputStream out;
  private final UnaryOperator<String> words;

  /**
   * Writes to a stream.
   *
   * @param words what becomes of text before it is written; must leave it well formed
   */
  JsonObjects(OutputStream out, UnaryOperator<String> words) {
    this.out = out;
    this.words = words;
  }

  /** Writes an object between two pieces of text. */
  void write(String before, Body body, String after) throws IOException {
    StringWriter text = new StringWriter();
    text.append(before);
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.writeStartObject();
      body.write(new Fields(json, words));
      json.writeEndObject();
    }
    text.append(after);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  void text(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  void flush() throws IOException {
    out.flush();
  }

  /** The inside of an object. */
  interface Body {
    void write(Fields fields) throws IOException;
  }

  /** The fields of an object that is being written. */
  record Fields(JsonGenerator json, UnaryOperator<String> words) {
    void string(String name, String value) throws IOException {
      json.writeStringField(name, words.apply(value));
    }

    /** Null where it is absent. */
    void string(String name, Optional<String> value) throws IOException {
      if (value.isPresent()) {
        string(name, value.get());
      } else {
        json.writeNullField(name);
      }
    }

    void integer(String name, int value) throws IOException {
      json.writeNumberField(name, value);
    }

    void integer(String name, OptionalInt value) throws IOException {
      if (value.isPresent()) {
        json.writeNumberField(name, value.getAsInt());
      } else {
        json.writeNullField(name);
      }
    }

    /** Rounded, since further digits would show the order in which sums were made. */
    void number(String name, OptionalDouble value, int places) throws IOException {
      if (value.isPresent()) {
        double scale = Math.pow(10, places);
        json.writeNumberField(name, Math.round(value.getAsDouble() * scale) / scale);
      } else {
        json.writeNullField(name);
      }
    }

    void flag(String name, boolean value) throws IOException {
      json.writeBooleanField(name, value);
    }

    void strings(String name, Iterable<String> values) throws IOException {
      json.writeArrayFieldStart(name);
      for (String each : values) {
        json.writeString(words.apply(each));
      }
      json.writeEndArray();
    }

    void object(String name, Body body) throws IOException {
      json.writeObjectFieldStart(name);
      body.write(this);
      json.writeEndObject();
    }

    <T> void objects(String name, Iterable<T> values, Item<T> item) throws IOException {
      json.writeArrayFieldStart(name);
      for (T each : values) {
        json.writeStartObject();
        item.write(this, each);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    void absent(String name) throws IOException {
      json.writeNullField(name);
    }
  }

  /** The inside of an object of an array. */
  interface Item<T> {
    void write(Fields fields, T value) throws IOException;
  }
}
