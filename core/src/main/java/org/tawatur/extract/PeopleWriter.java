package org.tawatur.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawatur.lexicon.Clitics;
import org.tawatur.people.NamedPerson;
import org.tawatur.record.Fate;
import org.tawatur.record.Outcome;
import org.tawatur.record.Person;
import org.tawatur.record.Span;
import org.tawatur.text.Tokens;

/** Writes down the people whom a happening names, with rank and fate (codebook, section 3). */
final class PeopleWriter {

  /** How many words may stand between a number of people and the name of one of them. */
  private static final int MOST_BETWEEN = 14;

  private static final List<String> SUFFERING = List.of("victim", "target", "companion");

  /** Keys of words that say what somebody is and are neither rank nor post. */
  private static final Set<String> NO_RANK =
      Set.of("civilian", "neutral", "child", "other", "outcome");

  private static final Map<String, Fate> FATES =
      Map.ofEntries(
          Map.entry("kill", Fate.KILLED),
          Map.entry("assassination", Fate.KILLED),
          Map.entry("execution", Fate.KILLED),
          Map.entry("lose", Fate.KILLED),
          Map.entry("injure", Fate.INJURED),
          Map.entry("missing", Fate.MISSING),
          Map.entry("capture", Fate.CAPTURED),
          Map.entry("arrest", Fate.CAPTURED),
          Map.entry("arrest-raid", Fate.CAPTURED),
          Map.entry("abduction", Fate.CAPTURED));

  private final String text;
  private final Tokens tokens;

  PeopleWriter(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The people of a happening, each name once, in the order of the text. */
  List<Person> people(Happening happening) {
    Map<String, Person> people = new LinkedHashMap<>();
    for (NamedPerson person : happening.people) {
      Optional<Fate> fate = fate(happening, person);
      if (fate.isEmpty() && !takesPart(happening, person)) {
        continue;
      }
      String name = name(person);
      Span span = tokens.original(person.from(), person.to());
      people.putIfAbsent(
          name,
          new Person(
              name,
              person.rank().filter(rank -> !NO_RANK.contains(person.key())),
              fate,
              Optional.of(span)));
    }
    return List.copyOf(people.values());
  }

  /** The name as worded, without the و that joins it to the one before: محمد العلي وخالد العمر. */
  private String name(NamedPerson person) {
    String worded = tokens.original(person.nameFrom(), person.nameTo()).in(text);
    boolean joined = (person.proclitics() & Clitics.WAW) != 0 && person.from() == person.nameFrom();
    return joined && worded.length() > 1 ? worded.substring(1) : worded;
  }

  /** The fate of a person: of the act whose victim they are, else of the row that holds them. */
  private Optional<Fate> fate(Happening happening, NamedPerson person) {
    for (Act act : happening.acts) {
      Fate fate = FATES.get(act.actClass.key());
      if (fate == null || act.negated || act.attempted) {
        continue;
      }
      for (String role : SUFFERING) {
        for (Chunk chunk : act.role(role)) {
          if (names(chunk, person)) {
            return Optional.of(fate);
          }
        }
      }
    }
    for (Happening.Toll toll : happening.tolls) {
      boolean within = toll.from() <= person.from() && person.to() <= toll.to();
      if (within || isAmong(happening.reading, toll, person)) {
        return Optional.of(
            toll.outcome() == Outcome.KILLED_OR_INJURED
                ? Fate.KILLED
                : Fate.valueOf(toll.outcome().name()));
      }
    }
    return Optional.empty();
  }

  /**
   * "وإصابة ثمانية آخرين، بينهم فلان"، "ثلاثة أشخاص هم فلان وفلان": one of those whom a row counts.
   */
  private static boolean isAmong(SentenceReading reading, Happening.Toll toll, NamedPerson person) {
    if (toll.to() < reading.from()
        || person.from() > reading.to()
        || person.from() - toll.to() > MOST_BETWEEN) {
      return false;
    }
    for (Act act : reading.acts) {
      if (act.from() >= toll.to() && act.from() < person.from()) {
        return false;
      }
    }
    boolean among = false;
    for (int at = toll.to(); at < person.from(); at++) {
      if (reading.opensSegment(at)) {
        return false;
      }
      among |= reading.is("cue", "victims-of", at) || reading.is("cue", "namely", at);
    }
    return among;
  }

  /**
   * Whether a phrase names a person: within it, or right behind it where its last word has the
   * article (وزير الدفاع فلان, الناشط "فلان"). Not otherwise: of مقتل شقيق القائد فلان the man who
   * is named is alive.
   */
  private boolean names(Chunk chunk, NamedPerson person) {
    boolean within = chunk.from() <= person.from() && person.to() <= chunk.to();
    boolean behind =
        chunk.to() <= person.from()
            && person.from() - chunk.to() <= 1
            && (person.proclitics() & ~Clitics.AL) == 0;
    return within || (behind && tokens.hasArticle(chunk.to() - 1, 2));
  }

  /** Whether an act has the person for a doer or a sufferer; others are only spoken of. */
  private boolean takesPart(Happening happening, NamedPerson person) {
    for (Act act : happening.acts) {
      for (List<Chunk> chunks : act.roles().values()) {
        for (Chunk chunk : chunks) {
          if (names(chunk, person)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
