package org.tawatur.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a server answered. Immutable, but for the bytes, which are not to be changed.
 *
 * @param url where the answer came from in the end
 * @param status its HTTP status
 * @param body what it brought
 * @param contentType what it says that is
 * @param etag by which the server knows this version
 * @param lastModified the server's word for when it changed
 * @param retryAfter how long it asks to be left alone
 * @param location where else it sends those who ask
 */
// answers are never compared; copying their bytes would double the memory
@SuppressWarnings("ArrayRecordComponent")
public record Fetched(
    URI url,
    int status,
    byte[] body,
    Optional<String> contentType,
    Optional<String> etag,
    Optional<String> lastModified,
    Optional<Duration> retryAfter,
    Optional<String> location) {
  /** Checks that no part is missing. */
  public Fetched {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(contentType, "contentType");
    Objects.requireNonNull(etag, "etag");
    Objects.requireNonNull(lastModified, "lastModified");
    Objects.requireNonNull(retryAfter, "retryAfter");
    Objects.requireNonNull(location, "location");
  }

  /** Whether it is what was asked for. */
  public boolean ok() {
    return status == 200;
  }
}
