package org.tawatur.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.record.Stance;
import org.tawatur.source.SourceMention.Kind;
import org.tawatur.source.SourcePhrase.Head;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Finds the sources of one sentence, verb by verb; for one use by one thread. */
final class SourceScan {

  /** What names a source, or a word before it. */
  private static final long OPENERS =
      LexiconMatches.signature("attribution", "report", "source", "source-noun", "source-word");

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final int from;
  private final int to;
  private final SentenceNames names;
  private final SourcePhrase phrase;
  private final SpeechVerb verbs;
  private final Asides asides;
  private final LeadingSpeaker leading;
  private final List<SourceMention> found = new ArrayList<>();

  SourceScan(Tokens tokens, LexiconMatches matches, int from, int to, SentenceNames names) {
    this.tokens = tokens;
    this.matches = matches;
    this.from = from;
    this.to = to;
    this.names = names;
    phrase = new SourcePhrase(tokens, matches, from, to, names);
    verbs = new SpeechVerb(tokens, matches, from, to);
    asides = new Asides(tokens, matches, to, names, phrase, verbs);
    leading = new LeadingSpeaker(tokens, matches, from, to, names, phrase, verbs, asides);
  }

  List<SourceMention> run() {
    if (from >= to) {
      return found;
    }
    int at = Math.max(from, headline());
    while (at < to) {
      if (!matches.mayHave(at, OPENERS) && tokens.kind(at) != TokenKind.QUOTE) {
        at++;
        continue;
      }
      int next = attribution(at);
      if (next == at) {
        @Nullable Match verb = verbs.at(at);
        next = verb == null ? at : report(verb);
      }
      if (next == at) {
        next = news(at);
      }
      at = Math.max(next, at + 1);
    }
    return found;
  }

  /** "وزارة الدفاع: استهداف مقر …"; gives the token after the colon, or -1. */
  private int headline() {
    boolean place = matches.longest(from, "place") != null;
    boolean named = names.nameEnd(from) > 0 && !place;
    if (phrase.head(from) != Head.SOURCE && !named) {
      return -1;
    }
    int end = phrase.end(from, false);
    if (end + 1 >= to || !asides.isColon(end)) {
      return -1;
    }
    add(from, end, Stance.ASSERTS, end, end + 1, Kind.SPEAKER);
    return end + 1;
  }

  private int attribution(int at) {
    for (Match match : matches.at(at, "attribution")) {
      if (!match.lexeme().key().equals("phrase") || match.to() > to) {
        continue;
      }
      int start = match.to();
      while (start < to
          && (isWhat(start)
              || (verbs.at(start) != null && start == verbStart(start))
              || asides.isPronoun(start))) {
        start++;
      }
      int head = unprefixed(start);
      if (head < 0) {
        continue;
      }
      int end = phrase.end(head, false);
      add(head, end, Stance.ASSERTS, at, Math.min(end, to), Kind.ATTRIBUTION);
      return others(end, Stance.ASSERTS, at, Kind.ATTRIBUTION);
    }
    return at;
  }

  /** A reporting verb inside an attribution: بحسب ما أفاد …. */
  private int verbStart(int at) {
    return phrase.head(at) == Head.SOURCE ? -1 : at;
  }

  private boolean isWhat(int at) {
    return tokens.is(at, "ما") || tokens.is(at, "لما");
  }

  /** The token if a head starts there, with or without a preposition; -1 if none does. */
  private int unprefixed(int at) {
    if (at >= to) {
      return -1;
    }
    Head head = phrase.head(at);
    if (head == Head.SOURCE || head == Head.ACTOR) {
      return at;
    }
    for (Match match : matches.at(at)) {
      switch (match.lexeme().category()) {
        case "source", "source-noun", "person", "actor", "actor-head" -> {
          return at;
        }
        default -> {}
      }
    }
    boolean people = head != Head.NONE && (phrase.isCounted(at) || isPeople(at));
    return people || matches.longest(at, "person-name") != null ? at : -1;
  }

  /** "وفق المنظمين": a definite plural of people that the lexicon does not know. */
  private boolean isPeople(int at) {
    int length = tokens.length(at);
    return length > 6
        && tokens.hasArticle(at, 4)
        && tokens.charAt(at, length - 1) == 'ن'
        && (tokens.charAt(at, length - 2) == 'ي' || tokens.charAt(at, length - 2) == 'و');
  }

  private int report(Match verb) {
    Stance stance = SpeechVerb.stance(verb);
    int cue = verb.from();
    boolean doubtful = verbs.isDoubtful(verb);
    boolean backward = isBackward(verb);
    boolean object = !verb.lexeme().key().equals("quote") && !backward;
    int subject = pastObject(verb, asides.aside(verb.to(), false));
    boolean claimed = subject > verb.to() && claims(verb) && isAct(verb.to());
    if (cue > from && tokens.is(cue - 1, "قد")) {
      int start = leading.before(verb, doubtful);
      if (start >= 0) {
        add(
            start,
            phrase.end(start, false),
            stance,
            cue,
            asides.aside(verb.to(), true),
            Kind.SPEAKER);
        return relayed(verb.to(), stance, cue, Kind.SPEAKER);
      }
    }
    if (accusesOn(verb)) {
      found.add(new SourceMention(cue, cue, stance, cue, verb.to(), Kind.CONTINUED));
      return verb.to();
    }
    if (quotes(verb, subject)) {
      return relayed(subject, stance, cue, Kind.SPEAKER);
    }
    boolean before = leading.leads(verb, doubtful);
    if (subject < to && !before) {
      int end = subject(subject, object, doubtful);
      if (end > subject) {
        int content = content(end, cue);
        boolean around = backward || claimed || asides.ends(content);
        Kind kind = around ? Kind.ATTRIBUTION : Kind.SPEAKER;
        add(subject, end, stance, cue, content, kind);
        return others(end, stance, cue, kind);
      }
    }
    int start = leading.before(verb, doubtful);
    if (start >= 0) {
      add(
          start,
          phrase.end(start, false),
          stance,
          cue,
          asides.aside(verb.to(), true),
          Kind.SPEAKER);
      return relayed(verb.to(), stance, cue, Kind.SPEAKER);
    }
    boolean opens = leading.opensClause(cue) || leading.isJoined(cue) || tokens.is(cue - 1, "قد");
    if (opens && asides.complement(verb.to()) >= 0 && !backward) {
      int content = asides.complement(verb.to());
      found.add(new SourceMention(cue, cue, stance, cue, content, Kind.CONTINUED));
      return content;
    }
    return verb.to();
  }

  /** "نفت القوات … واتهمت الجيش": who is named after the second verb is not who says so. */
  private boolean accusesOn(Match verb) {
    boolean second = (verb.proclitics() & Clitics.WAW) != 0 && !found.isEmpty();
    boolean turns =
        verb.lexeme().key().equals("accuse")
            || (verb.lexeme().key().equals("deny") && phrase.head(verb.to()) == Head.NONE);
    return second && turns && verb.from() > from;
  }

  /** "ونقل عن مصدر"، "علمت من مصادر": only whom somebody quotes is worded. */
  private boolean quotes(Match verb, int at) {
    return at < to
        && ((tokens.is(at, "عن") && verb.lexeme().key().equals("quote"))
            || (tokens.is(at, "من") && at + 1 < to && phrase.head(at + 1) == Head.SOURCE))
        && phrase.head(at + 1) != Head.NONE;
  }

  private static boolean claims(Match verb) {
    return SpeechVerb.stance(verb) == Stance.CLAIMS_RESPONSIBILITY;
  }

  /** "تبنت العملية جماعة": past the act that is claimed, to who claims it. */
  private int pastObject(Match verb, int at) {
    if (!claims(verb) || at >= to || !isAct(at)) {
      return at;
    }
    int end = at + 1;
    while (end < to && tokens.kind(end) == TokenKind.WORD && matches.has(end, "adjective")) {
      end++;
    }
    return end < to && phrase.head(end).compareTo(Head.NAME) > 0 ? end : at;
  }

  private boolean isAct(int at) {
    for (Match match : matches.at(at, "act")) {
      if ((match.proclitics() & Clitics.AL) != 0 && (match.form() & Form.PERFECT) == 0) {
        return true;
      }
    }
    return false;
  }

  /** "وهو ما أكده مصدر"، "كما أفاد": it speaks of what stands before. */
  private boolean isBackward(Match verb) {
    int before = verb.from() - 1;
    if (claims(verb) && verb.enclitic() != Clitics.NONE) {
      // هجوم تبنته حركة الشباب: the act claimed stands before.
      return true;
    }
    return before >= from
        && (tokens.is(before, "حسبما")
            || (verbs.isRelative(before)
                && (tokens.is(before, "ما") || verb.enclitic() != Clitics.NONE)));
  }

  /** The end of the subject right after its verb; the token itself where none stands there. */
  private int subject(int at, boolean object, boolean doubtful) {
    Head head = phrase.head(at);
    if (head == Head.NONE) {
      return at;
    }
    int end = phrase.end(at, object);
    boolean says = asides.complement(end) >= 0;
    boolean sure =
        switch (head) {
          case SOURCE -> true;
          case ACTOR -> says || !doubtful;
          case NAME -> says && !isAdverb(at, end);
          default ->
              end < to
                  && (phrase.words().complementiser(end) || asides.isColon(end))
                  && !isAdverb(at, end);
        };
    return sure ? end : at;
  }

  /** "أكد مجددا أن": an accusative without a name beside it. */
  private boolean isAdverb(int at, int end) {
    return end - at == 1
        && tokens.charAt(at, tokens.length(at) - 1) == 'ا'
        && matches.longest(at, "person-name") == null;
  }

  /** "نقل الموقع عن مصادر"، "قالت الوزارة والتحالف": the sources that the first brings along. */
  private int others(int end, Stance stance, int cue, Kind kind) {
    if (end < to
        && tokens.kind(end) == TokenKind.WORD
        && leading.isJoined(end)
        && phrase.head(end).compareTo(Head.NAME) > 0
        && !hasOwner(end)
        && verbs.at(end) == null) {
      int next = phrase.end(end, true);
      add(end, next, stance, cue, content(next, cue), kind);
      return relayed(next, stance, cue, kind);
    }
    return relayed(end, stance, cue, kind);
  }

  /** "ومرتزقته": a word that leans on the source before it is no source of its own. */
  private boolean hasOwner(int at) {
    for (Match match : matches.at(at)) {
      if (match.enclitic() != Clitics.NONE) {
        return true;
      }
    }
    return false;
  }

  private int relayed(int end, Stance stance, int cue, Kind kind) {
    int at = asides.aside(end, false);
    if (at + 1 < to
        && (tokens.is(at, "عن") || tokens.is(at, "من"))
        && phrase.head(at + 1) == Head.SOURCE) {
      int next = phrase.end(at + 1, true);
      add(at + 1, next, stance, cue, content(next, cue), kind);
      return next;
    }
    return end;
  }

  /** "أنباء عن": news of which no speaker is known. */
  private int news(int at) {
    for (Match match : matches.at(at, "source-noun")) {
      boolean news =
          match.lexeme().has("news")
              && (match.proclitics() & (Clitics.LAM | Clitics.KAF | Clitics.BA | Clitics.AL)) == 0;
      if (news && !isMissing(at)) {
        int end = phrase.end(at, false);
        if (end < to && (tokens.is(end, "عن") || phrase.words().complementiser(end))) {
          add(at, end, Stance.ASSERTS, at, end + 1, Kind.SPEAKER);
          return end;
        }
      }
    }
    boolean speaks =
        phrase.isSource(at)
            && leading.opensClause(at)
            && (at == from || !matches.has(at - 1, "report"))
            && names.nameEnd(at) == 0;
    if (speaks) {
      // A noun for sources that opens a clause and is followed by أن speaks, whatever the verb.
      int end = phrase.end(at, false);
      int content = end < to && tokens.is(end, "الى") ? end + 1 : end;
      if (phrase.words().complementiser(content)) {
        add(at, end, Stance.ASSERTS, at, content, Kind.SPEAKER);
        return end;
      }
    }
    return at;
  }

  /** "دون أنباء عن": there is no news. */
  private boolean isMissing(int at) {
    for (int before = at - 1; before >= from && at - before <= 2; before--) {
      if (tokens.is(before, "دون")
          || tokens.is(before, "بدون")
          || tokens.is(before, "لا")
          || tokens.is(before, "ولا")
          || tokens.is(before, "اي")) {
        return true;
      }
    }
    return false;
  }

  private void add(int start, int end, Stance stance, int cue, int content, Kind kind) {
    found.add(new SourceMention(start, end, stance, cue, content, kind));
  }

  /** The first token of what is said after a phrase that ends here. */
  private int content(int end, int cue) {
    int complement = asides.complement(end);
    return Math.max(complement >= 0 ? complement : asides.aside(end, true), Math.min(cue, to));
  }
}
