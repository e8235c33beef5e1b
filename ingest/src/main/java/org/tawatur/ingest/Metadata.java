package org.tawatur.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.tawatur.Document;

/**
 * What is known of a document besides its text. Immutable.
 *
 * @param title the headline
 * @param url where it was published
 * @param publisher who published it
 * @param published the day of publication
 */
public record Metadata(
    Optional<String> title,
    Optional<String> url,
    Optional<String> publisher,
    Optional<LocalDate> published) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Fills in what a document does not say of itself.
   *
   * @param document stays as it is
   * @return the document with these values where its own are empty
   */
  public Document complete(Document document) {
    return new Document(
        document.id(),
        document.text(),
        document.title().or(() -> title),
        document.url().or(() -> url),
        document.publisher().or(() -> publisher),
        document.published().or(() -> published));
  }
}
