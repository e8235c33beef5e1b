package org.tawatur.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tawatur.formats.IncidentReader;
import org.tawatur.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur incidents}: incidents for reading, all as a table or one as a page. */
@Command(
    name = "incidents",
    description = {
      "Shows incidents that tawatur link has made: a line each, those with most independent origins"
          + " first; with --id, all that is known of one.",
    },
    mixinStandardHelpOptions = true)
final class IncidentsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "INCIDENTS",
      description = "Files of incidents (.jsonl).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description =
          "Show the page of this incident, also by an id that it had before, or of the incident"
              + " that has this record.")
  private @Nullable String id;

  IncidentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return id == null ? table() : page(id);
  }

  private int table() {
    IncidentTable table = new IncidentTable();
    boolean good = read((each, formerly) -> table.add(each));
    console.print(table.lines());
    return good ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
  }

  private int page(String wanted) {
    List<Incident> found = new ArrayList<>();
    boolean good =
        read(
            (each, formerly) -> {
              if (each.id().equals(wanted)
                  || each.members().contains(wanted)
                  || formerly.contains(wanted)) {
                found.add(each);
              }
            });
    if (found.isEmpty()) {
      console.say("no incident and no record of an incident has the id " + wanted);
      return ExitCodes.SOME_FAILED;
    }
    for (Incident each : found) {
      console.print(new IncidentPage(each).lines());
    }
    return good ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
  }

  private boolean read(BiConsumer<Incident, List<String>> incidents) {
    Problems problems = new Problems();
    IncidentReader reader =
        new IncidentReader(
            problem -> {
              problems.any = true;
              console.say(problem.toString());
            });
    for (Path file : files) {
      try {
        if (Files.isDirectory(file)) {
          throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        reader.readNamed(file, incidents);
      } catch (IOException e) {
        problems.any = true;
        String reason =
            e instanceof NoSuchFileException
                ? "there is no such file"
                : e instanceof FileSystemException named && named.getReason() != null
                    ? named.getReason()
                    : e.getClass().getSimpleName();
        console.say(file + ": cannot be read: " + reason);
      }
    }
    return !problems.any;
  }

  /** Whether anything was wrong. */
  private static final class Problems {
    private boolean any;
  }
}
