package org.tawatur.origin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorContext;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.actor.ActorTagger;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Lexicon;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.lexicon.Pack;
import org.tawatur.text.Normalizer;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/**
 * Reads the wordings of sources with the coder's own lexicon: a source of the registry, a party to
 * the conflict, a name that nobody knows, or nobody by name. Threads may share it.
 *
 * <p>What a wording means in a country on a day is kept, since a few wordings make up most claims.
 */
final class SourceNames {
  private static final int MOST_KEPT = 100_000;

  private final SourceRegistry registry;
  private final ActorRegistry actors;
  private final ActorTagger tagger;
  private final Lexicon lexicon;
  private final ConcurrentMap<Asked, Named> known = new ConcurrentHashMap<>();

  private record Asked(String wording, Setting setting) {}

  private SourceNames(
      SourceRegistry registry, ActorRegistry actors, ActorTagger tagger, Lexicon lexicon) {
    this.registry = registry;
    this.actors = actors;
    this.tagger = tagger;
    this.lexicon = lexicon;
  }

  static SourceNames of(Pack pack, Map<String, Rating> ratings) {
    ActorRegistry actors = ActorRegistry.from(pack);
    return new SourceNames(
        SourceRegistry.from(pack, actors, ratings),
        actors,
        new ActorTagger(actors),
        Lexicon.compile(pack));
  }

  SourceRegistry registry() {
    return registry;
  }

  /** Whom the words name. */
  Named read(String wording, Setting setting) {
    if (known.size() > MOST_KEPT) {
      known.clear();
    }
    Setting period = new Setting(setting.country(), setting.day().map(registry::sameMeaning));
    return known.computeIfAbsent(
        new Asked(wording, period), asked -> new Reading(wording, period).run());
  }

  /** The outlet of a name; one that the registry does not know is an outlet all the same. */
  Origin outlet(String publisher, Setting setting) {
    Named named = read(publisher, setting);
    if (named.direct()
        && named.origin().isPresent()
        && named.origin().get().kind() != SourceKind.NAMED) {
      return named.origin().get();
    }
    return unregistered("outlet:", publisher, SourceKind.OUTLET);
  }

  private static Origin unregistered(String prefix, String name, SourceKind kind) {
    String shown = name.strip();
    return new Origin(
        prefix + Normalizer.standard().fold(shown).replace("\"", "").strip(),
        shown,
        kind,
        Optional.empty(),
        Optional.empty(),
        Rating.UNJUDGED);
  }

  /** The reading of one wording. */
  private final class Reading {
    private final String wording;
    private final Setting setting;
    private final Tokens tokens;
    private final LexiconMatches matches;
    private final int reach;

    Reading(String wording, Setting setting) {
      this.wording = wording;
      this.setting = setting;
      tokens = Tokenizer.standard().tokenize(wording);
      matches = lexicon.match(tokens);
      reach = reach();
    }

    Named run() {
      Optional<String> whole = registry.keyOf(wording);
      if (whole.isPresent()) {
        return new Named(Optional.of(registry.origin(whole.get(), setting)), true);
      }
      @Nullable Match source = source();
      @Nullable ActorMention actor = actor();
      String head = headKey();
      if (source != null && (actor == null || actor.to() <= source.to())) {
        Origin origin = registry.origin(source.lexeme().key(), setting);
        return new Named(Optional.of(origin), isDirect(source));
      }
      if (actor != null && !isOutlet(actor, head)) {
        boolean itself = words(0, actor.from()) == 0;
        if (itself || speaksFor(head)) {
          return new Named(Optional.of(registry.party(actor.id())), itself);
        }
      }
      return switch (head) {
        case "authority" -> government();
        case "agency", "monitor" -> tail() ? named() : Named.NOBODY;
        case "official", "spokesperson" -> personName() ? named() : Named.NOBODY;
        case "" -> personName() || words(0, reach) > 1 ? named() : Named.NOBODY;
        default -> Named.NOBODY;
      };
    }

    private Named government() {
      return registry
          .government(setting)
          .map(origin -> new Named(Optional.of(origin), true))
          .orElse(Named.NOBODY);
    }

    private Named named() {
      return new Named(Optional.of(unregistered("name:", wording, SourceKind.NAMED)), true);
    }

    /** Where the first preposition stands: what is behind it says where somebody is, not who. */
    private int reach() {
      for (int i = 1; i < tokens.size(); i++) {
        for (Match match : matches.at(i)) {
          if (match.lexeme().category().equals("function")
              && match.lexeme().key().equals("preposition")) {
            return i;
          }
        }
      }
      return tokens.size();
    }

    /** The longest name of the registry before any preposition; the first of equally long ones. */
    private @Nullable Match source() {
      @Nullable Match best = null;
      for (int i = 0; i < reach; i++) {
        for (Match match : matches.at(i)) {
          if (match.lexeme().category().equals("source")
              && (i == 0 || standsAlone(match))
              && (best == null || match.length() > best.length())
              && !isEverydayWord(match)) {
            best = match;
          }
        }
      }
      return best;
    }

    private boolean standsAlone(Match match) {
      return (match.proclitics() & (Clitics.BA | Clitics.LAM | Clitics.KAF)) == 0;
    }

    /** A name such as الوطن counts alone, and behind the word for an outlet. */
    private boolean isEverydayWord(Match match) {
      if (!registry.isCommonWord(match.lexeme().lemma())) {
        return false;
      }
      return words(0, tokens.size()) > words(match.from(), match.to())
          && !isNoun(match.from() - 1, "agency")
          && !isNoun(match.from() - 1, "reporter");
    }

    private boolean isDirect(Match match) {
      return words(0, match.from()) == 0 || isNoun(match.from() - 1, "agency");
    }

    private @Nullable ActorMention actor() {
      List<ActorMention> mentions =
          tagger.tag(tokens, matches, 0, reach, new ActorContext(setting.country(), setting.day()));
      for (ActorMention each : mentions) {
        boolean person =
            each.id().equals(ActorRegistry.CIVILIANS)
                || each.id().equals(ActorRegistry.PROTESTERS)
                || each.id().equals(ActorRegistry.UNKNOWN);
        if (!each.isReference() && !person) {
          return each;
        }
      }
      return null;
    }

    /** An unknown name of a shape that outlets have too: شبكة X. */
    private boolean isOutlet(ActorMention actor, String head) {
      return actors.find(actor.id()).isEmpty() && (head.equals("agency") || head.equals("monitor"));
    }

    /** What the first word for a source is: an office, a witness; empty where there is none. */
    private String headKey() {
      for (int i = 0; i < tokens.size(); i++) {
        @Nullable Match noun = matches.longest(i, "source-noun");
        if (noun != null) {
          return noun.lexeme().key();
        }
      }
      return "";
    }

    private boolean speaksFor(String head) {
      return switch (head) {
        case "spokesperson", "official", "authority", "document", "agency", "monitor" -> true;
        default -> false;
      };
    }

    private boolean isNoun(int token, String key) {
      for (int i = token; i >= 0; i--) {
        for (Match match : matches.at(i)) {
          if (match.lexeme().category().equals("source-noun")
              && match.lexeme().key().equals(key)
              && match.to() > token) {
            return true;
          }
        }
        if (isWord(token)) {
          return false;
        }
      }
      return false;
    }

    /** Whether a name seems to follow: words in quotes, or two words that are not in the noun. */
    private boolean tail() {
      boolean quoted = false;
      for (int i = 0; i < tokens.size(); i++) {
        quoted |= tokens.kind(i) == TokenKind.QUOTE;
      }
      if (reach < tokens.size()) {
        return quoted && reach > 2;
      }
      @Nullable Match noun = matches.longest(0, "source-noun");
      int from = noun == null ? 0 : noun.to();
      return quoted || words(from, tokens.size()) >= 2;
    }

    /** Whether two words side by side are names, or words that the lexicon does not have. */
    private boolean personName() {
      for (int i = 1; i < reach; i++) {
        if (mayBeName(i - 1) && mayBeName(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean mayBeName(int token) {
      return isWord(token)
          && (matches.at(token).isEmpty() || matches.longest(token, "person-name") != null);
    }

    private int words(int from, int to) {
      int words = 0;
      for (int i = from; i < to; i++) {
        words += isWord(i) ? 1 : 0;
      }
      return words;
    }

    private boolean isWord(int token) {
      return tokens.kind(token) == TokenKind.WORD || tokens.kind(token) == TokenKind.NUMBER;
    }
  }

  /** The registry of actors, for those who compare sides. */
  ActorRegistry actors() {
    return actors;
  }
}
