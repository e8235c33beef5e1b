package org.tawatur.actor;

/** Writes Arabic names in plain Latin letters, for the ids of actors that no registry has. */
final class Transliteration {

  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئ";
  private static final String[] LATIN = {
    "a", "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "a",
    "gh", "f", "q", "k", "l", "m", "n", "h", "w", "y", "a", "a", "", "w", "y"
  };

  private Transliteration() {}

  /**
   * A name as kebab-case ASCII.
   *
   * @param normalized normalised Arabic
   * @return for example {@code lwa-alsqwr}; never empty
   */
  static String kebab(String normalized) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < normalized.length(); i++) {
      char c = normalized.charAt(i);
      int letter = LETTERS.indexOf(c);
      if (letter >= 0) {
        out.append(LATIN[letter]);
      } else if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
        out.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + 32));
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    while (out.length() > 0 && out.charAt(out.length() - 1) == '-') {
      out.setLength(out.length() - 1);
    }
    return out.length() == 0 ? "unnamed" : out.toString();
  }
}
