package org.tawatur.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;
import org.tawatur.record.Account;

/**
 * The things that get attacked, seized or guarded, found in the words of a record: that both
 * accounts speak of a bus is evidence, that they share other words is none. Immutable.
 */
final class Things {
  private static final String SOUND_PLURAL = "+";

  private final Map<String, String> things;

  /** The first words of the things that are two words, so that few pairs of words are looked up. */
  private final Set<String> firsts = new HashSet<>();

  private Things(Map<String, String> things) {
    this.things = things;
    for (String each : things.keySet()) {
      int space = each.indexOf(' ');
      if (space > 0) {
        firsts.add(each.substring(0, space));
      }
    }
  }

  /** The things of a pack. */
  static Things from(Pack pack) {
    Map<String, String> things = new HashMap<>();
    for (Row row : pack.rows("nouns")) {
      boolean asset = row.get("category").filter(each -> each.equals("asset")).isPresent();
      if (!asset || row.get("features").orElse("").contains("weak=yes")) {
        continue;
      }
      String lemma = Spelling.key(row.required("lemma"));
      things.put(lemma, lemma);
      for (String plural : row.list("plurals")) {
        things.put(
            plural.startsWith(SOUND_PLURAL)
                ? stem(lemma) + plural.substring(SOUND_PLURAL.length())
                : Spelling.key(plural),
            lemma);
      }
    }
    return new Things(things);
  }

  /** The noun without the ending that a sound plural takes the place of, folded to ه. */
  private static String stem(String lemma) {
    return lemma.endsWith("ه") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** The things that the evidence and the place of a record speak of, each by its lemma. */
  Set<String> in(Account account) {
    Set<String> found = new HashSet<>();
    account.evidence().ifPresent(text -> in(text, found));
    account.place().ifPresent(place -> in(place.text(), found));
    return found;
  }

  private void in(String text, Set<String> found) {
    List<String> words = Spelling.words(text);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      @Nullable String thing = null;
      if (i + 1 < words.size() && firsts.contains(word)) {
        thing = things.get(word + " " + words.get(i + 1));
      }
      if (thing == null) {
        thing = things.get(word);
      }
      if (thing != null) {
        found.add(thing);
      }
    }
  }
}
