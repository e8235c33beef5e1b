package org.tawatur.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a JSON Lines file. Immutable.
 *
 * @param id {@code doc}, or else {@code id}
 * @param text the report
 * @param metadata what else it says
 */
record JsonDocument(Optional<String> id, Optional<String> text, Metadata metadata) {
  private static final Set<String> FIELDS =
      Set.of("doc", "id", "text", "title", "url", "publisher", "published");

  /** An ISO date, of which a time may follow. */
  private static final int DATE_LENGTH = 10;

  /** Parses lines. Immutable. */
  static final class Parser {
    private final JsonFactory factory;
    private final int maxChars;

    Parser(Limits limits) {
      maxChars = limits.maxDocumentChars();
      factory =
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(maxChars).build())
              .build();
    }

    /**
     * Parses a line.
     *
     * @throws ColumnException if it is not an object of the right sort
     */
    JsonDocument parse(String line) throws ColumnException {
      try (JsonParser json = factory.createParser(line)) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
          throw new ColumnException(1, "expected a JSON object, one document a line");
        }
        Map<String, String> values = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          JsonToken value = json.nextToken();
          if (!FIELDS.contains(name) || value == JsonToken.VALUE_NULL) {
            json.skipChildren();
          } else if (value == JsonToken.VALUE_STRING
              || (value.isNumeric() && (name.equals("id") || name.equals("doc")))) {
            values.put(name, json.getText());
          } else {
            throw new ColumnException(column(json), name + " is not a string");
          }
        }
        if (json.nextToken() != null) {
          throw new ColumnException(column(json), "more than one value on the line");
        }
        return of(values);
      } catch (StreamConstraintsException e) {
        throw new ColumnException(
            1,
            "a text of more than "
                + maxChars
                + " chars, or nested too deeply; the limit is set by --max-document-chars");
      } catch (JsonProcessingException e) {
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        throw new ColumnException(column, "not JSON: " + reason(e));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static int column(JsonParser json) {
      return json.currentTokenLocation().getColumnNr();
    }

    /** The parser's words without its second, redacted account of where it is. */
    private static String reason(JsonProcessingException e) {
      String message = e.getOriginalMessage();
      int aside = message.indexOf(" (for ");
      return aside < 0 ? message : message.substring(0, aside);
    }
  }

  private static JsonDocument of(Map<String, String> values) throws ColumnException {
    Optional<String> id =
        Optional.ofNullable(values.get("doc"))
            .or(() -> Optional.ofNullable(values.get("id")))
            .filter(each -> !each.isBlank());
    String published = values.get("published");
    Optional<LocalDate> day = published == null ? Optional.empty() : Optional.of(day(published));
    return new JsonDocument(
        id,
        Optional.ofNullable(values.get("text")),
        new Metadata(
            Optional.ofNullable(values.get("title")),
            Optional.ofNullable(values.get("url")),
            Optional.ofNullable(values.get("publisher")),
            day));
  }

  private static LocalDate day(String published) throws ColumnException {
    boolean time = published.length() > DATE_LENGTH && published.charAt(DATE_LENGTH) == 'T';
    try {
      return LocalDate.parse(time ? published.substring(0, DATE_LENGTH) : published);
    } catch (DateTimeException e) {
      throw new ColumnException(1, "published is not a date such as 2024-03-05: " + published);
    }
  }
}
