package org.tawatur.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.record.Stance;
import org.tawatur.source.SourceMention;
import org.tawatur.source.SourceMention.Kind;
import org.tawatur.text.SentenceRole;
import org.tawatur.text.Tokens;

/**
 * Gives each happening those who say so (codebook, section 7): the sources of its sentence within
 * their reach, the speaker who goes on, and the sources of later sentences that only tell more of
 * it. One document and one thread at a time.
 */
final class ClaimFinder {

  /** How many sentences later somebody may still tell more of a happening. */
  private static final int MOST_SENTENCES = 3;

  /** How near a speaker stands to the attribution that hands over to him. */
  private static final int ADJACENT = 2;

  private final BackReference back;
  private @Nullable SourceMention speaker;
  private List<SourceMention> current = List.of();
  private @Nullable Happening last;
  private int since;

  ClaimFinder(Tokens tokens) {
    back = new BackReference(tokens);
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

  static boolean actsBefore(SentenceReading reading, int token) {
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
    List<Happening> fresh = fresh(reading, told);
    if (turnsAway(reading)) {
      last = null;
    }
    boolean merged = false;
    boolean only = false;
    boolean joined = false;
    for (SourceMention mention : current) {
      if (!mention.isWorded() || reading.sentence.role() == SentenceRole.TITLE) {
        continue;
      }
      List<Happening> tellers = tellers(mention, reading, told, fresh.size());
      boolean repeats =
          mention.kind() != Kind.ATTRIBUTION && BackReference.opensBack(reading, mention);
      boolean split = repeats && last != null && !tellers.contains(last);
      if (tellers.isEmpty() || split) {
        @Nullable Happening target = tellers.isEmpty() ? before(mention, fresh) : null;
        target = target == null && since <= MOST_SENTENCES ? last : target;
        boolean joins =
            joined
                && mention.stance() == Stance.ASSERTS
                && BackReference.isAccusation(reading, mention);
        if (target != null && (repeats || joins || back.pointsBack(reading, mention, target))) {
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

  /** "إلى ذلك"، "من جهة أخرى": a sentence that turns to something else. */
  private static boolean turnsAway(SentenceReading reading) {
    for (int at = reading.from(); at < Math.min(reading.to(), reading.from() + 2); at++) {
      for (Match match : reading.matches.at(at, "cue")) {
        if (match.lexeme().key().equals("segment")
            && match.lexeme().has("new")
            && !match.lexeme().has("weak")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The happenings that a sentence added to those told, which are the last of them. */
  private static List<Happening> fresh(SentenceReading reading, List<Happening> told) {
    int first = told.size();
    while (first > 0 && told.get(first - 1).reading == reading) {
      first--;
    }
    return told.subList(first, told.size());
  }

  /** The happenings told by a source: those of its sentence, and what they were joined to. */
  private static List<Happening> tellers(
      SourceMention mention, SentenceReading reading, List<Happening> told, int fresh) {
    List<Happening> tellers = new ArrayList<>();
    int first = Math.max(0, told.size() - fresh - Discourse.MOST_BACK);
    for (Happening happening : told.subList(first, told.size())) {
      if (isToldBy(happening, mention, reading)) {
        tellers.add(happening);
      }
    }
    return tellers;
  }

  /** Sources come in the order of the sentences: those of this one stand at the end. */
  private static boolean isToldBy(
      Happening happening, SourceMention mention, SentenceReading reading) {
    List<SourceMention> sources = happening.sources;
    for (int i = sources.size() - 1; i >= 0 && sources.get(i).cue() >= reading.from(); i--) {
      if (sources.get(i).equals(mention)) {
        return true;
      }
    }
    return false;
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
}
