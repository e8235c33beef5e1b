package org.tawatur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.incident.Incident;
import org.tawatur.link.Cluster;
import org.tawatur.link.EarlierIncidents;

class IncidentReaderTest {
  private final List<Incident> incidents = new ArrayList<>();
  private final List<RecordProblem> problems = new ArrayList<>();

  /** What is read can be written, and is read back the same. */
  @FuzzTest(lifecycle = Lifecycle.PER_EXECUTION)
  void anyBytesAreReadOrNamed(byte[] bytes) throws IOException {
    read(bytes);
    assertThat(problems).allMatch(each -> each.line() > 0);
    List<Incident> first = List.copyOf(incidents);
    IncidentLines lines = new IncidentLines();
    StringBuilder written = new StringBuilder();
    first.forEach(each -> written.append(new String(lines.line(each), StandardCharsets.UTF_8)));
    incidents.clear();
    problems.clear();
    read(written.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(problems).isEmpty();
    assertThat(incidents).isEqualTo(first);
  }

  private void read(byte[] bytes) throws IOException {
    new IncidentReader(problems::add).read(new ByteArrayInputStream(bytes), "f", incidents::add);
  }

  @FuzzTest(lifecycle = Lifecycle.PER_EXECUTION)
  void anyBytesAreAnEarlierRunOrNamed(byte[] bytes) throws IOException {
    EarlierIncidents earlier =
        new EarlierReader(problems::add).read(new ByteArrayInputStream(bytes), "f");
    assertThat(problems).allMatch(each -> each.line() > 0);
    assertThat(earlier.named(List.<Cluster>of())).isEmpty();
  }

  @Test
  void anEarlierRunNeedsOnlyIds() throws IOException {
    byte[] lines =
        ("{\"incident\":\"a\",\"members\":[\"1\",\"2\"]}\n"
                + "{\"incident\":\"a\",\"members\":[\"3\"]}\n{\"members\":[\"3\"]}\n")
            .getBytes(StandardCharsets.UTF_8);
    new EarlierReader(problems::add).read(new ByteArrayInputStream(lines), "f");
    assertThat(problems)
        .extracting(RecordProblem::toString)
        .satisfiesExactly(
            each -> assertThat(each).startsWith("f:2: /incident: the id \"a\" has come before"),
            each -> assertThat(each).startsWith("f:3: /incident: missing"));
  }
}
