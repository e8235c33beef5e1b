package org.tawatur.bench.archive;

import java.time.LocalDate;
import java.util.List;

/**
 * A page with what a reader should find on it. Immutable, but for the bytes, which are not to be
 * changed.
 *
 * @param url its address
 * @param bytes the page
 * @param layout its site's
 * @param title its headline
 * @param body the lines of its article
 * @param published its day of publication
 */
// pages are never compared
@SuppressWarnings("ArrayRecordComponent")
record MadePage(
    String url, byte[] bytes, Layout layout, String title, List<String> body, LocalDate published) {
  MadePage {
    body = List.copyOf(body);
  }
}
