package org.tawatur.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Match;
import org.tawatur.record.Claim;
import org.tawatur.record.Span;
import org.tawatur.record.Stance;
import org.tawatur.source.SourceMention;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Writes a happening's sources down as claims, each source once. Immutable. */
final class ClaimWriter {

  private final Tokens tokens;

  ClaimWriter(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The claims of a happening in the order of the text; of two wordings of one source the fuller
   * one.
   *
   * @param text the document's text
   */
  List<Claim> write(Happening happening, String text) {
    List<SourceMention> sources = new ArrayList<>();
    for (SourceMention source : happening.sources) {
      if (source.isWorded() && sources.stream().noneMatch(s -> s.from() == source.from())) {
        sources.add(source);
      }
    }
    sources.sort(Comparator.comparingInt(SourceMention::from));
    List<Claim> claims = new ArrayList<>();
    List<SourceMention> kept = new ArrayList<>();
    for (SourceMention source : sources) {
      if (kept.stream().anyMatch(k -> repeats(source, k))) {
        continue;
      }
      kept.removeIf(k -> isWithin(k, source));
      kept.add(source);
    }
    for (SourceMention source : kept) {
      Span span = span(happening, source);
      String words = span.in(text).strip();
      if (!words.isEmpty()) {
        claims.add(new Claim(words, stance(happening, source), Optional.of(span)));
      }
    }
    return claims;
  }

  /** Whether a mention says no more than an earlier one: المصدر after مصدر أمني. */
  private boolean repeats(SourceMention later, SourceMention earlier) {
    if (sameWord(later.from(), earlier.from()) && words(later) == 1) {
      return true;
    }
    return isWithin(later, earlier);
  }

  /** Whether all the words of one are words of the other: الإعلام الأمني, خلية الإعلام الأمني. */
  private boolean isWithin(SourceMention later, SourceMention earlier) {
    for (int at = later.from(); at < later.to(); at++) {
      if (tokens.kind(at) != TokenKind.WORD) {
        continue;
      }
      boolean found = false;
      for (int other = earlier.from(); other < earlier.to() && !found; other++) {
        found = sameWord(at, other);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private int words(SourceMention mention) {
    int words = 0;
    for (int at = mention.from(); at < mention.to(); at++) {
      words += tokens.kind(at) == TokenKind.WORD ? 1 : 0;
    }
    return words;
  }

  private boolean sameWord(int a, int b) {
    return bare(a).equals(bare(b));
  }

  private String bare(int token) {
    String word = tokens.string(token);
    String rest = word.startsWith("لل") && word.length() > 4 ? word.substring(2) : word;
    return rest.startsWith("ال") && rest.length() > 4 ? rest.substring(2) : rest;
  }

  /** The words without a conjunction or preposition that is written with the first. */
  private Span span(Happening happening, SourceMention source) {
    Span span = tokens.original(source.from(), source.to());
    for (Match match : happening.reading.matches.at(source.from())) {
      int attached = match.proclitics() & (Clitics.WAW | Clitics.FA | Clitics.LAM | Clitics.BA);
      switch (match.lexeme().category()) {
        case "source", "source-noun", "person", "actor", "actor-head" -> {
          if (attached == 0) {
            return span;
          }
          boolean fused =
              (match.proclitics() & Clitics.LAM) != 0 && tokens.charAt(source.from(), 1) == 'ل';
          return fused ? span : new Span(span.start() + 1, span.end());
        }
        default -> {}
      }
    }
    return span;
  }

  /** A force that tells of its own act takes responsibility for it. */
  private static Stance stance(Happening happening, SourceMention source) {
    if (source.stance() != Stance.ASSERTS) {
      return source.stance();
    }
    for (Happening.Party party : happening.perpetrators) {
      if (party.isWorded() && party.from() < source.to() && source.from() < party.to()) {
        return Stance.CLAIMS_RESPONSIBILITY;
      }
    }
    for (Chunk.ActorChunk actor : happening.reading.chunks(Chunk.ActorChunk.class)) {
      boolean named = source.from() <= actor.from() && actor.to() <= source.to();
      if (named
          && source.kind() == SourceMention.Kind.SPEAKER
          && happening.perpetrators.stream().anyMatch(p -> isOwn(p, actor, source.cue()))) {
        return Stance.CLAIMS_RESPONSIBILITY;
      }
    }
    return Stance.ASSERTS;
  }

  /** "قال قائد الجيش إن قواته قتلت": the speaker's own side did it. */
  private static boolean isOwn(Happening.Party party, Chunk.ActorChunk actor, int said) {
    return party.from() > said
        && party.isWorded()
        && !party.id().isEmpty()
        && party.id().equals(actor.mention().id());
  }
}
