package org.tawatur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;

/**
 * A word of place in a text, with all that the pack says of it: منطقة may be a quarter, a region or
 * a reference.
 *
 * @param from its first token
 * @param to the end, exclusive
 * @param lemma the word as the pack writes it
 * @param keys what it can be: exact, near, desert, road, district, governorate, compass, …
 * @param features what the pack says besides
 * @param proclitics what is written together with it, before
 * @param enclitic the pronoun at its end
 * @param many whether it is a dual or plural
 */
record PlaceWord(
    int from,
    int to,
    String lemma,
    Set<String> keys,
    Map<String, String> features,
    int proclitics,
    int enclitic,
    boolean many) {

  private static final String CATEGORY = "place-word";

  /** The place word that starts at a token and ends before another, or null. */
  static @Nullable PlaceWord at(LexiconMatches matches, int token, int to) {
    if (token >= to || !matches.has(token, CATEGORY)) {
      return null;
    }
    List<Match> same = new ArrayList<>(2);
    for (Match match : matches.at(token, CATEGORY)) {
      if (match.to() > to || !fits(match) || isAlive(matches, match)) {
        continue;
      }
      if (!same.isEmpty() && !alike(same.get(0), match)) {
        break;
      }
      same.add(match);
    }
    return same.isEmpty() ? null : of(same);
  }

  private static PlaceWord of(List<Match> same) {
    Match first = same.get(0);
    if (same.size() == 1) {
      return word(first, Set.of(first.lexeme().key()), first.lexeme().features(), isMany(first));
    }
    Set<String> keys = new HashSet<>();
    Map<String, String> features = new HashMap<>();
    boolean many = false;
    for (Match match : same) {
      keys.add(match.lexeme().key());
      match.lexeme().features().forEach(features::putIfAbsent);
      many = (many || match.can(Form.DUAL) || match.can(Form.PLUR)) && !match.can(Form.SING);
    }
    return word(first, keys, features, many);
  }

  private static boolean isMany(Match match) {
    return (match.can(Form.DUAL) || match.can(Form.PLUR)) && !match.can(Form.SING);
  }

  private static PlaceWord word(
      Match first, Set<String> keys, Map<String, String> features, boolean many) {
    return new PlaceWord(
        first.from(),
        first.to(),
        first.lexeme().lemma(),
        keys,
        features,
        first.proclitics(),
        first.enclitic(),
        many);
  }

  private static boolean alike(Match a, Match b) {
    return a.to() == b.to() && a.proclitics() == b.proclitics() && a.enclitic() == b.enclitic();
  }

  private static boolean fits(Match match) {
    return switch (match.lexeme().features().getOrDefault("needs", "")) {
      case "article" -> (match.proclitics() & Clitics.AL) != 0;
      case "pronoun" -> match.enclitic() != Clitics.NONE;
      default -> true;
    };
  }

  /** "الرصاص الحي": an adjective of a weapon, and no quarter of a town. */
  private static boolean isAlive(LexiconMatches matches, Match match) {
    int before = match.from() - 1;
    if (before < 0 || !match.lexeme().key().equals("back-reference")) {
      return false;
    }
    for (Match weapon : matches.at(before, "instrument")) {
      if (weapon.to() == match.from()) {
        return true;
      }
    }
    return false;
  }

  boolean is(String key) {
    return keys.contains(key);
  }

  boolean has(String feature, String value) {
    return value.equals(features.get(feature));
  }

  boolean isDirection() {
    return is("compass") || features.containsKey("dir");
  }

  /** Whether it says what kind of place the name after it bears. */
  boolean isHead() {
    return !isDirection()
        && (is("exact") || is("desert") || is("road") || is("district") || is("governorate"));
  }

  /** Whether the name after it may be one that no gazetteer has. */
  boolean introducesNames() {
    return features.containsKey("names") && !isDefinite();
  }

  /** Whether it is part of a town or a site: مشفى، حاجز. */
  boolean isLandmark() {
    return has("scope", "part") || has("scope", "site");
  }

  /** Whether it can mean a place without a name beside it. */
  boolean refers() {
    return is("back-reference");
  }

  boolean isDefinite() {
    return (proclitics & Clitics.AL) != 0 || enclitic != Clitics.NONE;
  }

  boolean isWeak() {
    return features.containsKey("weak");
  }
}
