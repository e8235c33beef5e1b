package org.tawatur.lexicon;

import java.util.Objects;

/**
 * A rule file of a pack, for the rules' own reader.
 *
 * @param file the file as the user knows it
 * @param text what it holds
 */
public record RuleFile(String file, String text) {
  public RuleFile {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
  }
}
