package org.tawatur.ingest;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.tawatur.ingest.feed.Columns;
import org.tawatur.ingest.fetch.FetchSettings;
import org.tawatur.lexicon.Pack;

/**
 * How inputs are read. Immutable.
 *
 * @param limits how much of an input is taken at most
 * @param pack gives the words for time and for what pages put around reports; asked for once, when
 *     the first page comes
 * @param columns which column of a table holds what
 * @param arabicOnly whether texts in other languages are skipped
 * @param fetch how addresses are fetched; empty: they are not, and nothing leaves the machine
 */
public record ReaderSettings(
    Limits limits,
    Supplier<Pack> pack,
    Columns columns,
    boolean arabicOnly,
    Optional<FetchSettings> fetch) {
  /** The usual limits, the built-in pack, texts in any language, nothing fetched. */
  public static final ReaderSettings DEFAULT =
      new ReaderSettings(Limits.DEFAULT, Pack::builtin, Columns.DEFAULT, false, Optional.empty());

  /** Checks that no part is missing. */
  public ReaderSettings {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(fetch, "fetch");
  }

  /** The same with other limits. */
  public ReaderSettings with(Limits others) {
    return new ReaderSettings(others, pack, columns, arabicOnly, fetch);
  }

  /** The same with another pack. */
  public ReaderSettings with(Supplier<Pack> other) {
    return new ReaderSettings(limits, other, columns, arabicOnly, fetch);
  }

  /** The same with other columns. */
  public ReaderSettings with(Columns others) {
    return new ReaderSettings(limits, pack, others, arabicOnly, fetch);
  }

  /** The same, fetching addresses. */
  public ReaderSettings with(FetchSettings fetching) {
    return new ReaderSettings(limits, pack, columns, arabicOnly, Optional.of(fetching));
  }

  /** The same for Arabic texts only. */
  public ReaderSettings withArabicOnly() {
    return new ReaderSettings(limits, pack, columns, true, fetch);
  }
}
