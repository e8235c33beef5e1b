package org.tawatur.formats.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tawatur.origin.ChainLink;
import org.tawatur.origin.Chains;
import org.tawatur.origin.SourceKind;
import org.tawatur.record.Account;
import org.tawatur.record.Claim;
import org.tawatur.record.DateWindow;
import org.tawatur.record.Person;
import org.tawatur.record.Report;

/**
 * Takes the names of an event's people, and of the sources that the registry does not know by name,
 * out of all its texts. A person's name is taken out as the event's list of people words it, and so
 * are its first two words and its last one where they stand alone; a source's as it is worded.
 * Immutable; threads may share it.
 */
public final class Redaction {
  /** What stands for a name. */
  public static final String MARK = "███";

  /** A last name must be so long to be looked for on its own. */
  private static final int SHORTEST = 4;

  private final Chains chains;

  /**
   * Makes a redaction.
   *
   * @param chains tells which sources are known by name
   */
  public Redaction(Chains chains) {
    this.chains = chains;
  }

  /**
   * The event without the names.
   *
   * @param event an event
   * @return the same event where it names nobody
   */
  public Event without(Event event) {
    List<String> names = names(event);
    if (names.isEmpty()) {
      return event;
    }
    return new Event(
        event.id(),
        event.kind(),
        event.type(),
        event.subType(),
        event.tactic(),
        event.actors().stream().map(each -> each.inWords(text(each.text(), names))).toList(),
        event.place().map(each -> each.inWords(text(each.text(), names))),
        new DateWindow(
            text(event.date().text(), names),
            event.date().from(),
            event.date().to(),
            event.date().span()),
        event.casualties().stream().map(each -> count(each, names)).toList(),
        event.totals().stream().map(each -> count(each, names)).toList(),
        event.people().stream()
            .map(each -> new Person(MARK, each.rank(), each.fate(), Optional.empty()))
            .toList(),
        event.tellings().stream().map(each -> telling(each, names)).toList(),
        event.origins(),
        event.grade(),
        event.confidence(),
        event.plover());
  }

  /** The longest first, so that no part is left of a name whose other part is taken out. */
  private List<String> names(Event event) {
    Set<String> names = new LinkedHashSet<>();
    event.tellings().forEach(each -> names.addAll(sources(event, each)));
    for (Person each : event.people()) {
      String name = each.name().strip();
      names.add(name);
      String[] words = name.split("\\s+", -1);
      if (words.length > 2) {
        names.add(words[0] + " " + words[1]);
      }
      String last = words[words.length - 1];
      if (words.length > 1 && last.length() >= SHORTEST) {
        names.add(last);
      }
    }
    List<String> longest = new ArrayList<>(names);
    longest.sort(Comparator.comparingInt(String::length).reversed());
    return longest;
  }

  /** The sources that have a name, of which nothing says that it is an office's or an outlet's. */
  private List<String> sources(Event event, Telling telling) {
    Account account =
        new Account(
            event.id(),
            telling.report(),
            event.kind(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            event.place(),
            event.date(),
            List.of(),
            List.of(),
            telling.claims(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty());
    return chains.of(account, problem -> {}).stream()
        .flatMap(each -> each.links().stream().skip(1))
        .filter(each -> each.named() && each.origin().kind() == SourceKind.NAMED)
        .map(ChainLink::wording)
        .toList();
  }

  private static Optional<String> text(Optional<String> text, List<String> names) {
    return text.map(each -> text(each, names));
  }

  private static String text(String text, List<String> names) {
    String redacted = text;
    for (String each : names) {
      redacted = redacted.replace(each, MARK);
    }
    return redacted;
  }

  private static Count count(Count count, List<String> names) {
    return new Count(
        count.outcome(),
        count.of(),
        count.low(),
        count.best(),
        count.high(),
        count.disputed(),
        text(count.text(), names));
  }

  private static Telling telling(Telling telling, List<String> names) {
    Report report = telling.report();
    return new Telling(
        telling.records(),
        new Report(
            report.id(),
            report.published(),
            text(report.title(), names),
            text(report.publisher(), names),
            report.url(),
            // made of the text, names and all
            Optional.empty(),
            report.reprintOf()),
        telling.reprintOf(),
        telling.claims().stream()
            .map(each -> new Claim(text(each.source(), names), each.stance(), Optional.empty()))
            .toList(),
        text(telling.evidence(), names));
  }
}
