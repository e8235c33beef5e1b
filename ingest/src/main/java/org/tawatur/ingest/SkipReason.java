package org.tawatur.ingest;

import java.util.Locale;

/** Why something that could be read is not coded. */
public enum SkipReason {
  /** A page with no article on it: a front page, a list, an error. */
  NO_ARTICLE,
  /** The server gave something else than the page. */
  HTTP_STATUS,
  /** The text is Persian. */
  PERSIAN,
  /** The text is Urdu. */
  URDU,
  /** The text is Kurdish, Sorani or Kurmanji. */
  KURDISH,
  /** The text is English. */
  ENGLISH,
  /** The text is in some other language. */
  OTHER_LANGUAGE,
  /** Arabic and another language share the text. */
  MIXED_LANGUAGES,
  /** The text was seen already, in an earlier run of {@code watch}. */
  SEEN;

  /** Its name in reports: lower case, words joined by hyphens. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
