package org.tawatur.ingest;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads files, folders and standard input as documents.
 *
 * <ul>
 *   <li>{@code .txt}: one document; its id is the file's base name without the extension, its first
 *       line the title;
 *   <li>{@code .jsonl} and {@code .ndjson}: a document a line, with {@code doc} or {@code id},
 *       {@code text}, and optionally {@code title}, {@code url}, {@code publisher} and {@code
 *       published};
 *   <li>a folder: all such files in it and below it, by name; files of other kinds are counted and
 *       left out;
 *   <li>{@code -} and named files of other kinds: whichever of the two they look like;
 *   <li>{@code index.jsonl} in a folder: metadata of the documents beside it.
 * </ul>
 *
 * <p>UTF-8 with or without a byte order mark, UTF-16 with one, and Windows-1256 are read.
 *
 * <p>Immutable; threads may share it.
 */
public final class DocumentReader {
  private final Limits limits;

  /**
   * Makes a reader.
   *
   * @param limits how much of an input is taken at most
   */
  public DocumentReader(Limits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Opens inputs; nothing is read yet.
   *
   * @param inputs paths, or {@code -} for standard input
   * @param standardInput read only where {@code -} is given, and closed then
   * @param failures told of each thing that cannot be read, when it comes to it
   * @return the documents in the order of the inputs
   */
  public DocumentStream open(
      List<String> inputs, InputStream standardInput, Consumer<ReadFailure> failures) {
    return new DocumentStream(List.copyOf(inputs), standardInput, limits, failures);
  }
}
