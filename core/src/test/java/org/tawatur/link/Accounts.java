package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tawatur.record.Account;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.DateWindow;
import org.tawatur.record.Fate;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Precision;
import org.tawatur.record.Report;
import org.tawatur.record.Role;
import org.tawatur.record.Stance;
import org.tawatur.record.SubType;

/** Builds accounts for tests, a step a field. */
final class Accounts {
  private final String id;
  private Kind kind = Kind.EVENT;
  private SubType subType = SubType.ARMED_CLASH;
  private Optional<String> tactic = Optional.empty();
  private final List<ActorRole> actors = new ArrayList<>();
  private Optional<PlaceRef> place = Optional.empty();
  private DateWindow date = DateWindow.EMPTY;
  private Optional<LocalDate> published = Optional.empty();
  private final List<Casualties> casualties = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Optional<String> evidence = Optional.empty();

  private Accounts(String id) {
    this.id = id;
  }

  /** A record whose document is what stands before the {@code #}. */
  static Accounts of(String id) {
    return new Accounts(id);
  }

  Accounts kind(Kind what) {
    kind = what;
    return this;
  }

  Accounts act(SubType what, String... how) {
    subType = what;
    tactic = how.length > 0 ? Optional.of(how[0]) : Optional.empty();
    return this;
  }

  Accounts by(String actor) {
    return actor(Role.PERPETRATOR, actor);
  }

  Accounts on(String actor) {
    return actor(Role.TARGET, actor);
  }

  private Accounts actor(Role role, String actor) {
    actors.add(new ActorRole(role, actor, Optional.empty(), false, false, Optional.empty()));
    return this;
  }

  Accounts at(String name, String admin1) {
    return at(name, name, Precision.EXACT, admin1);
  }

  Accounts at(String text, String name, Precision precision, String admin1) {
    place =
        Optional.of(
            new PlaceRef(
                text,
                name,
                precision,
                Optional.of(admin1),
                Optional.of("SY"),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty()));
    return this;
  }

  Accounts day(String day) {
    return days(day, day, "");
  }

  Accounts days(String from, String to, String text) {
    date =
        new DateWindow(
            Optional.of(text).filter(each -> !each.isEmpty()),
            Optional.of(LocalDate.parse(from)),
            Optional.of(LocalDate.parse(to)),
            Optional.empty());
    return this;
  }

  Accounts published(String day) {
    published = Optional.of(LocalDate.parse(day));
    return this;
  }

  Accounts killed(int number, String of) {
    return harmed(Outcome.KILLED, number, of);
  }

  Accounts injured(int number, String of) {
    return harmed(Outcome.INJURED, number, of);
  }

  Accounts captured(int number, String of) {
    return harmed(Outcome.CAPTURED, number, of);
  }

  private Accounts harmed(Outcome outcome, int number, String of) {
    casualties.add(
        new Casualties(outcome, of, number, OptionalInt.of(number), "", Optional.empty()));
    return this;
  }

  Accounts dead(String name) {
    people.add(new Person(name, Optional.empty(), Optional.of(Fate.KILLED), Optional.empty()));
    return this;
  }

  Accounts deniedBy(String source) {
    claims.add(new Claim(source, Stance.DENIES, Optional.empty()));
    return this;
  }

  Accounts words(String text) {
    evidence = Optional.of(text);
    return this;
  }

  Account make() {
    return new Account(
        id,
        new Report(
            id.substring(0, id.indexOf('#')),
            published,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        kind,
        Optional.of(subType.type()),
        Optional.of(subType),
        tactic,
        actors,
        place,
        date,
        casualties,
        people,
        claims,
        evidence,
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }
}
