package org.tawatur.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tawatur.incident.Coverage;
import org.tawatur.incident.Figure;
import org.tawatur.incident.Figure.Standing;
import org.tawatur.incident.Fusion;
import org.tawatur.incident.Grade.Airwars;
import org.tawatur.incident.Incident;
import org.tawatur.incident.Responsibility;
import org.tawatur.incident.Toll;
import org.tawatur.incident.Voice;
import org.tawatur.lexicon.Pack;
import org.tawatur.origin.OriginProblem;
import org.tawatur.record.Account;
import org.tawatur.record.Outcome;
import org.tawatur.record.Stance;

/** What the incidents of the practice set come to, linked as their annotators linked them. */
class PracticeFusionTest {
  private static final Fusion FUSION = Fusion.create(Pack.builtin());
  private static final Path SCHEMA =
      Path.of(System.getProperty("tawatur.root", "..")).resolve("docs/schema/incident.schema.json");

  private final Map<String, List<Account>> practice = PracticeIncidents.all();
  private final List<OriginProblem> problems = new ArrayList<>();

  /** p010 says p009 again in other words. */
  @Test
  void reprintAddsNoOrigin() {
    Incident all = incident("inc-03");
    Incident without = incident("inc-03", each -> !each.report().id().equals("p010"));

    assertThat(all.coverage())
        .filteredOn(each -> each.reprintOf().isPresent())
        .extracting(each -> each.report().id(), Coverage::reprintOf)
        .containsExactly(tuple("p010", Optional.of("p009")));
    assertThat(all.independentOrigins()).isEqualTo(without.independentOrigins());
    assertThat(all.toll()).extracting(Toll::best).isEqualTo(bests(without));
    // even where it tells in its own voice what the original has from a source
    assertThat(incident("inc-03-b").independentOrigins()).isOne();
  }

  /** The monitor is quoted by a channel, and publishes twice itself. */
  @Test
  void sharedMonitorCountsOnce() {
    Incident incident = incident("inc-01");

    assertThat(voice(incident, "source:sohr").records())
        .containsExactly("p002#1", "p003#1", "p033#2");
    assertThat(incident.voices())
        .extracting(each -> each.origin().key())
        .containsExactly(
            "side:islamic-state", "side:syria-government", "source:badia-24", "source:sohr");
    Toll killed = toll(incident, Outcome.KILLED, "syria-government");
    assertThat(killed.figures()).filteredOn(each -> each.min() == 11).hasSize(1);
    assertThat(killed.low()).isEqualTo(7);
    assertThat(killed.high()).hasValue(14);
  }

  @Test
  void updatedTollReplaces() {
    Toll market = toll(incident("inc-03"), Outcome.KILLED, "civilians");
    assertThat(market.best()).isEqualTo(5);
    assertThat(market.low()).isEqualTo(5);
    assertThat(market.figures())
        .extracting(Figure::origin, Figure::min, Figure::standing)
        .containsExactly(
            tuple("source:white-helmets", 5, Standing.SUPPORTS),
            tuple("source:white-helmets", 4, Standing.REPLACED));

    Toll fasher = toll(incident("inc-10"), Outcome.KILLED, "civilians");
    assertThat(fasher.low()).isEqualTo(22);
    assertThat(fasher.high()).hasValue(22);
  }

  @Test
  void denialIsShown() {
    assertThat(incident("inc-10").responsibility())
        .contains(
            new Responsibility("side:rsf", Optional.of("rsf"), Stance.DENIES, List.of("p032#1")));
    Incident camp = incident("inc-08");
    assertThat(camp.responsibility())
        .extracting(Responsibility::origin, Responsibility::stance)
        .containsExactly(tuple("side:houthis", Stance.DENIES));
    // who only denies is no origin for the happening
    assertThat(voice(incident("inc-10"), "side:rsf").isFor()).isFalse();
  }

  @Test
  void partyAndMonitorAreTwo() {
    Incident incident = incident("inc-05");

    assertThat(incident.voices())
        .extracting(each -> each.origin().key())
        .contains("side:syria-transitional-government", "source:sohr");
  }

  @Test
  void gradesFollowTheirCriteria() {
    assertThat(incident("inc-01").grade().airwars()).isEqualTo(Airwars.CONFIRMED);
    assertThat(incident("inc-03").grade().airwars()).isEqualTo(Airwars.FAIR);
    assertThat(incident("inc-03-b").grade().airwars()).isEqualTo(Airwars.WEAK);
    assertThat(incident("inc-03").grade().admiralty()).hasToString("F6");
  }

  @Test
  void sourceThatQuotesItselfIsTold() {
    incident("inc-01");

    assertThat(problems).extracting(OriginProblem::record).containsExactly("p002#1", "p033#2");
    assertThat(problems.get(0).message()).contains("quotes itself");
  }

  @Test
  void everyIncidentMeetsTheSchemaAndIsReadBackAsItWas() throws IOException {
    IncidentLines lines = new IncidentLines();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    for (String id : practice.keySet()) {
      byte[] line = lines.line(incident(id));
      List<Error> errors =
          schema.validate(
              new String(line, StandardCharsets.UTF_8),
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
      assertThat(errors).as(id).isEmpty();
      written.write(line);
    }

    ByteArrayOutputStream again = new ByteArrayOutputStream();
    List<RecordProblem> found = new ArrayList<>();
    new IncidentReader(found::add)
        .read(
            new ByteArrayInputStream(written.toByteArray()),
            "practice",
            each -> again.writeBytes(lines.line(each)));
    assertThat(found).isEmpty();
    assertThat(again.toString(StandardCharsets.UTF_8))
        .isEqualTo(written.toString(StandardCharsets.UTF_8));
  }

  private Incident incident(String id) {
    return incident(id, each -> true);
  }

  private Incident incident(String id, Predicate<Account> members) {
    List<Account> accounts = practice.getOrDefault(id, List.of());
    return FUSION.fuse(id, accounts.stream().filter(members).toList(), problems::add);
  }

  private static List<Integer> bests(Incident incident) {
    return incident.toll().stream().map(Toll::best).toList();
  }

  private static Voice voice(Incident incident, String key) {
    return incident.voices().stream()
        .filter(each -> each.origin().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Toll toll(Incident incident, Outcome outcome, String of) {
    return incident.toll().stream()
        .filter(each -> each.outcome() == outcome && each.of().equals(of))
        .findFirst()
        .orElseThrow();
  }
}
