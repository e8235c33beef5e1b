package org.tawatur.formats.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.tawatur.formats.AccountReader;
import org.tawatur.formats.IncidentReader;
import org.tawatur.formats.RecordProblem;

/**
 * Reads events from files of records, as {@code tawatur code} writes them, and of incidents, as
 * {@code tawatur link} does; the first line tells which. Lenient: what is wrong is told to a
 * listener, and the rest is read. One reader serves the files of one run, on one thread.
 */
public final class EventReader {
  private static final int PEEK = 1 << 16;
  private static final Set<String> OF_INCIDENTS = Set.of("incident", "members");
  private static final Set<String> OF_RECORDS = Set.of("doc", "records");

  private final JsonFactory json = new JsonFactory();
  private final AccountReader accounts;
  private final IncidentReader incidents;

  /**
   * A reader for the files of one run.
   *
   * @param problems is told of all that is wrong, in the order of reading
   * @param maxLineBytes the longest line of records that is read, in bytes; longer ones are told
   *     and left out
   * @throws IllegalArgumentException unless it is above zero
   */
  public EventReader(Consumer<RecordProblem> problems, int maxLineBytes) {
    accounts = new AccountReader(problems, maxLineBytes);
    incidents = new IncidentReader(problems);
  }

  /**
   * Reads a file to its end.
   *
   * @param file JSON Lines in UTF-8
   * @param events takes each event, in the order of the file
   * @throws IOException if the file cannot be read
   */
  public void read(Path file, Consumer<Event> events) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, file.toString(), events);
    }
  }

  /**
   * Reads a stream to its end; it is not closed.
   *
   * @param in JSON Lines in UTF-8
   * @param name what problems call it
   * @param events takes each event, in the order of the lines
   * @throws IOException if it cannot be read
   */
  public void read(InputStream in, String name, Consumer<Event> events) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, PEEK);
    if (holdsIncidents(buffered)) {
      incidents.read(buffered, name, incident -> events.accept(Event.of(incident)));
    } else {
      accounts.read(buffered, name, account -> events.accept(Event.of(account)));
    }
  }

  /** Looks at the fields of the first object; the stream is left where it was. */
  private boolean holdsIncidents(BufferedInputStream in) throws IOException {
    in.mark(PEEK);
    byte[] start = in.readNBytes(PEEK - 1);
    in.reset();
    try (JsonParser parser = json.createParser(start)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
        if (OF_INCIDENTS.contains(field)) {
          return true;
        }
        if (OF_RECORDS.contains(field)) {
          return false;
        }
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JsonProcessingException e) {
      // the reader of records will name what is wrong
      return false;
    }
    return false;
  }
}
