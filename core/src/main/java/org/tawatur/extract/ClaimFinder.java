package org.tawatur.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.people.NamedPerson;
import org.tawatur.record.Claim;
import org.tawatur.record.Span;
import org.tawatur.record.Stance;
import org.tawatur.source.SourceMention;
import org.tawatur.source.SourceMention.Kind;
import org.tawatur.text.SentenceRole;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Gives each happening those who say so (codebook, section 7): the sources of its sentence within
 * their reach, the speaker who goes on, and the sources of later sentences that only tell more of
 * it. One document and one thread at a time.
 */
final class ClaimFinder {

  /** How far into what a source says the words may stand that point back to what was told. */
  private static final int POINTS_WITHIN = 7;

  /** How far into it the act itself may stand. */
  private static final int OPENS_WITHIN = 6;

  /** How many sentences later somebody may still tell more of a happening. */
  private static final int MOST_SENTENCES = 3;

  /** How near a speaker stands to the attribution that hands over to him. */
  private static final int ADJACENT = 2;

  private final Tokens tokens;
  private @Nullable SourceMention speaker;
  private List<SourceMention> current = List.of();
  private @Nullable Happening last;
  private int since;

  ClaimFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Adds the sources of a sentence to those of its happenings that they tell. */
  void attach(SentenceReading reading, List<Happening> happenings) {
    current = spoken(reading);
    for (Happening happening : happenings) {
      for (int i = 0; i < current.size(); i++) {
        if (tells(reading, i, happening)) {
          happening.sources.add(current.get(i));
        }
      }
    }
  }

  /** The sentence's sources, with the speaker put in who goes on without being named again. */
  private List<SourceMention> spoken(SentenceReading reading) {
    List<SourceMention> spoken = new ArrayList<>();
    for (Chunk.SourceChunk chunk : reading.chunks(Chunk.SourceChunk.class)) {
      spoken.add(chunk.mention());
    }
    spoken.sort(Comparator.comparingInt(SourceMention::cue));
    List<SourceMention> settled = new ArrayList<>();
    int chain = -1;
    for (SourceMention mention : spoken) {
      if (mention.kind() == Kind.CONTINUED) {
        who(reading, mention, settled)
            .ifPresent(
                who ->
                    settled.add(
                        new SourceMention(
                            who.from(),
                            who.to(),
                            mention.stance(),
                            mention.cue(),
                            mention.content(),
                            Kind.CONTINUED)));
      } else {
        settled.add(mention);
        if (mention.cue() != chain && reading.sentence.role() != SentenceRole.TITLE) {
          speaker = mention;
        }
        chain = mention.cue();
      }
    }
    return settled;
  }

  private Optional<SourceMention> who(
      SentenceReading reading, SourceMention mention, List<SourceMention> before) {
    return before.isEmpty()
        ? subject(reading, mention).or(() -> Optional.ofNullable(speaker))
        : Optional.of(before.get(before.size() - 1));
  }

  /** "وردت غرفة العمليات بقصف … وقالت إنها": the subject of the verb before in the sentence. */
  private static Optional<SourceMention> subject(SentenceReading reading, SourceMention mention) {
    for (Chunk.ActorChunk actor : reading.chunks(Chunk.ActorChunk.class)) {
      int before = actor.from() - 1;
      if (actor.to() > mention.cue() || before < reading.from()) {
        break;
      }
      for (Match match : reading.matches.at(before)) {
        if (match.lexeme().category().equals("act") && (match.form() & Form.PERFECT) != 0) {
          return Optional.of(
              new SourceMention(
                  actor.from(),
                  actor.to(),
                  mention.stance(),
                  mention.cue(),
                  mention.content(),
                  Kind.CONTINUED));
        }
      }
    }
    return Optional.empty();
  }

  private boolean tells(SentenceReading reading, int index, Happening happening) {
    SourceMention mention = current.get(index);
    boolean opening = mention.kind() != Kind.ATTRIBUTION || !actsBefore(reading, mention.cue());
    int from = opening ? mention.content() : reading.from();
    int to = opening ? reading.to() : mention.cue();
    if (opening) {
      for (int i = index + 1; i < current.size(); i++) {
        SourceMention next = current.get(i);
        boolean chained =
            mention.kind() == Kind.ATTRIBUTION && start(next) - mention.to() <= ADJACENT;
        if (next.cue() != mention.cue()
            && !chained
            && next.kind() != Kind.ATTRIBUTION
            && !isInside(reading, next, mention)) {
          to = Math.min(to, start(next));
          break;
        }
      }
    } else {
      for (int i = 0; i < index; i++) {
        SourceMention before = current.get(i);
        if (before.kind() == Kind.ATTRIBUTION && before.cue() != mention.cue()) {
          from = Math.max(from, before.to());
        }
      }
    }
    for (Act act : happening.acts) {
      if (act.from() >= from && act.from() < to) {
        return true;
      }
    }
    return false;
  }

  private static int start(SourceMention mention) {
    return mention.kind() == Kind.CONTINUED
        ? mention.cue()
        : Math.min(mention.from(), mention.cue());
  }

  /** "قال مصدر إن الوزارة أعلنت …": what one source says another says. */
  private static boolean isInside(
      SentenceReading reading, SourceMention next, SourceMention outer) {
    int before = start(next) - 1;
    return next.kind() == Kind.SPEAKER
        && before >= outer.content()
        && before - outer.content() <= 1
        && (reading.is("function", "complementiser", before) || reading.isWord(before, "ان"));
  }

  private static boolean actsBefore(SentenceReading reading, int token) {
    for (Act act : reading.acts) {
      if (act.from() < token) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds the sources of a sentence to what was told before, where they speak of it: "وقال الدفاع
   * المدني إن القصف تزامن …".
   *
   * @param told the document's happenings so far, those of this sentence included
   */
  void elaborate(SentenceReading reading, List<Happening> told) {
    since++;
    List<Happening> fresh = told.stream().filter(h -> h.reading == reading).toList();
    if (last != null && !told.contains(last)) {
      last = told.stream().filter(h -> !fresh.contains(h)).reduce((a, b) -> b).orElse(null);
    }
    boolean merged = false;
    boolean only = false;
    boolean joined = false;
    for (SourceMention mention : current) {
      if (!mention.isWorded() || reading.sentence.role() == SentenceRole.TITLE) {
        continue;
      }
      List<Happening> tellers = told.stream().filter(h -> h.sources.contains(mention)).toList();
      boolean repeats = mention.kind() != Kind.ATTRIBUTION && opensBack(reading, mention);
      boolean split = repeats && last != null && !tellers.contains(last);
      if (tellers.isEmpty() || split) {
        @Nullable Happening target = tellers.isEmpty() ? before(mention, fresh) : null;
        target = target == null && since <= MOST_SENTENCES ? last : target;
        boolean joins =
            joined && mention.stance() == Stance.ASSERTS && isAccusation(reading, mention);
        if (target != null && (repeats || joins || pointsBack(reading, mention, target))) {
          target.sources.add(mention);
          joined = true;
          since = 0;
          only |= target == last;
        }
      }
      merged |= !tellers.isEmpty() && !fresh.containsAll(tellers);
    }
    if (!fresh.isEmpty() && !only) {
      last = fresh.get(0);
      since = 0;
    } else if (merged) {
      since = 0;
    }
  }

  /** The last happening of the sentence that is told before a source is named. */
  private static @Nullable Happening before(SourceMention mention, List<Happening> fresh) {
    @Nullable Happening found = null;
    for (Happening happening : fresh) {
      for (Act act : happening.acts) {
        if (act.from() < start(mention)) {
          found = happening;
        }
      }
    }
    return found;
  }

  /** Whether what is said starts with an act that was told: إن القصف …. */
  private static boolean opensBack(SentenceReading reading, SourceMention mention) {
    int end = Math.min(reading.to(), mention.content() + OPENS_WITHIN);
    for (int at = mention.content(); at < end; at++) {
      if (isDefiniteAct(reading, at)) {
        return !isHabitual(reading, mention.cue());
      }
    }
    return false;
  }

  private static boolean isDefiniteAct(SentenceReading reading, int at) {
    for (Chunk chunk : reading.chunksAt(at)) {
      if (chunk instanceof Chunk.ActorChunk) {
        return false;
      }
    }
    for (Match match : reading.matches.at(at)) {
      boolean bare = (match.proclitics() & (Clitics.AL | Clitics.BA)) == Clitics.AL;
      if (bare
          && match.lexeme().category().equals("act")
          && (match.form() & (Form.PERFECT | Form.IMPERFECT)) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a source says is about a happening: القصف، المهاجمون, a person of it by name. */
  private boolean pointsBack(SentenceReading reading, SourceMention mention, Happening told) {
    boolean attribution = mention.kind() == Kind.ATTRIBUTION;
    if (isHabitual(reading, mention.cue()) || (attribution && actsBefore(reading, mention.cue()))) {
      return false;
    }
    if (reading.is("report", "mourn", mention.cue())) {
      return true;
    }
    boolean turns = mention.stance() != Stance.ASSERTS || isAccusation(reading, mention);
    int end = Math.min(reading.to(), mention.content() + (turns ? 2 : 1) * POINTS_WITHIN);
    for (int at = mention.content(); at < end; at++) {
      if (reading.is("cue", "negation", at)) {
        return turns || isForce(reading, at + 1);
      }
    }
    for (int at = mention.content(); at < end; at++) {
      if (isDefiniteAct(reading, at)
          || isThing(reading, at)
          || isToll(reading, at)
          || isNamedIn(told, at)) {
        return true;
      }
    }
    return mention.stance() == Stance.DENIES;
  }

  /** "لم تطلق قذيفة": an attack that is denied is the attack that was told. */
  private static boolean isForce(SentenceReading reading, int at) {
    for (Act act : reading.acts) {
      if (act.from() == at && act.actClass.isForce()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAccusation(SentenceReading reading, SourceMention mention) {
    return reading.is("report", "accuse", mention.cue());
  }

  /** "الحافلة"، "الطائرة": a thing that was told of. */
  private static boolean isThing(SentenceReading reading, int at) {
    for (Match match : reading.matches.at(at)) {
      if (match.lexeme().category().equals("asset") && (match.proclitics() & Clitics.AL) != 0) {
        return true;
      }
    }
    return false;
  }

  /** "سبعة قتلى": figures are about the happening that was told. */
  private static boolean isToll(SentenceReading reading, int at) {
    for (Match match : reading.matches.at(at)) {
      if (match.lexeme().category().equals("person") && match.lexeme().has("outcome")) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedIn(Happening told, int at) {
    if (tokens.kind(at) != TokenKind.WORD) {
      return false;
    }
    if (told.reading.matches.at(at).isEmpty() && tokens.length(at) > 3) {
      for (int other = told.reading.from(); other < told.reading.to(); other++) {
        if (other != at && tokens.is(other, tokens.string(at))) {
          return true;
        }
      }
    }
    for (Chunk.PersonChunk chunk : told.reading.chunks(Chunk.PersonChunk.class)) {
      NamedPerson person = chunk.person();
      for (int name = person.nameFrom(); name < person.nameTo(); name++) {
        if (tokens.kind(name) == TokenKind.WORD && tokens.is(at, tokens.string(name))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "ويقول المحامي": the present is for comment, the perfect for news. */
  private static boolean isHabitual(SentenceReading reading, int cue) {
    @Nullable Match verb = reading.matches.longest(cue, "report");
    return verb != null && (verb.form() & Form.PERFECT) == 0;
  }

  /**
   * The claims of a happening in the order of the text; of two wordings of one source the fuller
   * one.
   *
   * @param text the document's text
   */
  List<Claim> claims(Happening happening, String text) {
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
    return Stance.ASSERTS;
  }
}
