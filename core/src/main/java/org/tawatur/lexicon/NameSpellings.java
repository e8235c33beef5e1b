package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The spellings of a name that differ by case only: أبو، أبي، أبا; and, for actors, the sound
 * plural الحوثيون، الحوثيين.
 */
final class NameSpellings {
  /** Names are never longer in words that have spellings of their own. */
  private static final int MOST = 64;

  private NameSpellings() {}

  /**
   * All spellings, the given one first.
   *
   * @param plurals whether words may be sound plurals
   */
  static List<String> of(String name, boolean plurals) {
    if (!plurals && name.indexOf("أب") < 0 && name.indexOf("اب") < 0 && name.indexOf("بنو") < 0) {
      return List.of(name);
    }
    String[] words = name.indexOf(' ') < 0 ? new String[] {name} : name.split(" ", -1);
    if (Arrays.stream(words).allMatch(word -> word(word, plurals).size() == 1)) {
      return List.of(name);
    }
    List<String> spellings = List.of("");
    for (String word : words) {
      List<String> longer = new ArrayList<>();
      for (String start : spellings) {
        for (String form : word(word, plurals)) {
          if (longer.size() < MOST) {
            longer.add(start.isEmpty() ? form : start + ' ' + form);
          }
        }
      }
      spellings = longer;
    }
    return spellings;
  }

  private static List<String> word(String word, boolean plurals) {
    switch (word) {
      case "أبو", "أبي", "أبا", "ابو", "ابي", "ابا" -> {
        return List.of(word, "أبو", "أبي", "أبا");
      }
      case "بنو" -> {
        return List.of(word, "بني");
      }
      default -> {}
    }
    if (plurals && word.length() > 4) {
      String stem = word.substring(0, word.length() - 2);
      if (word.endsWith("ون")) {
        return List.of(word, stem + "ين");
      }
      if (word.endsWith("يين")) {
        return List.of(word, stem + "ون");
      }
    }
    return List.of(word);
  }
}
