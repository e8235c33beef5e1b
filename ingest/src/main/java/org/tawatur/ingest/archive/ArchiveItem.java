package org.tawatur.ingest.archive;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.ingest.content.UnreadableException;

/** What comes next in an archive. */
public sealed interface ArchiveItem {
  /**
   * An entry that may be read.
   *
   * @param name where in the archive it is
   * @param id what its maker calls it, the same in no other archive
   * @param url where it was found, in a web archive
   * @param contentType what its server said it is
   * @param captured the day on which it was fetched
   * @param bytes its content, decompressed; good until the next item is asked for, and not to be
   *     closed
   */
  record Entry(
      String name,
      Optional<String> id,
      Optional<String> url,
      Optional<String> contentType,
      Optional<LocalDate> captured,
      InputStream bytes)
      implements ArchiveItem {
    /** Checks that no part is missing. */
    public Entry {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(contentType, "contentType");
      Objects.requireNonNull(captured, "captured");
      Objects.requireNonNull(bytes, "bytes");
    }
  }

  /**
   * An entry that cannot be read; the rest can.
   *
   * @param name where in the archive it is
   * @param problem why
   */
  record Broken(String name, UnreadableException problem) implements ArchiveItem {
    /** Checks that no part is missing. */
    public Broken {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(problem, "problem");
    }
  }

  /**
   * A page that the server did not give.
   *
   * @param name where in the archive it is
   * @param status what the server said instead
   */
  record NotGiven(String name, int status) implements ArchiveItem {
    /** Checks that no part is missing. */
    public NotGiven {
      Objects.requireNonNull(name, "name");
    }
  }

  /** Something that is no page: an image, a request, a note of the crawler. */
  record Other() implements ArchiveItem {}
}
