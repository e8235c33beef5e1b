package org.tawatur.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tawatur.record.CodedDocument;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.Skipped;

/** A coded report as text with its marks in colour, and its records below. Immutable. */
final class TerminalPage {
  private static final int NAME = 12;

  private final boolean colour;

  TerminalPage(boolean colour) {
    this.colour = colour;
  }

  List<String> lines(CodedDocument coded) {
    List<String> lines = new ArrayList<>();
    lines.add(painted("1", TerminalText.safe(coded.document().id())) + header(coded));
    lines.add(
        Arrays.stream(Mark.Sort.values())
            .map(each -> painted(each.colour(), each.title()))
            .collect(Collectors.joining("  ")));
    lines.add("");
    lines.add(text(coded));
    for (CodedRecord each : coded.records()) {
      lines.add("");
      lines.add(painted("1", TerminalText.safe(each.id())));
      for (Summary.Row row : Summary.of(each)) {
        lines.add("  " + padded(row.name()) + TerminalText.safe(row.value()));
      }
    }
    if (!coded.skipped().isEmpty()) {
      lines.add("");
      lines.add(painted("1", "seen and not coded"));
      for (Skipped each : coded.skipped()) {
        String words = each.text().replace('\n', ' ');
        lines.add("  " + padded(each.reason()) + TerminalText.safe("«" + words + "»"));
      }
    }
    lines.add("");
    return lines;
  }

  private static String header(CodedDocument coded) {
    String publisher = coded.document().publisher().map(each -> ", " + each).orElse("");
    String published = coded.document().published().map(each -> ", " + each).orElse("");
    return TerminalText.safe(published + publisher) + ", " + coded.records().size() + " records";
  }

  private String text(CodedDocument coded) {
    String text = coded.document().text();
    StringBuilder out = new StringBuilder();
    for (Segment each : Segment.of(text.length(), Mark.of(coded))) {
      String words = TerminalText.safe(text.substring(each.start(), each.end()));
      if (each.marks().isEmpty()) {
        out.append(words);
      } else {
        Mark shown = each.marks().get(each.marks().size() - 1);
        out.append(painted(shown.sort().colour(), words));
      }
    }
    return out.toString();
  }

  private String painted(String colours, String words) {
    return colour ? "\u001b[" + colours + "m" + words + "\u001b[0m" : words;
  }

  private static String padded(String name) {
    return name + " ".repeat(Math.max(1, NAME - name.length()));
  }
}
