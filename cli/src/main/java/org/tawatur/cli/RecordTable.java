package org.tawatur.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.CodedDocument;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.DateWindow;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Role;

/**
 * Records as aligned lines for a person; Arabic comes last, so that its direction moves nothing.
 * Immutable.
 */
final class RecordTable {
  private static final int ID = 10;
  private static final int KIND = 10;
  private static final int SUB_TYPE = 33;
  private static final int ACTORS = 42;
  private static final int DATE = 23;
  private static final int CASUALTIES = 26;

  private final boolean toTerminal;

  RecordTable(boolean toTerminal) {
    this.toTerminal = toTerminal;
  }

  byte[] lines(CodedDocument coded) {
    String lines = coded.records().stream().map(this::line).collect(Collectors.joining());
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  private String line(CodedRecord coded) {
    String line =
        column(coded.id(), ID)
            + column(coded.kind().jsonName(), KIND)
            + column(coded.subType().label(), SUB_TYPE)
            + column(actors(coded), ACTORS)
            + column(date(coded.date()), DATE)
            + column(casualties(coded.casualties()), CASUALTIES)
            + coded.place().map(RecordTable::place).orElse("");
    return (toTerminal ? TerminalText.safe(line) : line).replace('\n', ' ').stripTrailing() + "\n";
  }

  private static String column(String text, int width) {
    String shown = text.isEmpty() ? "-" : text;
    return shown + " ".repeat(Math.max(0, width - shown.length())) + "  ";
  }

  private static String actors(CodedRecord coded) {
    String parties = ids(coded, Role.PARTY);
    if (!parties.isEmpty()) {
      return parties;
    }
    String perpetrators = ids(coded, Role.PERPETRATOR);
    String targets = ids(coded, Role.TARGET);
    return targets.isEmpty() ? perpetrators : perpetrators + " > " + targets;
  }

  private static String ids(CodedRecord coded, Role role) {
    return coded.actors().stream()
        .filter(each -> each.role() == role)
        .map(ActorRole::id)
        .distinct()
        .collect(Collectors.joining(role == Role.PARTY ? " / " : ", "));
  }

  static String date(DateWindow date) {
    if (date.from().isEmpty() || date.to().isEmpty()) {
      return "";
    }
    String from = date.from().get().toString();
    String to = date.to().get().toString();
    return from.equals(to) ? from : from + ".." + to;
  }

  static String casualties(List<Casualties> rows) {
    return rows.stream().map(RecordTable::count).collect(Collectors.joining(", "));
  }

  private static String count(Casualties row) {
    String number =
        row.max().isEmpty()
            ? row.min() + "+"
            : row.max().getAsInt() == row.min()
                ? String.valueOf(row.min())
                : row.min() + "-" + row.max().getAsInt();
    return number + " " + row.outcome().jsonName();
  }

  private static String place(PlaceRef place) {
    String admin = place.admin1().map(each -> each + ": ").orElse("");
    return admin + place.name();
  }
}
