package org.tawatur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.place.PlaceMention;
import org.tawatur.time.Nature;
import org.tawatur.time.TimeMention;

/** Gives each happening of a sentence its place, its time and its people. */
final class Adjuncts {

  private Adjuncts() {}

  static void attach(SentenceReading reading, List<Happening> happenings) {
    @Nullable PlaceMention before = null;
    for (Happening happening : happenings) {
      WhereFinder.place(reading, happening, happenings.get(0), before);
      before = happening.place;
      time(reading, happening);
      if (happening.time == null && happening != happenings.get(0)) {
        time(reading, happening, reading.from(), WhereFinder.firstWord(happenings.get(0)));
      }
      for (Chunk.PersonChunk person : reading.chunks(Chunk.PersonChunk.class)) {
        if (owns(happening, person) && !inSource(reading, person)) {
          happening.people.add(person.person());
        }
      }
    }
  }

  private static boolean owns(Happening happening, Chunk chunk) {
    return chunk.from() >= happening.from && chunk.from() < happening.to;
  }

  private static boolean inSource(SentenceReading reading, Chunk chunk) {
    for (Chunk.SourceChunk source : reading.chunks(Chunk.SourceChunk.class)) {
      if (source.from() <= chunk.from() && chunk.to() <= source.to()) {
        return true;
      }
    }
    return false;
  }

  private static void time(SentenceReading reading, Happening happening) {
    time(reading, happening, happening.from, happening.to);
  }

  private static void time(SentenceReading reading, Happening happening, int from, int to) {
    int nearest = Integer.MAX_VALUE;
    @Nullable Act main = happening.time == null ? main(happening) : null;
    for (Chunk.TimeChunk chunk : reading.chunks(Chunk.TimeChunk.class)) {
      if (chunk.from() < from || chunk.from() >= to) {
        continue;
      }
      if (datesTheNews(reading, chunk)) {
        happening.newsTime = chunk.mention();
      } else if (main != null && distance(chunk, main) < nearest) {
        nearest = distance(chunk, main);
        happening.time = chunk.mention();
      }
    }
  }

  /** The act that a happening is about: of several times, that beside it is its own. */
  private static @Nullable Act main(Happening happening) {
    @Nullable Act main = null;
    for (Act act : happening.acts) {
      if (main == null || act.actClass.rank() > main.actClass.rank()) {
        main = act;
      }
    }
    return main;
  }

  private static int distance(Chunk time, Act act) {
    return time.from() >= act.to() ? time.from() - act.to() : Math.max(0, act.from() - time.to());
  }

  /** Between a reporting verb and what it reports, a time says when it was said. */
  private static boolean datesTheNews(SentenceReading reading, Chunk.TimeChunk time) {
    boolean verb = false;
    for (int at = time.from() - 1; at >= reading.from() && time.from() - at <= 12; at--) {
      if (reading.is("function", "complementiser", at) || reading.isWord(at, "ان")) {
        return false;
      }
      if (reading.is("report", "", at)) {
        verb = true;
        break;
      }
      if (reading.is("act", "", at) && !reading.is("report", "", at)) {
        return false;
      }
    }
    if (!verb) {
      return false;
    }
    for (int at = time.to(); at < reading.to() && at - time.to() <= 8; at++) {
      if (reading.is("function", "complementiser", at)
          || reading.isWord(at, "ان")
          || reading.isWord(at, "عن")) {
        return true;
      }
      if (reading.is("act", "", at)) {
        return true;
      }
    }
    return false;
  }

  /** "خلال الشهر", "منذ مطلع العام": a time over which things are counted, as a total does. */
  static boolean isCountedOver(SentenceReading reading, @Nullable TimeMention time) {
    // "منذ مساء أمس" is one night
    return isWithin(reading, time) || (opensWith(reading, time, "since") && spans(time, 1));
  }

  /** "خلال الشهر", "طوال العام". */
  static boolean isWithin(SentenceReading reading, @Nullable TimeMention time) {
    return opensWith(reading, time, "during");
  }

  private static boolean opensWith(
      SentenceReading reading, @Nullable TimeMention time, String word) {
    return time != null
        && time.expression().nature() != Nature.POINT
        && (reading.is("cue", word, time.from())
            || (time.from() > reading.from() && reading.is("cue", word, time.from() - 1)));
  }

  /** A window of three weeks or more, counted from a day that does not matter. */
  static boolean isLong(@Nullable TimeMention time) {
    return spans(time, 20);
  }

  /** Whether a window is longer than so many days beyond its first. */
  private static boolean spans(@Nullable TimeMention time, int days) {
    if (time == null) {
      return false;
    }
    var window =
        time.expression().window(java.util.Optional.of(java.time.LocalDate.of(2020, 6, 15)));
    return window.from().isPresent()
        && window.to().isPresent()
        && window.from().get().plusDays(days).isBefore(window.to().get());
  }
}
