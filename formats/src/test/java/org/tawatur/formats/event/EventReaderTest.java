package org.tawatur.formats.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.formats.AccountReader;
import org.tawatur.formats.IncidentLines;
import org.tawatur.formats.export.ExportFormat;
import org.tawatur.formats.export.ExportOptions;
import org.tawatur.formats.export.Exports;
import org.tawatur.incident.Fusion;
import org.tawatur.incident.Incident;
import org.tawatur.record.Account;
import org.tawatur.record.Outcome;

/** Incidents, as linking writes them, read and exported. */
class EventReaderTest {
  private final List<String> problems = new ArrayList<>();

  @Test
  void anIncidentIsAnEventThatItsReportsTell() throws IOException {
    Event event = read(incident("a1#1", "b2#1")).get(0);
    assertThat(problems).isEmpty();
    assertThat(event.id()).isEqualTo("incident-1");
    assertThat(event.tellings()).extracting(each -> each.report().id()).containsExactly("a1", "b2");
    assertThat(event.tellings().get(0).records()).containsExactly("a1#1");
    assertThat(event.tellings().get(0).evidence()).isPresent();
    assertThat(event.origins()).isGreaterThanOrEqualTo(2);
    assertThat(event.grade()).isPresent();
    assertThat(event.count(Outcome.KILLED)).isPresent();
  }

  @Test
  void incidentsGoIntoEveryFormat() throws IOException {
    List<Event> events = read(incident("a1#1", "b2#1"));
    for (ExportFormat each : ExportFormat.values()) {
      assertThat(Exports.file(each, ExportOptions.DEFAULT, events)).as("%s", each).isNotEmpty();
    }
    String page =
        new String(
            Exports.file(ExportFormat.MARKDOWN, ExportOptions.DEFAULT, events),
            StandardCharsets.UTF_8);
    assertThat(page).contains("المصادر المستقلة");
  }

  @Test
  void whatIsNeitherIsReadAsRecordsAndNamed() throws IOException {
    assertThat(read("[]\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(read("{\"x\":[1,{}],\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(problems).hasSize(2);
  }

  @Test
  void anIncidentOfWhichOnlyTheMembersAreKnownIsReadToo() throws IOException {
    byte[] line =
        "{\"incident\":\"i\",\"members\":[\"d#1\",\"e#2\"]}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(read(line)).extracting(Event::id).containsExactly("i");
  }

  private List<Event> read(byte[] lines) throws IOException {
    List<Event> events = new ArrayList<>();
    new EventReader(problem -> problems.add(problem.toString()), AccountReader.DEFAULT_LINE_BYTES)
        .read(new ByteArrayInputStream(lines), "x", events::add);
    return events;
  }

  private static byte[] incident(String... members) throws IOException {
    List<Account> accounts = new ArrayList<>();
    Path records = Exports.resource("records.jsonl");
    new AccountReader(problem -> {})
        .read(
            records,
            account -> {
              if (List.of(members).contains(account.id())) {
                accounts.add(account);
              }
            });
    Incident incident = Fusion.create(Exports.pack()).fuse("incident-1", accounts, problem -> {});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new IncidentLines().line(incident));
    return out.toByteArray();
  }
}
