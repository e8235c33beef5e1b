package org.tawatur.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tawatur.incident.Incident;

/**
 * Reads incidents from JSON Lines, as {@link IncidentLines} writes them. Lenient: what is wrong is
 * told to a listener with file, line and place, and the rest is read; an incident needs no more
 * than {@code incident} and {@code members}. Files are streamed.
 *
 * <p>One reader serves the files of one run, on one thread.
 */
public final class IncidentReader {
  private final Consumer<RecordProblem> problems;
  private final IncidentParser parser = new IncidentParser();
  private final Set<String> ids = new HashSet<>();

  /**
   * A reader for the files of one run.
   *
   * @param problems is told of all that is wrong, in the order of reading
   */
  public IncidentReader(Consumer<RecordProblem> problems) {
    this.problems = problems;
  }

  /**
   * Reads a file to its end.
   *
   * @param file JSON Lines in UTF-8; empty lines are left out
   * @param incidents takes each incident, in the order of the file
   * @throws IOException if the file cannot be read
   */
  public void read(Path file, Consumer<Incident> incidents) throws IOException {
    readNamed(file, (incident, formerly) -> incidents.accept(incident));
  }

  /**
   * Reads a file to its end, with the ids that the incidents had in earlier runs.
   *
   * @param file JSON Lines in UTF-8; empty lines are left out
   * @param incidents takes each incident and its former ids, in the order of the file
   * @throws IOException if the file cannot be read
   */
  public void readNamed(Path file, BiConsumer<Incident, List<String>> incidents)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, file.toString(), incidents);
    }
  }

  /**
   * Reads a stream to its end; it is not closed.
   *
   * @param in JSON Lines in UTF-8
   * @param name what problems call it
   * @param incidents takes each incident, in the order of the lines
   * @throws IOException if it cannot be read
   */
  public void read(InputStream in, String name, Consumer<Incident> incidents) throws IOException {
    read(in, name, (incident, formerly) -> incidents.accept(incident));
  }

  private void read(InputStream in, String name, BiConsumer<Incident, List<String>> incidents)
      throws IOException {
    new LenientLines(problems, AccountReader.DEFAULT_LINE_BYTES)
        .read(
            in, name, line -> parser.incident(line).ifPresent(each -> take(each, line, incidents)));
  }

  private void take(Incident incident, Values line, BiConsumer<Incident, List<String>> incidents) {
    if (ids.add(incident.id())) {
      incidents.accept(incident, line.texts("formerly"));
    } else {
      line.problem(
          "incident", "the id \"" + Values.shown(incident.id()) + "\" has come before; left out");
    }
  }
}
