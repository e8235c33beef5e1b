package org.tawatur.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Finds people by name: a rank, a post or a word for one person, then a name in quotes or words
 * that nothing else explains. A name alone is taken only right after an act of harm. Stateless.
 */
public final class PersonTagger {

  private static final int MOST_NAME_WORDS = 5;
  private static final String NAME = "person-name";

  private static final long NAMES = LexiconMatches.signature(NAME, "place", "nisba");

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final List<ActorMention> actors;
  private final int to;
  private final Phrases phrases;

  public PersonTagger(Tokens tokens, LexiconMatches matches, List<ActorMention> actors, int to) {
    this.tokens = tokens;
    this.matches = matches;
    this.actors = actors;
    this.to = to;
    this.phrases = new Phrases(tokens, matches, List.of(), actors, to);
  }

  public List<NamedPerson> tag(int from) {
    List<NamedPerson> people = new ArrayList<>();
    int at = from;
    while (at < to) {
      @Nullable NamedPerson person = ranked(at);
      if (person == null) {
        person = afterHarm(at, from);
      }
      if (person == null) {
        at++;
        continue;
      }
      people.add(person);
      at = person.to();
    }
    return people;
  }

  private @Nullable NamedPerson ranked(int at) {
    @Nullable Match rank = title(at);
    if (rank == null || actorCovers(at)) {
      return null;
    }
    String key = rank.lexeme().key();
    int end = rank.to();
    int rankEnd = end;
    boolean titled = rank.lexeme().features().containsKey("rank");
    Optional<ActorMention> owner = Optional.empty();
    while (end < to) {
      @Nullable Match more = title(end);
      if (more == null) {
        break;
      }
      titled |= more.lexeme().features().containsKey("rank");
      end = more.to();
      rankEnd = end;
    }
    // "القيادي في مجموعة محلية تابعة للأمن العسكري مأمون …": the post may say of what.
    int bridge = end;
    for (int step = 0; step < 9 && bridge < to; step++) {
      int nameEnd = nameEnd(bridge);
      int words = wordsOf(bridge, nameEnd);
      boolean quoted = tokens.kind(bridge) == TokenKind.QUOTE;
      if (words >= 2 || (words == 1 && (quoted || (titled && step == 0)))) {
        int nameFrom = quoted ? bridge + 1 : bridge;
        int nameTo = quoted ? nameEnd - 1 : nameEnd;
        return new NamedPerson(
            at,
            nameEnd,
            nameFrom,
            nameTo,
            Optional.of(
                tokens
                    .original(at, step == 0 ? rankEnd : bridge)
                    .in(tokens.text().original())
                    .strip()),
            key,
            owner.isPresent() ? owner : ownerAfter(nameEnd),
            rank.proclitics());
      }
      @Nullable Match nisba = matches.longest(bridge, "nisba");
      @Nullable Match adjective = matches.longest(bridge, "adjective");
      if (step <= 1 && (nisba != null || adjective != null) && actorAt(bridge) == null) {
        bridge = nisba != null ? nisba.to() : adjective.to();
        continue;
      }
      if (step <= 1 && !titled) {
        return null;
      }
      @Nullable ActorMention actor = actorAt(bridge);
      if (actor != null) {
        owner = Optional.of(actor);
        bridge = actor.to();
        continue;
      }
      if (tokens.kind(bridge) != TokenKind.WORD || blocksPost(bridge)) {
        return null;
      }
      bridge++;
    }
    return null;
  }

  /** A name with no rank, as the object of an act of harm: مقتل أنس سعيد. */
  private @Nullable NamedPerson afterHarm(int at, int from) {
    if (at == from || !mayBeName(at)) {
      return null;
    }
    boolean harm = false;
    for (int back = 1; back <= 2 && at - back >= from; back++) {
      for (Match match : matches.at(at - back, "act")) {
        harm |=
            match.to() == at
                && (match.form() & (Form.MASDAR | Form.NOUN)) != 0
                && match.lexeme().features().getOrDefault("person", "").equals("yes");
      }
    }
    if (!harm && !(isPlainName(at) && phrases.followsHarm(at, from))) {
      return null;
    }
    int nameEnd = nameEnd(at);
    if (wordsOf(at, nameEnd) < 2) {
      return null;
    }
    return new NamedPerson(
        at, nameEnd, at, nameEnd, Optional.empty(), "neutral", ownerAfter(nameEnd), 0);
  }

  private Optional<ActorMention> ownerAfter(int at) {
    for (ActorMention actor : actors) {
      if (actor.from() >= at && actor.from() - at <= 3) {
        boolean joined = true;
        for (int i = at; i < actor.from(); i++) {
          joined &= matches.longest(i, "owner") != null || tokens.kind(i) == TokenKind.BRACKET;
        }
        return joined && (actor.from() > at || actor.proclitics() != 0)
            ? Optional.of(actor)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private @Nullable Match title(int at) {
    for (Match match : matches.at(at, "person")) {
      if (match.to() <= to && (match.form() & Form.SING) != 0) {
        return match;
      }
    }
    return null;
  }

  /** The end of a run of name words from a token on, a closing quote included. */
  private int nameEnd(int start) {
    int at = start;
    if (at < to && tokens.kind(at) == TokenKind.QUOTE) {
      at++;
      int begin = at;
      while (at < to && at - begin < MOST_NAME_WORDS && tokens.kind(at) == TokenKind.WORD) {
        at++;
      }
      boolean closed = at > begin && at < to && tokens.kind(at) == TokenKind.QUOTE;
      return closed && isName(begin, true) ? at + 1 : start;
    }
    while (at < to && at - start < MOST_NAME_WORDS && isName(at, at > start)) {
      @Nullable Match known = matches.longest(at, NAME);
      at = known == null ? at + 1 : known.to();
    }
    return Math.min(at, to);
  }

  private int wordsOf(int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      words += tokens.kind(i) == TokenKind.WORD ? 1 : 0;
    }
    return words;
  }

  /** A name on its own, as against one that is a common word too and needs others beside it. */
  private boolean isPlainName(int at) {
    @Nullable Match name = at < to ? matches.longest(at, NAME) : null;
    return name != null
        && !name.lexeme().has("also")
        && !name.lexeme().has("weak")
        && (name.proclitics() & ~Clitics.WAW) == 0;
  }

  /** Whether a word may be part of a name: a known name, or a word that nothing else explains. */
  private boolean isName(int at, boolean beside) {
    if (tokens.kind(at) != TokenKind.WORD || tokens.end(at) - tokens.start(at) < 2) {
      return false;
    }
    if (actorAt(at) != null) {
      return false;
    }
    @Nullable Match known = matches.longest(at, NAME);
    if (known != null && (known.proclitics() & Clitics.WAW) == 0) {
      boolean next = known.to() < to && matches.longest(known.to(), NAME) != null;
      if (isPlainName(at) || beside || next) {
        return true;
      }
    }
    for (Match match : matches.at(at)) {
      switch (match.lexeme().category()) {
        case NAME, "place" -> {}
        case "nisba" -> {
          if (!beside && (match.proclitics() & Clitics.AL) != 0) {
            return false;
          }
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a name may begin here: a quote, a word of names, or one that nothing explains. */
  private boolean mayBeName(int at) {
    return matches.at(at).isEmpty() || matches.mayHave(at, NAMES);
  }

  private boolean blocksPost(int at) {
    for (Match match : matches.at(at)) {
      switch (match.lexeme().category()) {
        case "act", "report", "attribution", "time" -> {
          return true;
        }
        case "cue" -> {
          if (!match.lexeme().has("weak")) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean actorCovers(int token) {
    for (ActorMention actor : actors) {
      if (actor.from() <= token && token < actor.to()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ActorMention actorAt(int token) {
    for (ActorMention actor : actors) {
      if (actor.from() == token) {
        return actor;
      }
      if (actor.from() > token) {
        return null;
      }
    }
    return null;
  }
}
