package org.tawatur.formats.export;

import java.util.Objects;

/**
 * How a file of events is written. Immutable.
 *
 * @param byteOrderMark whether a CSV file begins with one, as Excel needs it to read UTF-8
 * @param language the language of a bulletin
 */
public record ExportOptions(boolean byteOrderMark, Language language) {
  /** The language of a bulletin. */
  public enum Language {
    /** Arabic, right to left. */
    AR,
    /** English. */
    EN
  }

  /** No byte order mark; Arabic. */
  public static final ExportOptions DEFAULT = new ExportOptions(false, Language.AR);

  /** Checks that nothing is missing. */
  public ExportOptions {
    Objects.requireNonNull(language, "language");
  }

  boolean isArabic() {
    return language == Language.AR;
  }
}
