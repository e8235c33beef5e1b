package org.tawatur.ingest.html;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A page as an article. Immutable.
 *
 * @param title the headline, without the site's name
 * @param body the article's paragraphs, table rows and captions, a line each; empty where the page
 *     has no article
 * @param canonicalUrl the address that the page gives itself
 * @param publisher the site's name for itself
 * @param author who signed it
 * @param published the day of publication in the page's own time zone
 * @param publishedAt the moment of publication as the page has it, where it has more than the day
 * @param language the language that the page declares
 * @param charset the character set in which it was read
 */
public record Page(
    Optional<String> title,
    String body,
    Optional<String> canonicalUrl,
    Optional<String> publisher,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> publishedAt,
    Optional<String> language,
    Charset charset) {
  /** Checks that no part is missing. */
  public Page {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(canonicalUrl, "canonicalUrl");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(publishedAt, "publishedAt");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(charset, "charset");
  }
}
