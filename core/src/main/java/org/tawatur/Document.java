package org.tawatur;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One report as it was read: the text is kept to the letter, and every offset elsewhere counts in
 * it. Immutable.
 *
 * @param id what the output calls the document; not blank
 * @param text the report, its headline included; may be empty
 * @param title the headline, where the source tells it apart; it need not occur in the text
 * @param url where the report was published
 * @param publisher who published it
 * @param published the day of publication, the base of worded dates; empty where it is not known
 */
public record Document(
    String id,
    String text,
    Optional<String> title,
    Optional<String> url,
    Optional<String> publisher,
    Optional<LocalDate> published) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Document {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id that is not blank");
    }
  }

  /**
   * A document of which nothing is known but its text.
   *
   * @param id not blank
   * @param text may be empty
   * @return the document
   */
  public static Document of(String id, String text) {
    return new Document(
        id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The same document with this headline.
   *
   * @param title the headline
   * @return a new document
   */
  public Document withTitle(String title) {
    return new Document(id, text, Optional.of(title), url, publisher, published);
  }

  /**
   * The same document with this address.
   *
   * @param url the address
   * @return a new document
   */
  public Document withUrl(String url) {
    return new Document(id, text, title, Optional.of(url), publisher, published);
  }

  /**
   * The same document with this publisher.
   *
   * @param publisher the publisher
   * @return a new document
   */
  public Document withPublisher(String publisher) {
    return new Document(id, text, title, url, Optional.of(publisher), published);
  }

  /**
   * The same document with this day of publication.
   *
   * @param published the day
   * @return a new document
   */
  public Document withPublished(LocalDate published) {
    return new Document(id, text, title, url, publisher, Optional.of(published));
  }
}
