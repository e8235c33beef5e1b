package org.tawatur.lexicon;

import java.util.Objects;

/**
 * A rule file of a pack, for the rules' own reader.
 *
 * @param file the file as the user knows it
 * @param text what it holds
 * @param layer the number of its pack, from 0: rules of a later pack override those of an earlier
 */
public record RuleFile(String file, String text, int layer) {
  public RuleFile {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
  }
}
