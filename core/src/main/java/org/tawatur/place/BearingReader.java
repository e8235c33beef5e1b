package org.tawatur.place;

import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;

/** Reads, from the words before a place, how what is told stands to it. Stateless. */
final class BearingReader {

  private BearingReader() {}

  /** How what is told stands to a place that starts at a token, by the words before it. */
  static Bearing before(LexiconMatches matches, PlaceWords words, int from, int token) {
    for (int back = 3; back >= 1; back--) {
      if (token - back < from) {
        continue;
      }
      PlaceWord word = words.at(token - back, token);
      if (word != null
          && word.to() == token
          && (back > 1 || word.is("origin") || word.is("extent"))) {
        return word.is("origin") ? Bearing.FROM : word.is("extent") ? Bearing.UNTIL : Bearing.AT;
      }
      for (Match match : matches.at(token - back, "bearing")) {
        if (match.to() != token) {
          continue;
        }
        switch (match.lexeme().key()) {
          case "toward" -> {
            return Bearing.TOWARDS;
          }
          case "goal" -> {
            return Bearing.TO;
          }
          case "origin" -> {
            return Bearing.FROM;
          }
          case "extent" -> {
            return Bearing.UNTIL;
          }
          default -> {}
        }
      }
    }
    return Bearing.AT;
  }
}
