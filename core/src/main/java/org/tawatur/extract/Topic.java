package org.tawatur.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.text.Sentence;
import org.tawatur.text.SentenceRole;

/**
 * The field of news that a document is of, where it is not conflict: in a report on a match or on a
 * storm, attacks, strikes and victims are not what they are elsewhere.
 */
final class Topic {

  /** How many different words of a field the head of a document must hold. */
  private static final int LEAST_WORDS = 2;

  /** How many sentences make the head: the title and what opens the body. */
  private static final int HEAD = 3;

  private Topic() {}

  /** Whether the head of a document is of another field, and no armed actor stands in it. */
  static boolean isForeign(
      List<Sentence> sentences, LexiconMatches matches, ActorRegistry registry) {
    Map<String, Set<String>> words = new HashMap<>();
    int seen = 0;
    for (Sentence sentence : sentences) {
      if (sentence.role() == SentenceRole.BOILERPLATE || sentence.role() == SentenceRole.DATELINE) {
        continue;
      }
      if (seen++ == HEAD) {
        break;
      }
      for (int at = sentence.from(); at < sentence.to(); at++) {
        for (Match match : matches.at(at)) {
          String category = match.lexeme().category();
          if (category.equals("actor") && registry.isArmed(match.lexeme().key())) {
            return false;
          }
          if (category.equals("domain")) {
            words
                .computeIfAbsent(match.lexeme().key(), k -> new HashSet<>())
                .add(match.lexeme().lemma());
          }
        }
      }
    }
    return words.values().stream().anyMatch(each -> each.size() >= LEAST_WORDS);
  }

  /** Whether a happening has an armed actor, so that it is of the conflict all the same. */
  static boolean isArmed(Happening happening, ActorRegistry registry) {
    for (List<Happening.Party> parties :
        List.of(happening.perpetrators, happening.targets, happening.parties)) {
      for (Happening.Party party : parties) {
        if (party.isWorded() && registry.isArmed(party.id())) {
          return true;
        }
      }
    }
    return false;
  }
}
