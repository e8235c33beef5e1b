package org.tawatur.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tawatur.Document;

/**
 * Documents one after the other, read as they are asked for. What cannot be read is reported and
 * left out; the rest goes on. For one thread at a time.
 */
public final class DocumentStream implements Iterator<Document>, Closeable {
  private static final String STANDARD_INPUT = "-";

  private final Limits limits;
  private final Consumer<ReadFailure> failures;
  private final InputStream standardInput;
  private final Sidecars sidecars;
  private final JsonDocument.Parser parser;

  /**
   * What is still to be read, the next first: names from the caller, and paths found in folders.
   */
  private final Deque<Input> inputs = new ArrayDeque<>();

  private Optional<OpenLines> open = Optional.empty();
  private Optional<Document> ahead = Optional.empty();
  private long read;
  private long failed;
  private long otherFiles;

  DocumentStream(
      List<String> names,
      InputStream standardInput,
      Limits limits,
      Consumer<ReadFailure> failures) {
    this.limits = limits;
    this.failures = failures;
    this.standardInput = standardInput;
    this.sidecars = new Sidecars(limits, this::report);
    this.parser = new JsonDocument.Parser(limits);
    names.forEach(each -> inputs.add(new Input(each, true)));
  }

  /** An input; whether the caller named it decides what is done with a file of no known kind. */
  private record Input(String name, boolean named) {}

  /** A JSON Lines input that is being read. */
  private record OpenLines(
      LineSource lines, InputStream stream, String name, String base, Optional<Path> folder) {}

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty()) {
      if (open.isPresent()) {
        ahead = nextLine(open.get());
      } else if (!inputs.isEmpty()) {
        ahead = start(inputs.remove());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Document next = ahead.orElseThrow();
    ahead = Optional.empty();
    read++;
    return next;
  }

  /**
   * How it went so far.
   *
   * @return the numbers at this moment
   */
  public ReadTally tally() {
    return new ReadTally(read, failed, otherFiles);
  }

  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      open.get().stream().close();
      open = Optional.empty();
    }
    inputs.clear();
    ahead = Optional.empty();
  }

  private void report(ReadFailure failure) {
    failed++;
    failures.accept(failure);
  }

  /** Begins an input: a text file is read at once, the others are left open or queued. */
  private Optional<Document> start(Input input) {
    if (input.name().equals(STANDARD_INPUT) && input.named()) {
      return content(standardInput, "standard input", "stdin", Optional.empty(), Kind.UNKNOWN);
    }
    Path path;
    try {
      path = Path.of(input.name());
    } catch (InvalidPathException e) {
      report(new ReadFailure(input.name(), "not a path: " + e.getReason()));
      return Optional.empty();
    }
    try {
      if (Files.isDirectory(path)) {
        queue(path);
        return Optional.empty();
      }
      return file(path, input.named());
    } catch (IOException e) {
      report(new ReadFailure(path.toString(), Reasons.of(e)));
    } catch (UncheckedIOException e) {
      report(new ReadFailure(path.toString(), Reasons.of(e.getCause())));
    }
    return Optional.empty();
  }

  /**
   * Puts what a folder holds before all else, by name, so that the order is the same on every
   * machine.
   */
  private void queue(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> sorted =
          entries
              .filter(each -> !name(each).startsWith("."))
              .sorted(DocumentStream::byName)
              .toList();
      for (int i = sorted.size() - 1; i >= 0; i--) {
        Path entry = sorted.get(i);
        boolean link = Files.isSymbolicLink(entry) && Files.isDirectory(entry);
        if (link) {
          // a link to a folder may lead back to where it stands
          otherFiles++;
        } else if (!name(entry).equals(Sidecars.NAME)
            || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          inputs.addFirst(new Input(entry.toString(), false));
        }
      }
    }
  }

  private Optional<Document> file(Path path, boolean named) throws IOException {
    Kind kind = Kind.of(name(path));
    if (kind == Kind.UNKNOWN && !named) {
      otherFiles++;
      return Optional.empty();
    }
    Path absolute = path.toAbsolutePath().normalize();
    return content(
        Files.newInputStream(path),
        path.toString(),
        base(name(path)),
        Optional.ofNullable(absolute.getParent()),
        kind);
  }

  private Optional<Document> content(
      InputStream in, String name, String base, Optional<Path> folder, Kind kind) {
    boolean keep = false;
    try {
      Content content = Content.of(in);
      boolean json = kind == Kind.LINES || (kind == Kind.UNKNOWN && content.looksLikeJson());
      if (json) {
        LineSource lines = content.lines(limits);
        open = Optional.of(new OpenLines(lines, in, name, base, folder));
        keep = true;
        return Optional.empty();
      }
      Document document = TextFile.read(base, content.bytes(), limits);
      return Optional.of(withSidecar(document, folder));
    } catch (IOException e) {
      report(new ReadFailure(name, Reasons.of(e)));
    } catch (UnreadableException e) {
      report(new ReadFailure(name, e.getMessage()));
    } finally {
      if (!keep) {
        closeQuietly(in, name);
      }
    }
    return Optional.empty();
  }

  private Optional<Document> nextLine(OpenLines source) {
    LineSource lines = source.lines();
    try {
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        open = Optional.empty();
        closeQuietly(source.stream(), source.name());
        return Optional.empty();
      }
      return line.get().isBlank() ? Optional.empty() : document(line.get(), source);
    } catch (UnreadableException e) {
      report(new ReadFailure(source.name() + ":" + lines.number(), e.getMessage()));
    } catch (ColumnException e) {
      String where = source.name() + ":" + lines.number() + ":" + e.column();
      report(new ReadFailure(where, e.getMessage()));
    } catch (IOException e) {
      // the stream is broken, so there is no next line
      open = Optional.empty();
      closeQuietly(source.stream(), source.name());
      report(new ReadFailure(source.name() + ":" + (lines.number() + 1), Reasons.of(e)));
    }
    return Optional.empty();
  }

  private Optional<Document> document(String line, OpenLines source) throws ColumnException {
    JsonDocument json = parser.parse(line);
    String id = json.id().orElse(source.base() + "-" + source.lines().number());
    if (json.text().isEmpty()) {
      throw new ColumnException(1, "no text");
    }
    Document document = json.metadata().complete(Document.of(id, json.text().get()));
    return Optional.of(withSidecar(document, source.folder()));
  }

  /** What a document says of itself goes before what the folder's index says. */
  private Document withSidecar(Document document, Optional<Path> folder) {
    return folder
        .map(each -> sidecars.of(each, document.id()))
        .map(each -> each.complete(document))
        .orElse(document);
  }

  private void closeQuietly(InputStream in, String name) {
    try {
      in.close();
    } catch (IOException e) {
      report(new ReadFailure(name, Reasons.of(e)));
    }
  }

  private static int byName(Path a, Path b) {
    return name(a).compareTo(name(b));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String base(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** What a file's name says of its kind. */
  private enum Kind {
    TEXT,
    LINES,
    UNKNOWN;

    static Kind of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".txt")) {
        return TEXT;
      }
      return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") ? LINES : UNKNOWN;
    }
  }
}
