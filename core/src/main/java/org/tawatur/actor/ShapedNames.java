package org.tawatur.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Reads names that no table holds by the word that they begin with: لواء X، الفرقة 25، قبيلة X.
 * Immutable and thread-safe.
 */
final class ShapedNames {

  private static final int MOST_ORDINALS = 2;

  private final ActorTagger tagger;
  private final ActorRegistry registry;

  ShapedNames(ActorTagger tagger, ActorRegistry registry) {
    this.tagger = tagger;
    this.registry = registry;
  }

  @Nullable ActorMention at(
      Tokens tokens, LexiconMatches matches, Match match, int to, ActorContext context, int depth) {
    String shape = match.lexeme().features().getOrDefault("shape", match.lexeme().key());
    int at = match.to();
    boolean quoted = at < to && tokens.kind(at) == TokenKind.QUOTE;
    int start = quoted ? at + 1 : at;
    if (shape.equals("ordinal")) {
      return unit(tokens, matches, match, start, to, context, depth);
    }
    if (shape.equals("tribe")) {
      return tribe(tokens, matches, match, start, to, quoted, context);
    }
    if (NameShape.isRank(matches, match, start)
        || (!quoted && (match.form() & Form.INDEFINITE) != 0)) {
      return null;
    }
    if (start < to && depth < 2) {
      @Nullable ActorMention inner =
          tagger.mentionAt(tokens, matches, start, to, context, depth + 1);
      if (inner != null
          && !inner.isReference()
          && (inner.proclitics() & ~(Clitics.AL | Clitics.LAM)) == 0) {
        int end = NameShape.closing(tokens, inner.to(), to, quoted);
        return tagger.mention(match, tagger.head(match), end, inner.id(), inner.loaded());
      }
    }
    if (quoted) {
      int end = start;
      while (end < to && end - start < 6 && tokens.kind(end) != TokenKind.QUOTE) {
        end++;
      }
      @Nullable ActorMention known = lastIn(matches, start, end, context);
      if (known != null) {
        return tagger.mention(
            match, tagger.head(match), NameShape.closing(tokens, end, to, true), known.id(), false);
      }
      if (end > start && end < to && tokens.kind(end) == TokenKind.QUOTE) {
        return generated(tokens, match, start, end, to, true, context);
      }
      return null;
    }
    if ((match.proclitics() & Clitics.AL) != 0) {
      return new ActorMention(
          match.from(), match.to(), "", tagger.head(match), false, false, match.proclitics());
    }
    int end = NameShape.end(tokens, matches, start, to);
    if (end == start) {
      return null;
    }
    @Nullable Match nation = end < to ? matches.longest(end, "nisba") : null;
    if (nation != null && nation.proclitics() == 0 && isUnit(matches, match)) {
      // "قوة كوماندوس إسرائيلية": the word between is no name
      String state = registry.stateForces(nation.lexeme().key(), context.day());
      return tagger.mention(match, tagger.head(match), nation.to(), state, false);
    }
    return generated(tokens, match, start, end, to, false, context);
  }

  /** Whether a word of a shape is also said of a state's forces. */
  private static boolean isUnit(LexiconMatches matches, Match match) {
    for (Match head : matches.at(match.from(), "actor-head")) {
      if (head.to() == match.to()) {
        return true;
      }
    }
    return false;
  }

  /** "قبيلة جهم"، "العشائر اللبنانية": the tribes of the country, whatever their names are. */
  private @Nullable ActorMention tribe(
      Tokens tokens,
      LexiconMatches matches,
      Match match,
      int start,
      int to,
      boolean quoted,
      ActorContext context) {
    Optional<String> country = context.country();
    boolean definite = (match.proclitics() & Clitics.AL) != 0;
    int end = quoted ? match.to() : start;
    for (Match nisba : start < to ? matches.at(start, "nisba") : List.<Match>of()) {
      if ((nisba.proclitics() & ~Clitics.AL) == 0) {
        country = Optional.of(nisba.lexeme().key());
        end = nisba.to();
      }
    }
    boolean named = end > start;
    if (!named && !definite) {
      int name = NameShape.end(tokens, matches, start, to);
      if (name == start) {
        return null;
      }
      end = NameShape.closing(tokens, name, to, quoted);
    }
    Optional<String> tribes = country.flatMap(registry::tribes);
    if (tribes.isEmpty()) {
      return definite || named ? null : generated(tokens, match, start, end, to, quoted, context);
    }
    return tagger.mention(match, tagger.head(match), end, tribes.get(), false);
  }

  /**
   * "الفرقة 25"، "اللواء الثامن": a unit of the state in whose country it stands, unless the text
   * says whose it is.
   */
  private @Nullable ActorMention unit(
      Tokens tokens,
      LexiconMatches matches,
      Match match,
      int start,
      int to,
      ActorContext context,
      int depth) {
    int end = start;
    if (start < to && tokens.kind(start) == TokenKind.NUMBER) {
      end++;
    }
    boolean spelled = end == start && (match.proclitics() & Clitics.AL) != 0;
    while (spelled
        && end < to
        && end - start < MOST_ORDINALS
        && NameShape.isOrdinal(matches, end, start)) {
      end++;
    }
    if (end == start) {
      return null;
    }
    @Nullable Match belongs = end < to ? matches.longest(end, "owner") : null;
    if (belongs != null && belongs.lexeme().key().equals("belonging") && depth < 2) {
      @Nullable ActorMention owner = tagger.owner(tokens, matches, end, to, context, depth);
      if (owner != null) {
        return tagger.mention(match, tagger.head(match), owner.to(), owner.id(), owner.loaded());
      }
    }
    Optional<String> state = context.country().map(c -> registry.stateForces(c, context.day()));
    return state.isPresent() && !state.get().equals(ActorRegistry.UNKNOWN)
        ? tagger.mention(match, tagger.head(match), end, state.get(), false)
        : generated(tokens, match, start, end, to, false, context);
  }

  private ActorMention generated(
      Tokens tokens,
      Match match,
      int nameFrom,
      int nameTo,
      int to,
      boolean quoted,
      ActorContext context) {
    StringBuilder name = new StringBuilder(tagger.head(match));
    for (int i = nameFrom; i < nameTo; i++) {
      name.append(' ').append(tokens.string(i));
    }
    String prefix = context.country().map(c -> c.toLowerCase(java.util.Locale.ROOT)).orElse("x");
    return tagger.mention(
        match,
        tagger.head(match),
        NameShape.closing(tokens, nameTo, to, quoted),
        prefix + "-" + Transliteration.kebab(name.toString()),
        false);
  }

  /** "لواء «مقاتلو فاطميون»": a quoted name that ends with the name of a known actor. */
  private @Nullable ActorMention lastIn(
      LexiconMatches matches, int start, int end, ActorContext context) {
    for (int at = start + 1; at < end; at++) {
      for (Match match : matches.at(at)) {
        if (match.to() == end
            && match.proclitics() == 0
            && match.lexeme().category().equals("actor")) {
          return tagger.named(matches, match, context);
        }
      }
    }
    return null;
  }
}
