package org.tawatur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawatur.incident.Coverage;
import org.tawatur.incident.Disagreement;
import org.tawatur.incident.Figure;
import org.tawatur.incident.Fused;
import org.tawatur.incident.Incident;
import org.tawatur.incident.Responsibility;
import org.tawatur.incident.Support;
import org.tawatur.incident.Testimony;
import org.tawatur.incident.Toll;
import org.tawatur.incident.Voice;
import org.tawatur.origin.ChainLink;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Stance;

/** All that is known of one incident, for a person. Immutable. */
final class IncidentPage {
  private static final int NAME = 16;

  private final Incident incident;

  IncidentPage(Incident incident) {
    this.incident = incident;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        incident.id()
            + "  "
            + counted(incident.independentOrigins(), "independent origin")
            + ", "
            + counted(incident.members().size(), "record"));
    lines.add(
        row(
            "grade",
            incident.grade().airwars().jsonName()
                + " ("
                + incident.grade().reason()
                + "), "
                + incident.grade().admiralty()));
    what(lines);
    for (Fused<ActorRole> each : incident.actors()) {
      lines.add(row(each.value().role().jsonName(), actor(each.value()) + standing(each)));
    }
    incident
        .place()
        .ifPresent(each -> lines.add(row("where", standing(each) + Summary.place(each.value()))));
    incident
        .date()
        .ifPresent(
            each ->
                lines.add(
                    row(
                        "when",
                        RecordTable.date(each.value())
                            + standing(each)
                            + each.value().text().map(words -> " " + quoted(words)).orElse(""))));
    toll(lines);
    incident.people().forEach(each -> lines.add(row("person", Summary.person(each.value()))));
    responsibility(lines);
    origins(lines);
    reports(lines);
    disagreements(lines);
    lines.add("");
    return lines.stream()
        .map(each -> TerminalText.safe(each.replace('\n', ' ')).stripTrailing())
        .toList();
  }

  private void what(List<String> lines) {
    String what =
        Stream.of(
                incident.type().map(each -> each.value().label()),
                incident.subType().map(each -> each.value().label()),
                incident.tactic().map(Fused::value))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" / "));
    lines.add(row("what", what.isEmpty() ? incident.kind().jsonName() : what));
  }

  private static String actor(ActorRole actor) {
    return actor.id()
        + (actor.hedged() ? " (supposed)" : "")
        + actor.text().map(each -> " " + quoted(each)).orElse("");
  }

  /** Who agrees and who does not, where not all do. */
  private static String standing(Fused<?> fused) {
    return fused.contra().records().isEmpty()
        ? ""
        : " [for: " + origins(fused.pro()) + "; against: " + origins(fused.contra()) + "] ";
  }

  private static String origins(Support support) {
    return support.origins().isEmpty()
        ? String.join(", ", support.records())
        : String.join(", ", support.origins());
  }

  private void toll(List<String> lines) {
    for (Toll toll : incident.toll()) {
      lines.add(row("toll", IncidentTable.toll(toll) + " of " + toll.of()));
      for (Figure each : toll.figures()) {
        lines.add(
            row(
                "",
                "  "
                    + each.words()
                    + "  "
                    + each.origin()
                    + each.published().map(day -> ", " + day).orElse("")
                    + " ("
                    + String.join(", ", each.records())
                    + ")"
                    + note(each)));
      }
    }
    // sides may hold the same people in different versions, so the sum of the rows may mislead
    if (incident.toll().size() > incident.totals().size()) {
      incident.totals().forEach(each -> lines.add(row("in all", IncidentTable.toll(each))));
    }
  }

  private static String note(Figure figure) {
    return switch (figure.standing()) {
      case SUPPORTS -> "";
      case DIFFERS -> ", differs";
      case REPLACED -> ", replaced since";
    };
  }

  private void responsibility(List<String> lines) {
    for (Responsibility each : incident.responsibility()) {
      lines.add(
          row(
              each.stance() == Stance.DENIES ? "denied by" : "accepted by",
              each.side().orElse(each.origin()) + " (" + String.join(", ", each.records()) + ")"));
    }
  }

  private void origins(List<String> lines) {
    heading(lines, "origins");
    for (Voice each : incident.voices()) {
      String country = each.origin().country().map(code -> ", " + code).orElse("");
      lines.add(
          "  "
              + each.origin().key()
              + "  "
              + each.origin().kind().jsonName()
              + country
              + ", "
              + each.origin().rating()
              + ": "
              + each.stances().stream().map(IncidentPage::stance).collect(Collectors.joining(", "))
              + " ("
              + String.join(", ", each.records())
              + ") "
              + quoted(each.origin().name()));
    }
  }

  private void reports(List<String> lines) {
    heading(lines, "reports");
    for (Coverage each : incident.coverage()) {
      lines.add(
          "  "
              + each.report().id()
              + each.report().published().map(day -> "  " + day).orElse("  (no date)")
              + each.reprintOf().map(other -> "  a reprint of " + other).orElse("")
              + each.report().publisher().map(name -> "  " + quoted(name)).orElse("")
              + each.report().url().map(url -> "  " + url).orElse(""));
      tree(each, lines);
    }
  }

  /** What the report says on whose word, and its words. */
  private void tree(Coverage coverage, List<String> lines) {
    List<Testimony> told =
        incident.testimonies().stream()
            .filter(
                each ->
                    coverage.passages().stream()
                        .anyMatch(passage -> passage.record().equals(each.record())))
            .toList();
    for (int i = 0; i < told.size(); i++) {
      boolean last = i == told.size() - 1;
      chain(told.get(i), last ? "  └─ " : "  ├─ ", last ? "     " : "  │  ", lines);
    }
    for (Coverage.Passage each : coverage.passages()) {
      each.evidence().ifPresent(words -> lines.add("     " + each.record() + " " + quoted(words)));
    }
  }

  private static void chain(Testimony told, String branch, String below, List<String> lines) {
    String end = " = " + told.origin();
    List<ChainLink> links = told.chain();
    if (links.size() == 1) {
      lines.add(branch + stance(told.stance()) + ", its own voice" + end);
      return;
    }
    StringBuilder indent = new StringBuilder(below);
    for (int i = 1; i < links.size(); i++) {
      String lead = i == 1 ? branch + stance(told.stance()) : indent + "└─ on the word of";
      if (i > 1) {
        indent.append("   ");
      }
      lines.add(
          lead
              + (links.get(i).named() ? "" : ", without a name")
              + (i == links.size() - 1 ? end : "")
              + ": "
              + quoted(links.get(i).wording()));
    }
  }

  private void disagreements(List<String> lines) {
    if (incident.disagreements().isEmpty()) {
      return;
    }
    heading(lines, "points of disagreement");
    for (Disagreement each : incident.disagreements()) {
      lines.add("  " + each.field().replace('_', ' '));
      for (Disagreement.Version version : each.versions()) {
        lines.add("    " + origins(version.support()) + ": " + quoted(version.says()));
      }
    }
  }

  private static void heading(List<String> lines, String heading) {
    lines.add("");
    lines.add(heading);
  }

  private static String stance(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "says so";
      case CLAIMS_RESPONSIBILITY -> "says to have done it";
      case DENIES -> "denies";
    };
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String row(String name, String value) {
    return "  " + name + " ".repeat(Math.max(1, NAME - name.length())) + value.strip();
  }

  private static String quoted(String words) {
    return "«" + words.replace('\n', ' ') + "»";
  }
}
