package org.tawatur.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.number.Quantity;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Finds people by name: a rank, a post or a word for one person before a name (العقيد X, القيادي في
 * حزب Y المدعو X), a name behind an act of harm, and given names that stand on their own.
 * Stateless.
 */
public final class PersonTagger {

  /** How many words may stand between a post and the name: القيادي في مجموعة محلية تابعة ل… X. */
  private static final int MOST_POST = 9;

  /** How far behind a name the actor may stand that it belongs to. */
  private static final int OWNER_REACH = 6;

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final List<ActorMention> actors;
  private final int to;
  private final Phrases phrases;
  private final NameReader names;

  /**
   * A tagger for one sentence.
   *
   * @param tokens the text
   * @param matches its lexicon matches
   * @param quantities the quantities of the sentence, which are no names
   * @param dated whether a token belongs to a time, which is no name either
   * @param actors the actors of the sentence, in order
   * @param to the end of the sentence, exclusive
   */
  public PersonTagger(
      Tokens tokens,
      LexiconMatches matches,
      List<Quantity> quantities,
      IntPredicate dated,
      List<ActorMention> actors,
      int to) {
    this.tokens = tokens;
    this.matches = matches;
    this.actors = actors;
    this.to = to;
    this.phrases = new Phrases(tokens, matches, quantities, actors, to);
    this.names = new NameReader(phrases, dated);
  }

  /**
   * The people of the sentence, in order and not overlapping.
   *
   * @param from its first token
   */
  public List<NamedPerson> tag(int from) {
    List<NamedPerson> people = new ArrayList<>();
    int at = from;
    while (at < to) {
      @Nullable NamedPerson person = titled(at);
      if (person == null) {
        person = afterHarm(at, from);
      }
      if (person == null) {
        person = alone(at, from);
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

  private @Nullable NamedPerson titled(int at) {
    @Nullable Match title = title(at);
    if (title == null || phrases.covering(at) != null) {
      return null;
    }
    boolean rank = title.lexeme().has("rank");
    int end = title.to();
    for (Match more = title(end); more != null; more = title(end)) {
      rank |= more.lexeme().has("rank");
      end = more.to();
    }
    int rankEnd = end;
    Optional<ActorMention> owner = Optional.empty();
    boolean near = true;
    int bridge = end;
    for (int step = 0; step < MOST_POST && bridge < to; step++) {
      @Nullable Match called = called(bridge);
      int start = called == null ? bridge : called.to();
      int nameEnd = names.end(start, near || called != null);
      if (nameEnd > start && isName(start, nameEnd, rank && step == 0, near || called != null)) {
        return person(at, start, nameEnd, step == 0 ? rankEnd : bridge, title, owner);
      }
      @Nullable Match quality = quality(bridge);
      @Nullable ActorMention actor = phrases.actor(bridge);
      if (quality != null && actor == null) {
        bridge = quality.to();
        continue;
      }
      if (near && !rank) {
        // "الشاب الذي …": only a post may be told at length.
        return null;
      }
      near = false;
      if (actor != null) {
        owner = Optional.of(actor);
        bridge = actor.to();
        continue;
      }
      if (!phrases.isKind(bridge, TokenKind.WORD) || blocksPost(bridge)) {
        return null;
      }
      bridge++;
    }
    return null;
  }

  private NamedPerson person(
      int at, int start, int nameEnd, int rankEnd, Match title, Optional<ActorMention> owner) {
    boolean quoted = phrases.isKind(start, TokenKind.QUOTE);
    String rank = tokens.original(at, rankEnd).in(tokens.text().original()).strip();
    return new NamedPerson(
        at,
        nameEnd,
        quoted ? start + 1 : start,
        quoted ? nameEnd - 1 : nameEnd,
        Optional.of(rank),
        title.lexeme().key(),
        owner.isPresent() ? owner : ownerAfter(nameEnd),
        title.proclitics());
  }

  /** Two words, or one that cannot be anything else behind a rank. */
  private boolean isName(int start, int end, boolean ranked, boolean near) {
    boolean quoted = phrases.isKind(start, TokenKind.QUOTE);
    int words = names.words(start, end);
    if (words == 0) {
      return false;
    }
    if (quoted) {
      return near || names.isFull(start + 1);
    }
    return words >= 2 ? near || names.isFull(start) : ranked && names.isPlain(start);
  }

  /** "القيادي المحلي"، "الصحافي الأميركي"، "العميد ركن": what is said of a rank in one word. */
  private @Nullable Match quality(int at) {
    @Nullable Match nisba = matches.longest(at, "nisba");
    @Nullable Match adjective = nisba == null ? phrases.word(at, "adjective") : nisba;
    return adjective != null ? adjective : phrases.word(at, "rank-part");
  }

  /** "المدعو"، "الملقب ب": words that bring a name. */
  private @Nullable Match called(int at) {
    @Nullable Match cue = phrases.word(at, "name-cue");
    return cue != null && cue.to() < to ? cue : null;
  }

  /** A name with no rank, as the object of an act of harm: مقتل أنس سعيد. */
  private @Nullable NamedPerson afterHarm(int at, int from) {
    if (at == from) {
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
    @Nullable Match called = called(at);
    if (called == null && !harm && !(names.isPlain(at) && phrases.followsHarm(at, from))) {
      return null;
    }
    int start = called == null ? at : called.to();
    int end = names.end(start, true);
    return end > start && names.words(start, end) >= (called == null ? 2 : 1)
        ? unranked(at, start, end)
        : null;
  }

  /** Given names that stand on their own: … سيارة خالد العمر. */
  private @Nullable NamedPerson alone(int at, int from) {
    if (!names.isPlain(at) || phrases.covering(at) != null || at > from && namesThing(at - 1)) {
      return null;
    }
    int end = names.end(at, false);
    return names.words(at, end) >= 2 ? unranked(at, at, end) : null;
  }

  /** "مستشفى ناصر"، "حي علي الوردي": what bears a person's name is no person. */
  private boolean namesThing(int before) {
    for (Match match : matches.at(before)) {
      boolean thing =
          switch (match.lexeme().category()) {
            case "place-word", "place", "actor-shape" -> true;
            default -> false;
          };
      if (thing && match.to() == before + 1) {
        return true;
      }
    }
    return phrases.covering(before) != null && !phrases.isKind(before, TokenKind.QUOTE);
  }

  private NamedPerson unranked(int at, int start, int end) {
    boolean quoted = phrases.isKind(start, TokenKind.QUOTE);
    @Nullable Match name = phrases.word(start, Phrases.NAME);
    boolean joined = name != null && (name.proclitics() & Clitics.WAW) != 0;
    return new NamedPerson(
        at,
        end,
        quoted ? start + 1 : start,
        quoted ? end - 1 : end,
        Optional.empty(),
        "neutral",
        ownerAfter(end),
        joined ? Clitics.WAW : 0);
  }

  /** "X من حركة Y"، "X، قائد اللواء Y": whom a named person belongs to. */
  private Optional<ActorMention> ownerAfter(int at) {
    int from = phrases.is(at, "،") ? at + 1 : at;
    @Nullable Match title = title(from);
    for (ActorMention actor : actors) {
      if (actor.from() >= at && actor.from() - at <= OWNER_REACH) {
        boolean joined = true;
        for (int i = title == null ? at : title.to(); i < actor.from(); i++) {
          joined &= matches.longest(i, "owner") != null || phrases.isKind(i, TokenKind.BRACKET);
        }
        return joined && (title != null || actor.from() > at || actor.proclitics() != 0)
            ? Optional.of(actor)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private @Nullable Match title(int at) {
    if (at >= to) {
      return null;
    }
    for (Match match : matches.at(at, "person")) {
      if (match.to() <= to
          && (match.form() & Form.SING) != 0
          && !match.lexeme().has("outcome")
          && !match.lexeme().key().equals("other")) {
        return match;
      }
    }
    return null;
  }

  private boolean blocksPost(int at) {
    if (matches.longest(at, "owner") != null) {
      return false;
    }
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
}
