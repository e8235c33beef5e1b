package org.tawatur.formats.event;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tawatur.formats.AccountReader;
import org.tawatur.formats.RecordProblem;

/**
 * Reads events from files of records, as {@code tawatur code} writes them. Lenient: what is wrong
 * is told to a listener, and the rest is read. One reader serves the files of one run, on one
 * thread.
 */
public final class EventReader {
  private final AccountReader accounts;

  /**
   * A reader for the files of one run.
   *
   * @param problems is told of all that is wrong, in the order of reading
   * @param maxLineBytes the longest line that is read, in bytes; longer ones are told and left out
   * @throws IllegalArgumentException unless it is above zero
   */
  public EventReader(Consumer<RecordProblem> problems, int maxLineBytes) {
    accounts = new AccountReader(problems, maxLineBytes);
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
    accounts.read(new BufferedInputStream(in), name, account -> events.accept(Event.of(account)));
  }
}
