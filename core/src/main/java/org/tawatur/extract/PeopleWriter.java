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
      String name = name(person);
      Span span = tokens.original(person.from(), person.to());
      people.putIfAbsent(
          name,
          new Person(
              name,
              person.rank().filter(rank -> !NO_RANK.contains(person.key())),
              fate(happening, person),
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
  private static Optional<Fate> fate(Happening happening, NamedPerson person) {
    for (Act act : happening.acts) {
      Fate fate = FATES.get(act.actClass.key());
      if (fate == null || act.negated || act.attempted) {
        continue;
      }
      for (String role : SUFFERING) {
        for (Chunk chunk : act.role(role)) {
          if (chunk.from() <= person.from() && person.to() <= chunk.to()) {
            return Optional.of(fate);
          }
        }
      }
    }
    for (Happening.Toll toll : happening.tolls) {
      if (toll.from() <= person.from() && person.to() <= toll.to()) {
        return Optional.of(
            toll.outcome() == Outcome.KILLED_OR_INJURED
                ? Fate.KILLED
                : Fate.valueOf(toll.outcome().name()));
      }
    }
    return Optional.empty();
  }
}
