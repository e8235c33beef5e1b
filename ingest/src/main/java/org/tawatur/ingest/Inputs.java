package org.tawatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawatur.ingest.ReadFailure.Reason;

/** The inputs that the caller named, and what is found in folders, in order. */
final class Inputs implements Source {
  private static final String STANDARD_INPUT = "-";

  private final Opener opener;
  private final InputStream standardInput;
  private final Sidecars sidecars;

  /** What is still to be read, the next first. */
  private final Deque<Input> inputs = new ArrayDeque<>();

  private final Deque<Step> found = new ArrayDeque<>();

  Inputs(List<String> names, InputStream standardInput, Opener opener) {
    this.opener = opener;
    this.standardInput = standardInput;
    this.sidecars = new Sidecars(opener.limits());
    names.forEach(each -> inputs.add(new Input(each, true)));
  }

  /** An input; whether the caller named it decides what is done with a file of no known kind. */
  private record Input(String name, boolean named) {}

  @Override
  public String name() {
    return "inputs";
  }

  @Override
  public Optional<Step> next() {
    while (found.isEmpty() && !inputs.isEmpty()) {
      start(inputs.remove());
    }
    return Optional.ofNullable(found.poll());
  }

  private void start(Input input) {
    if (input.name().equals(STANDARD_INPUT) && input.named()) {
      Origin origin = Origin.of(Origin.STANDARD_INPUT, "stdin", Optional.empty(), true, Map.of());
      found.add(opener.open(standardInput, origin));
      return;
    }
    if (input.named() && isAddress(input.name())) {
      found.add(
          opener.fetch(
              input.name(), Origin.of(input.name(), "web", Optional.empty(), true, Map.of())));
      return;
    }
    try {
      Path path = Path.of(input.name());
      if (Files.isDirectory(path)) {
        queue(path);
      } else {
        file(path, input.named());
      }
    } catch (InvalidPathException e) {
      fail(new ReadFailure(input.name(), "not a path: " + e.getReason(), Reason.FILE));
    } catch (IOException e) {
      fail(Reasons.of(input.name(), e));
    }
  }

  private static boolean isAddress(String name) {
    return name.startsWith("http://") || name.startsWith("https://");
  }

  private void fail(ReadFailure failure) {
    found.add(new Step.Found(Item.failed(failure)));
  }

  /**
   * Puts what a folder holds before all else, by name, so that the order is the same on every
   * machine.
   */
  private void queue(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> sorted =
          entries
              .filter(each -> !FileNames.name(each).startsWith("."))
              .sorted((a, b) -> FileNames.name(a).compareTo(FileNames.name(b)))
              .toList();
      for (int i = sorted.size() - 1; i >= 0; i--) {
        Path entry = sorted.get(i);
        boolean link = Files.isSymbolicLink(entry) && Files.isDirectory(entry);
        if (link) {
          // a link to a folder may lead back to where it stands
          found.add(new Step.Other());
        } else if (!FileNames.name(entry).equals(Sidecars.NAME)
            || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          inputs.addFirst(new Input(entry.toString(), false));
        }
      }
    }
  }

  private void file(Path path, boolean named) throws IOException {
    String name = FileNames.name(path);
    Optional<Format> format = Format.ofName(name);
    if (format.isEmpty() && !named) {
      found.add(new Step.Other());
      return;
    }
    InputStream in = Files.newInputStream(path);
    Optional<Path> folder = Optional.ofNullable(path.toAbsolutePath().normalize().getParent());
    if (folder.isPresent() && !sidecars.knows(folder.get())) {
      sidecars.read(folder.get()).forEach(this::fail);
    }
    Map<String, Metadata> index = folder.map(sidecars::of).orElse(Map.of());
    found.add(
        opener.open(in, Origin.of(path.toString(), FileNames.base(name), format, named, index)));
  }

  @Override
  public void close() {
    inputs.clear();
    found.clear();
  }
}
