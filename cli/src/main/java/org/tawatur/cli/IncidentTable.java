package org.tawatur.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tawatur.incident.Fused;
import org.tawatur.incident.Grade.Airwars;
import org.tawatur.incident.Incident;
import org.tawatur.incident.Toll;
import org.tawatur.record.ActorRole;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Role;
import org.tawatur.record.SubType;

/**
 * Incidents as aligned lines for a person, those on most independent origins first. Arabic comes
 * last, so that its direction moves nothing.
 */
final class IncidentTable {
  private static final List<String> HEAD =
      List.of("incident", "origins", "grade", "records", "what", "who", "when", "toll", "where");

  /** The widest that a column but the last gets; longer cells push the rest of their line. */
  private static final int WIDEST = 44;

  private record Row(int origins, Airwars grade, String from, String id, List<String> cells) {}

  private final List<Row> rows = new ArrayList<>();

  void add(Incident incident) {
    String when = incident.date().map(each -> RecordTable.date(each.value())).orElse("");
    rows.add(
        new Row(
            incident.independentOrigins(),
            incident.grade().airwars(),
            when,
            incident.id(),
            List.of(
                incident.id(),
                String.valueOf(incident.independentOrigins()),
                incident.grade().airwars().jsonName(),
                String.valueOf(incident.members().size()),
                what(incident),
                who(incident.actors()),
                when,
                incident.totals().stream()
                    .map(IncidentTable::toll)
                    .collect(Collectors.joining(", ")),
                incident.place().map(each -> where(each.value())).orElse(""))));
  }

  /** The header and a line for each incident. */
  List<String> lines() {
    rows.sort(
        Comparator.comparingInt((Row each) -> -each.origins())
            .thenComparing(Row::grade)
            .thenComparing(Row::from)
            .thenComparing(Row::id));
    int[] widths = new int[HEAD.size() - 1];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(HEAD.get(i));
    }
    for (Row each : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST, Math.max(widths[i], width(shown(each.cells().get(i)))));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(HEAD, widths));
    rows.forEach(each -> lines.add(line(each.cells(), widths)));
    return lines;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = shown(cells.get(i));
      line.append(cell).append(" ".repeat(Math.max(0, widths[i] - width(cell)))).append("  ");
    }
    return line.append(shown(cells.get(widths.length))).toString().stripTrailing();
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "-" : TerminalText.safe(cell).replace('\n', ' ').replace('\t', ' ');
  }

  /** How many columns of a terminal a text takes: marks above and below letters take none. */
  static int width(String text) {
    return (int)
        text.codePoints()
            .filter(
                each ->
                    Character.getType(each) != Character.NON_SPACING_MARK
                        && Character.getType(each) != Character.FORMAT)
            .count();
  }

  private static String what(Incident incident) {
    return incident
        .subType()
        .map(each -> each.value().label())
        .or(() -> incident.type().map(each -> each.value().label()))
        .orElse(incident.kind().jsonName())
        .replace(SubType.OTHER.label(), "Other development");
  }

  private static String who(List<Fused<ActorRole>> actors) {
    String parties = ids(actors, Role.PARTY);
    String perpetrators = ids(actors, Role.PERPETRATOR);
    String targets = ids(actors, Role.TARGET);
    if (perpetrators.isEmpty() && targets.isEmpty()) {
      return parties;
    }
    return targets.isEmpty() ? perpetrators : perpetrators + " > " + targets;
  }

  private static String ids(List<Fused<ActorRole>> actors, Role role) {
    return actors.stream()
        .filter(each -> each.value().role() == role)
        .map(each -> each.value().id())
        .distinct()
        .collect(Collectors.joining(role == Role.PARTY ? " / " : ", "));
  }

  /** The best figure with its range: {@code 11 (7 to 14) killed}, {@code 3+ injured}. */
  static String toll(Toll toll) {
    return toll.best() + range(toll) + " " + toll.outcome().jsonName().replace('_', ' ');
  }

  private static String range(Toll toll) {
    if (toll.high().isEmpty()) {
      return toll.low() == toll.best() ? "+" : " (" + toll.low() + " or more)";
    }
    int high = toll.high().getAsInt();
    return high == toll.low() ? "" : " (" + toll.low() + " to " + high + ")";
  }

  private static String where(PlaceRef place) {
    return place.admin1().map(each -> each + ": ").orElse("") + place.name();
  }
}
