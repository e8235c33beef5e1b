package org.tawatur.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private Things(Map<String, String> things) {
    this.things = Map.copyOf(things);
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
      String pair = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
      String thing = things.get(pair);
      if (thing == null) {
        thing = things.get(words.get(i));
      }
      if (thing != null) {
        found.add(thing);
      }
    }
  }
}
