package org.tawatur.extract;

import org.tawatur.actor.ActorMention;
import org.tawatur.number.Quantity;
import org.tawatur.people.Group;
import org.tawatur.people.NamedPerson;
import org.tawatur.place.PlaceMention;
import org.tawatur.source.SourceMention;
import org.tawatur.time.TimeMention;

/** A phrase of a sentence that stands for one thing; token ranges are half open. */
sealed interface Chunk {

  int from();

  int to();

  /** The prepositions and conjunctions attached to its first word. */
  int proclitics();

  /** What kind it is, as a bit of {@link Labels}. */
  int kind();

  /** Words that name an actor. */
  record ActorChunk(ActorMention mention) implements Chunk {
    @Override
    public int from() {
      return mention.from();
    }

    @Override
    public int to() {
      return mention.to();
    }

    @Override
    public int proclitics() {
      return mention.proclitics();
    }

    @Override
    public int kind() {
      return Labels.ACTOR;
    }
  }

  /** People or things, counted or not, with whom they belong to. */
  record GroupChunk(Group group) implements Chunk {
    @Override
    public int from() {
      return group.from();
    }

    @Override
    public int to() {
      return group.to();
    }

    @Override
    public int proclitics() {
      return group.proclitics();
    }

    @Override
    public int kind() {
      return group.thing() ? Labels.THING : group.part() ? Labels.PART : Labels.PEOPLE;
    }
  }

  /** A person by name. */
  record PersonChunk(NamedPerson person) implements Chunk {
    @Override
    public int from() {
      return person.from();
    }

    @Override
    public int to() {
      return person.to();
    }

    @Override
    public int proclitics() {
      return person.proclitics();
    }

    @Override
    public int kind() {
      return Labels.PERSON;
    }
  }

  /** Words that say where. */
  record PlaceChunk(PlaceMention mention) implements Chunk {
    @Override
    public int from() {
      return mention.from();
    }

    @Override
    public int to() {
      return mention.to();
    }

    @Override
    public int proclitics() {
      return mention.proclitics();
    }

    @Override
    public int kind() {
      return Labels.PLACE;
    }
  }

  /** Words that say when. */
  record TimeChunk(TimeMention mention) implements Chunk {
    @Override
    public int from() {
      return mention.from();
    }

    @Override
    public int to() {
      return mention.to();
    }

    @Override
    public int proclitics() {
      return 0;
    }

    @Override
    public int kind() {
      return Labels.TIME;
    }
  }

  /** A number of something. */
  record QuantityChunk(Quantity quantity) implements Chunk {
    @Override
    public int from() {
      return quantity.from();
    }

    @Override
    public int to() {
      return quantity.to();
    }

    @Override
    public int proclitics() {
      return 0;
    }

    @Override
    public int kind() {
      return Labels.QUANTITY;
    }
  }

  /** Words that say who says so. */
  record SourceChunk(SourceMention mention) implements Chunk {
    @Override
    public int from() {
      return mention.from();
    }

    @Override
    public int to() {
      return mention.to();
    }

    @Override
    public int proclitics() {
      return 0;
    }

    @Override
    public int kind() {
      return Labels.SOURCE;
    }
  }

  /** Words that describe the people before them; see {@link Descriptions}. */
  record DescriptionChunk(int from, int to) implements Chunk {
    @Override
    public int proclitics() {
      return 0;
    }

    @Override
    public int kind() {
      return 0;
    }
  }
}
