package org.tawatur.extract;

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

/** Lays the chunks and the acts over one sentence. Immutable and thread-safe. */
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

  SentenceReading analyze(
      Sentence sentence, Tokens tokens, LexiconMatches matches, ActorContext context) {
    SentenceReading reading = new SentenceReading(sentence, tokens, matches);
    int from = sentence.from();
    int to = sentence.to();
    List<TimeMention> dated = times.tag(tokens, sentence);
    for (TimeMention time : dated) {
      reading.add(new Chunk.TimeChunk(time));
    }
    List<Quantity> counted = quantities.tag(tokens, sentence);
    counted = counted.stream().filter(q -> !inTime(dated, q.from())).toList();
    for (Quantity quantity : counted) {
      reading.add(new Chunk.QuantityChunk(quantity));
    }
    List<ActorMention> named = actors.tag(tokens, matches, from, to, context);
    List<PlaceMention> placed = places.tag(tokens, matches, from, to, context.country());
    named = named.stream().filter(a -> !isPlace(reading, placed, a)).toList();
    for (ActorMention actor : named) {
      reading.add(new Chunk.ActorChunk(actor));
    }
    for (PlaceMention place : placed) {
      if (!isActor(reading, named, place) && !inTime(dated, place.from())) {
        reading.add(new Chunk.PlaceChunk(place));
      }
    }
    PersonTagger people =
        new PersonTagger(tokens, matches, counted, at -> inTime(dated, at), named, to);
    for (NamedPerson person : people.tag(from)) {
      if (!isPlaceName(placed, person)) {
        reading.add(new Chunk.PersonChunk(person));
      }
    }
    for (Group group : new GroupTagger(tokens, matches, counted, named, to).tag(from)) {
      reading.add(new Chunk.GroupChunk(group));
    }
    ActTagger.markBarriers(reading);
    acts.tag(reading);
    frames.fill(reading);
    for (SourceMention source : sources.tag(tokens, matches, from, to, names(reading))) {
      reading.add(new Chunk.SourceChunk(source));
    }
    return reading;
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
