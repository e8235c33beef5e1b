package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Match;
import org.tawatur.people.Group;
import org.tawatur.record.Outcome;
import org.tawatur.text.TokenKind;

/**
 * The nouns of a happening that say an outcome themselves: whether one counts by itself (أوقع 11
 * قتيلا), counts nobody (دون إصابات، تعويضات الضحايا) or heads a number that stands apart (ارتفعت
 * حصيلة القتلى إلى 14). For one happening and one thread.
 */
final class TollWords {

  /** How far before a noun the word may stand that denies it, in tokens. */
  private static final int DENIAL_REACH = 5;

  /** How far behind its heading a number may stand, in tokens. */
  private static final int NUMBER_REACH = 40;

  /** How far before its heading a number may stand: ارتفع إلى أربعة عدد قتلى التفجير. */
  private static final int BEFORE_REACH = 5;

  private final SentenceReading reading;
  private final List<Chunk.GroupChunk> groups;
  private final boolean toll;

  TollWords(Happening happening) {
    this.reading = happening.reading;
    this.groups = new ArrayList<>();
    for (Chunk.GroupChunk chunk : reading.chunks(Chunk.GroupChunk.class)) {
      if (chunk.from() >= happening.from && chunk.from() < happening.to) {
        groups.add(chunk);
      }
    }
    this.toll = happening.hasKey("toll");
  }

  /** A number that a toll has come to. */
  record Update(Chunk.GroupChunk heading, Chunk.GroupChunk number, Outcome outcome) {}

  /** Whether a toll is told. */
  boolean hasToll() {
    return toll;
  }

  /** The numbers that stand apart from the noun that says what they count. */
  List<Update> updates() {
    List<Update> updates = new ArrayList<>();
    for (Chunk.GroupChunk chunk : groups) {
      Group group = chunk.group();
      boolean heads = group.outcome().isPresent() && !group.counted() && headsToll(group);
      if (!heads) {
        continue;
      }
      Chunk.@Nullable GroupChunk number = numberOf(group);
      if (number != null) {
        updates.add(new Update(chunk, number, group.outcome().get()));
      }
    }
    return updates;
  }

  /** Whether a noun stands behind عدد or حصيلة, at once or behind one other such noun. */
  private boolean headsToll(Group group) {
    int before = group.from() - 1;
    return isTally(before) || isTally(before - 1);
  }

  private boolean isTally(int token) {
    return reading.is("tally", "number", token)
        || (token >= reading.from() && reading.wordEndingAt("act", "toll", token + 1) >= 0);
  }

  private Chunk.@Nullable GroupChunk numberOf(Group heading) {
    for (Chunk.GroupChunk chunk : groups) {
      Group group = chunk.group();
      boolean bare = group.isBare() && group.numbered() && !group.part();
      boolean behind = group.from() >= heading.to() && group.from() - heading.to() <= NUMBER_REACH;
      boolean before = group.to() <= heading.from() && heading.from() - group.to() <= BEFORE_REACH;
      if (bare && (behind || before) && afterTo(group.from())) {
        return chunk;
      }
    }
    return null;
  }

  private boolean afterTo(int token) {
    int before = token - 1;
    return before >= reading.from()
        && (reading.tokens.is(before, "الى")
            || reading.tokens.is(before, ":")
            || reading.tokens.is(before, "بلغ")
            || reading.tokens.is(before, "بلغت"));
  }

  /** Whether a row starts at the number that a toll has come to: إلى 14 قتيلا. */
  boolean isTotal(int token) {
    return toll && afterTo(token);
  }

  /** Whether a noun of outcome counts by itself. */
  boolean standsAlone(Group group) {
    Optional<Outcome> outcome = group.outcome();
    if (outcome.isEmpty() || group.part() || (group.definite() && !group.numbered())) {
      return false;
    }
    boolean dead = outcome.get() != Outcome.CAPTURED && outcome.get() != Outcome.MISSING;
    boolean missing = outcome.get() == Outcome.MISSING && group.numbered();
    if (!(dead || missing) || denied(group.from())) {
      return false;
    }
    return group.counted() && group.numbered() || governed(group);
  }

  /** Whether what stands before brings the noun in, so that it is no mere mention. */
  private boolean governed(Group group) {
    int before = group.from() - 1;
    if (before < reading.from()) {
      return true;
    }
    if (headsToll(group)) {
      return false;
    }
    for (Chunk.GroupChunk chunk : groups) {
      if (chunk.to() == group.from() && chunk.group().outcome().isPresent()) {
        return true;
      }
    }
    if (reading.tokens.kind(before) != TokenKind.WORD) {
      return true;
    }
    for (int start = before; start >= reading.from() && before - start < 4; start--) {
      for (Match match : reading.matches.at(start)) {
        boolean brings =
            switch (match.lexeme().category()) {
              case "act", "cue", "report" -> true;
              case "function" -> match.lexeme().key().equals("preposition");
              default -> false;
            };
        if (brings && match.to() == group.from()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "دون وقوع إصابات"، "من دون أن تسفر عن سقوط قتلى". */
  private boolean denied(int token) {
    int from = Math.max(reading.from(), token - DENIAL_REACH);
    for (int at = token - 1; at >= from; at--) {
      if (reading.isBarrier(at) || reading.tokens.kind(at) == TokenKind.PUNCTUATION) {
        return false;
      }
      for (Match match : reading.matches.at(at)) {
        boolean denies =
            match.lexeme().category().equals("cue")
                && match.lexeme().key().equals("negation")
                && !match.lexeme().has("not")
                && !match.lexeme().has("weak");
        if (denies) {
          return true;
        }
      }
    }
    return false;
  }
}
