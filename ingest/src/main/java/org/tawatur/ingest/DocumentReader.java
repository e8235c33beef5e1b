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
 *   <li>{@code .html}: one document, the article on the page;
 *   <li>{@code .jsonl} and {@code .ndjson}: a document a line, with {@code doc} or {@code id},
 *       {@code text}, and optionally {@code title}, {@code url}, {@code publisher} and {@code
 *       published};
 *   <li>{@code .csv} and {@code .tsv}: a document a row; see {@link
 *       org.tawatur.ingest.feed.Columns};
 *   <li>RSS and Atom ({@code .rss}, {@code .atom}, {@code .xml}): a document an entry;
 *   <li>OPML: the feeds it names, fetched;
 *   <li>{@code http://} and {@code https://}: what is there, fetched;
 *   <li>{@code .warc}: the pages of a web archive;
 *   <li>{@code .gz} and {@code .zip} of any of these, and of each other;
 *   <li>a folder: all such files in it and below it, by name; files of other kinds are counted and
 *       left out;
 *   <li>{@code -} and named files of other kinds: whichever of these they look like;
 *   <li>{@code index.jsonl} in a folder: metadata of the documents beside it.
 * </ul>
 *
 * <p>Nothing is fetched unless the settings say how. UTF-8, UTF-16, Windows-1256, ISO-8859-6 and
 * Mac Arabic are read, declared or not.
 *
 * <p>Immutable; threads may share it.
 */
public final class DocumentReader {
  private final ReaderSettings settings;
  private final Drafts drafts;

  /**
   * Makes a reader.
   *
   * @param settings how inputs are read
   */
  public DocumentReader(ReaderSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.drafts = new Drafts(settings);
  }

  /**
   * Makes a reader with the usual settings.
   *
   * @param limits how much of an input is taken at most
   */
  public DocumentReader(Limits limits) {
    this(ReaderSettings.DEFAULT.with(limits));
  }

  /**
   * Opens inputs; nothing is read yet.
   *
   * @param inputs paths, addresses, or {@code -} for standard input
   * @param standardInput read only where {@code -} is given, and closed then
   * @param failures told of each thing that cannot be read, when it comes to it
   * @return the documents in the order of the inputs
   */
  public DocumentStream open(
      List<String> inputs, InputStream standardInput, Consumer<ReadFailure> failures) {
    return new DocumentStream(items(inputs, standardInput), failures);
  }

  /**
   * Opens inputs for reading by several threads; nothing is read yet.
   *
   * @param inputs paths, addresses, or {@code -} for standard input
   * @param standardInput read only where {@code -} is given, and closed then
   * @return what the inputs hold, in their order
   */
  public ItemStream items(List<String> inputs, InputStream standardInput) {
    Opener opener = new Opener(settings, drafts);
    return new ItemStream(new Inputs(List.copyOf(inputs), standardInput, opener));
  }
}
