package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.actor.ActorContext;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorTagger;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.number.Quantity;
import org.tawatur.number.QuantityTagger;
import org.tawatur.people.Group;
import org.tawatur.people.GroupTagger;
import org.tawatur.people.NamedPerson;
import org.tawatur.people.PersonTagger;
import org.tawatur.place.PlaceMention;
import org.tawatur.place.PlaceTagger;
import org.tawatur.source.SentenceNames;
import org.tawatur.source.SourceMention;
import org.tawatur.source.SourceTagger;
import org.tawatur.text.Sentence;
import org.tawatur.text.Tokens;
import org.tawatur.time.TimeMention;
import org.tawatur.time.TimeTagger;

/** Lays the chunks and the acts over sentences. Immutable and thread-safe. */
final class SentenceAnalyzer {

  private final QuantityTagger quantities;
  private final TimeTagger times;
  private final PlaceTagger places;
  private final ActorTagger actors;
  private final SourceTagger sources;
  private final ActTagger acts;
  private final FrameFiller frames;

  SentenceAnalyzer(
      QuantityTagger quantities,
      TimeTagger times,
      PlaceTagger places,
      ActorTagger actors,
      SourceTagger sources,
      ActTagger acts,
      FrameFiller frames) {
    this.quantities = quantities;
    this.times = times;
    this.places = places;
    this.actors = actors;
    this.sources = sources;
    this.acts = acts;
    this.frames = frames;
  }

  /**
   * Reads some sentences of a document, stage by stage: every stage goes through all of them before
   * the next begins, so that its instructions stay in the processor's cache.
   */
  List<SentenceReading> analyze(
      List<Sentence> sentences, Tokens tokens, LexiconMatches matches, ActorContext context) {
    List<Draft> drafts = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      drafts.add(new Draft(new SentenceReading(sentence, tokens, matches)));
    }
    for (Draft draft : drafts) {
      draft.dated = times.tag(tokens, draft.reading.sentence);
      draft.dated.forEach(time -> draft.reading.add(new Chunk.TimeChunk(time)));
    }
    for (Draft draft : drafts) {
      draft.count(quantities.tag(tokens, draft.reading.sentence));
    }
    for (Draft draft : drafts) {
      draft.named = actors.tag(tokens, matches, draft.reading.from(), draft.reading.to(), context);
    }
    for (Draft draft : drafts) {
      draft.place(
          places.tag(tokens, matches, draft.reading.from(), draft.reading.to(), context.country()));
    }
    for (Draft draft : drafts) {
      draft.people();
    }
    for (Draft draft : drafts) {
      draft.groups();
    }
    for (Draft draft : drafts) {
      Descriptions.mark(draft.reading);
    }
    for (Draft draft : drafts) {
      ActTagger.markBarriers(draft.reading);
      acts.tag(draft.reading);
    }
    List<SentenceReading> readings = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      frames.fill(draft.reading);
      readings.add(draft.reading);
    }
    for (SentenceReading reading : readings) {
      SentenceNames names = names(reading);
      for (SourceMention source :
          sources.tag(tokens, matches, reading.from(), reading.to(), names)) {
        reading.add(new Chunk.SourceChunk(source));
      }
    }
    return readings;
  }

  /** One sentence on its way through the stages, with what a later stage takes from an earlier. */
  private static final class Draft {
    final SentenceReading reading;
    List<TimeMention> dated = List.of();
    List<Quantity> counted = List.of();
    List<ActorMention> named = List.of();
    List<PlaceMention> placed = List.of();

    Draft(SentenceReading reading) {
      this.reading = reading;
    }

    /** Takes the numbers that are not part of a date. */
    void count(List<Quantity> quantities) {
      counted = new ArrayList<>(quantities.size());
      for (Quantity quantity : quantities) {
        if (!inTime(dated, quantity.from())) {
          counted.add(quantity);
          reading.add(new Chunk.QuantityChunk(quantity));
        }
      }
    }

    /** Settles which names are actors and which are places. */
    void place(List<PlaceMention> places) {
      placed = places;
      List<ActorMention> actors = new ArrayList<>(named.size());
      for (ActorMention actor : named) {
        if (!isPlace(reading, places, actor)) {
          actors.add(actor);
          reading.add(new Chunk.ActorChunk(actor));
        }
      }
      named = actors;
      for (PlaceMention place : places) {
        if (!isActor(reading, actors, place) && !inTime(dated, place.from())) {
          reading.add(new Chunk.PlaceChunk(place));
        }
      }
    }

    void people() {
      PersonTagger people =
          new PersonTagger(
              reading.tokens,
              reading.matches,
              counted,
              at -> inTime(dated, at),
              named,
              reading.to());
      for (NamedPerson person : people.tag(reading.from())) {
        if (!isPlaceName(placed, person)) {
          reading.add(new Chunk.PersonChunk(person));
        }
      }
    }

    void groups() {
      GroupTagger groups =
          new GroupTagger(reading.tokens, reading.matches, counted, named, reading.to());
      for (Group group : groups.tag(reading.from())) {
        if (inTime(dated, group.from()) && inTime(dated, group.to() - 1)) {
          continue; // في آب 2017: a month, and nobody's father
        }
        reading.add(new Chunk.GroupChunk(group));
      }
    }
  }

  private static SentenceNames names(SentenceReading reading) {
    return new SentenceNames() {
      @Override
      public int nameEnd(int token) {
        int end = 0;
        for (Chunk chunk : reading.chunksAt(token)) {
          boolean name = chunk instanceof Chunk.ActorChunk || chunk instanceof Chunk.PersonChunk;
          if (name && (chunk.proclitics() & (Clitics.BA | Clitics.LAM | Clitics.KAF)) == 0) {
            end = Math.max(end, chunk.to());
          }
        }
        return end;
      }

      @Override
      public int timeEnd(int token) {
        int end = 0;
        for (Chunk chunk : reading.chunksAt(token)) {
          end = chunk instanceof Chunk.TimeChunk ? Math.max(end, chunk.to()) : end;
        }
        return end;
      }
    };
  }

  /** "قرية الشيخ مسكين": a place that is called like a person. */
  private static boolean isPlaceName(List<PlaceMention> places, NamedPerson person) {
    for (PlaceMention place : places) {
      if (place.from() <= person.from() && person.to() <= place.to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean inTime(List<TimeMention> times, int token) {
    for (TimeMention time : times) {
      if (time.from() <= token && token < time.to()) {
        return true;
      }
    }
    return false;
  }

  /** "في إسرائيل" is a place, "إسرائيل قصفت" an actor; a longer place phrase swallows its name. */
  private static boolean isPlace(
      SentenceReading reading, List<PlaceMention> places, ActorMention actor) {
    for (PlaceMention place : places) {
      if (place.from() <= actor.from() && actor.to() <= place.to()) {
        if (place.to() - place.from() > actor.to() - actor.from()) {
          return true;
        }
        boolean attached = (actor.proclitics() & Clitics.BA) != 0;
        int before = actor.from() - 1;
        return attached
            || (before >= reading.from()
                && (reading.tokens.is(before, "في")
                    || reading.tokens.is(before, "الى")
                    || reading.tokens.is(before, "داخل")));
      }
    }
    return false;
  }

  /** A name of an actor is no place, but "مجلس الصحوة في بعقوبة" names one within. */
  private static boolean isActor(
      SentenceReading reading, List<ActorMention> actors, PlaceMention place) {
    for (ActorMention actor : actors) {
      boolean overlap = actor.from() < place.to() && place.from() < actor.to();
      boolean within =
          place.from() > actor.from()
              && (place.to() > actor.to() || reading.is("bearing", "at", place.from() - 1));
      if (overlap && !within) {
        return true;
      }
    }
    return false;
  }
}
