package org.tawatur.ingest;

import java.util.Map;
import java.util.Optional;
import org.tawatur.ingest.html.PageContext;

/**
 * What is known of an input before it is opened. Immutable.
 *
 * @param where it is, for messages
 * @param base what ids of its documents begin with, or are
 * @param format what its name or carrier says it is
 * @param named whether the caller asked for it itself; then it is read whatever it is called
 * @param depth how many archives it lies in
 * @param context what a carrier says of it as a page
 * @param index metadata of documents, by id, from beside it
 */
record Origin(
    String where,
    String base,
    Optional<Format> format,
    boolean named,
    int depth,
    PageContext context,
    Map<String, Metadata> index) {

  /** Where what comes from no file or address is. */
  static final String STANDARD_INPUT = "standard input";

  /**
   * Whether its name is the same in every run, so that ids made from it would be those of other
   * documents in the next.
   */
  boolean nameless() {
    return where.startsWith(STANDARD_INPUT);
  }

  static Origin of(
      String where,
      String base,
      Optional<Format> format,
      boolean named,
      Map<String, Metadata> index) {
    return new Origin(where, base, format, named, 0, PageContext.NONE, index);
  }

  /** Something within it. */
  Origin within(String where, String base, Optional<Format> format, PageContext context) {
    return new Origin(where, base, format, false, depth + 1, context, index);
  }

  /** The same without its packing. */
  Origin unpacked(String inner, Optional<Format> innerFormat) {
    return new Origin(where, inner, innerFormat, named, depth + 1, context, index);
  }
}
