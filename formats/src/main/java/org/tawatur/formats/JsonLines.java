package org.tawatur.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.tawatur.Document;
import org.tawatur.record.CodedDocument;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.Skipped;
import org.tawatur.reprint.Sketch;

/**
 * A coded document as one line of JSON: the codebook's section 9 with what {@code docs/schema}
 * adds. Offsets are code points of the document's text. The same document always gives the same
 * bytes.
 *
 * <p>Immutable; threads may share it.
 */
public final class JsonLines {
  private final JsonFactory factory = new JsonFactory();

  /** Makes a format. */
  public JsonLines() {}

  /**
   * Writes a document as a line.
   *
   * @param coded the document
   * @return UTF-8, ending in a line feed and holding no other
   */
  public byte[] line(CodedDocument coded) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      document(json, coded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return utf8(out.append('\n').toString());
  }

  /**
   * Adds fields to a line.
   *
   * @param line what {@link #line} gave
   * @param notes what is known besides
   * @return the line with these fields at its end
   */
  public byte[] line(byte[] line, SourceNotes notes) {
    if (notes.isEmpty()) {
      return line;
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      notes.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] more = utf8(out.append('\n').toString());
    // the object's last brace and line feed go, and so does the brace that opens the new fields
    byte[] joined = Arrays.copyOf(line, line.length - 1 + more.length - 1);
    joined[line.length - 2] = ',';
    System.arraycopy(more, 1, joined, line.length - 1, more.length - 1);
    return Arrays.copyOf(joined, line.length - 2 + more.length);
  }

  private static void document(JsonGenerator json, CodedDocument coded) throws IOException {
    Document document = coded.document();
    CodePoints offsets = new CodePoints(document.text());
    json.writeStartObject();
    json.writeStringField("doc", document.id());
    string(json, "published", document.published().map(LocalDate::toString));
    optional(json, "title", document.title());
    optional(json, "publisher", document.publisher());
    optional(json, "url", document.url());
    json.writeArrayFieldStart("records");
    for (CodedRecord each : coded.records()) {
      new RecordWriter(json, offsets).write(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("skipped");
    for (Skipped each : coded.skipped()) {
      json.writeStartObject();
      json.writeStringField("reason", each.reason());
      json.writeStringField("text", each.text());
      json.writeArrayFieldStart("span");
      json.writeNumber(offsets.start(each.span()));
      json.writeNumber(offsets.end(each.span()));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("engine", coded.provenance().engine());
    json.writeStringField("pack", coded.provenance().pack());
    optional(json, "sketch", Sketch.of(document.text()).map(Sketch::toString));
    json.writeEndObject();
  }

  /** A field that is always there. */
  static void string(JsonGenerator json, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** A field that is there only when it says something. */
  static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  /** Lone surrogates have no UTF-8; JSON can still say them, as escapes. */
  static byte[] utf8(String line) {
    StringBuilder escaped = null;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < line.length()
              && Character.isLowSurrogate(line.charAt(i + 1));
      if (pair) {
        if (escaped != null) {
          escaped.append(c).append(line.charAt(i + 1));
        }
        i++;
      } else if (Character.isSurrogate(c)) {
        if (escaped == null) {
          escaped = new StringBuilder(line.length() + 16).append(line, 0, i);
        }
        escaped.append("\\u").append(Integer.toHexString(c));
      } else if (escaped != null) {
        escaped.append(c);
      }
    }
    return (escaped == null ? line : escaped.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
