package org.tawatur.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.number.Quantity;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Finds the groups of a sentence, adds up their parts (ضابط وعدد من العناصر) and tells those that
 * are only a part of a number told before (بينهم ثلاثة ضباط). For one sentence and one thread.
 */
public final class GroupTagger {

  private final Phrases phrases;
  private final GroupReader reader;

  /**
   * A tagger for one sentence.
   *
   * @param tokens the text
   * @param matches its lexicon matches
   * @param quantities the quantities of the sentence, in order
   * @param actors the actors of the sentence, in order
   * @param to the end of the sentence, exclusive
   */
  public GroupTagger(
      Tokens tokens,
      LexiconMatches matches,
      List<Quantity> quantities,
      List<ActorMention> actors,
      int to) {
    phrases = new Phrases(tokens, matches, quantities, actors, to);
    reader = new GroupReader(phrases);
  }

  /**
   * The groups of the sentence, in order and not overlapping.
   *
   * @param from its first token
   */
  public List<Group> tag(int from) {
    List<Group> groups = new ArrayList<>();
    boolean parts = false;
    int at = from;
    while (at < phrases.to()) {
      @Nullable Match cue = split(at);
      if (cue != null) {
        parts = true;
        at = cue.to();
        continue;
      }
      @Nullable Group group = reader.at(at, from);
      if (group == null) {
        parts = parts && !ends(at);
        at++;
        continue;
      }
      Group whole = withMore(group, from);
      groups.add(parts ? whole.asPart() : whole);
      at = whole.to();
      if (!parts) {
        at = apposition(whole, groups, from);
      }
    }
    return groups;
  }

  private @Nullable Match split(int at) {
    @Nullable Match cue = phrases.word(at, "cue");
    return cue != null && cue.lexeme().has("split") ? cue : null;
  }

  /** Whether the list of parts that بينهم opened is over: an act begins, or a clause. */
  private boolean ends(int at) {
    if (phrases.isKind(at, TokenKind.PUNCTUATION)) {
      return !phrases.is(at, "،");
    }
    @Nullable Match cue = phrases.word(at, "cue");
    boolean causes = cue != null && !cue.lexeme().key().equals("victims-of");
    return causes || phrases.opensAct(at) || phrases.word(at, "act") != null;
  }

  /** "ثلاثة مدنيين، طفل ورجلان"، "خمسة أشخاص هم …": what splits a number up is part of it. */
  private int apposition(Group whole, List<Group> groups, int from) {
    int end = whole.to();
    if (whole.thing() || !whole.counted() || whole.max().orElse(2) < 2) {
      return end;
    }
    int rest = whole.max().orElse(Integer.MAX_VALUE);
    while (end < phrases.to()) {
      int at = end;
      while (at < phrases.to() && isApposing(at)) {
        at++;
      }
      if (at == end || at >= phrases.to()) {
        return end;
      }
      @Nullable Group next = reader.at(at, from);
      if (next == null || (next.proclitics() & Clitics.WAW) != 0) {
        return end;
      }
      Group part = withMore(next, from);
      boolean fits = !part.thing() && part.counted() && part.min() <= rest;
      if (!fits || part.outcome().isPresent() || part.kind() == Group.Kind.BODY) {
        return end;
      }
      groups.add(part.asPart());
      rest -= part.min();
      end = part.to();
    }
    return end;
  }

  private boolean isApposing(int at) {
    return phrases.is(at, "،")
        || phrases.is(at, ":")
        || phrases.isKind(at, TokenKind.BRACKET)
        || phrases.word(at, "apposition") != null;
  }

  /** "ضابط وعدد من العناصر"، "ضابط برفقة خمسة جنود": parts of one side are added. */
  private Group withMore(Group first, int from) {
    Group whole = first;
    while (whole.to() < phrases.to()) {
      @Nullable Group more = more(whole, from);
      if (more == null) {
        return whole;
      }
      boolean shared = !more.counted() && whole.numbered();
      whole = whole.plus(more, shared);
    }
    return whole;
  }

  private @Nullable Group more(Group group, int from) {
    boolean people =
        group.kind() == Group.Kind.PEOPLE
            && !group.isBare()
            && (!group.definite() || group.numbered());
    if (!people) {
      return null;
    }
    int at = group.to();
    @Nullable Match companion = phrases.word(at, "companion-link");
    if (companion == null && (phrases.proclitics(at) & Clitics.WAW) == 0) {
      return null;
    }
    if (companion == null && split(at) != null) {
      return null;
    }
    @Nullable Group more = reader.at(companion == null ? at : companion.to(), from);
    if (more == null
        || more.kind() != Group.Kind.PEOPLE
        || !more.outcome().equals(group.outcome())) {
      return null;
    }
    if (more.isBare()) {
      return more.headFrom() < more.to() ? more : null;
    }
    boolean oneSide =
        group.isArmed() == more.isArmed()
            && (more.owner().isEmpty()
                || group.owner().isEmpty()
                || group.owner().get().id().equals(more.owner().get().id()))
            && (more.country().isEmpty()
                || group.country().isEmpty()
                || group.country().equals(more.country()));
    return oneSide ? more : null;
  }
}
