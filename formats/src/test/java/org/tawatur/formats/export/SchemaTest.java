package org.tawatur.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON formats against their schemas. */
class SchemaTest {
  private static final Path SCHEMAS =
      Path.of(System.getProperty("tawatur.root", "..")).resolve("docs/schema");

  @Test
  void linesKeepToTheSchema() throws IOException {
    List<String> lines = Exports.text(ExportFormat.JSONL).lines().toList();
    assertThat(lines).hasSize(Exports.events().size());
    Schema schema = schema("event.v1.schema.json");
    assertThat(lines).allSatisfy(each -> valid(schema, each));
  }

  @Test
  void theFeatureCollectionKeepsToTheSchema() throws IOException {
    valid(schema("event-geojson.v1.schema.json"), Exports.text(ExportFormat.GEOJSON));
  }

  @Test
  void anEmptyCollectionIsOneToo() throws IOException {
    String empty =
        new String(
            Exports.file(ExportFormat.GEOJSON, ExportOptions.DEFAULT, List.of()),
            java.nio.charset.StandardCharsets.UTF_8);
    valid(schema("event-geojson.v1.schema.json"), empty);
  }

  @Test
  void longitudeComesFirstAndWhatIsNotLocatedHasNoGeometry() throws IOException {
    JsonNode features =
        new ObjectMapper().readTree(Exports.text(ExportFormat.GEOJSON)).path("features");
    for (JsonNode each : features) {
      if (each.path("id").asText().equals("b2#1")) {
        assertThat(each.at("/geometry/coordinates/0").asDouble()).isEqualTo(-70.64827);
        assertThat(each.at("/geometry/coordinates/1").asDouble()).isEqualTo(-33.45694);
      }
      if (each.path("id").asText().startsWith("c3#")) {
        assertThat(each.path("geometry").isNull()).isTrue();
      }
    }
  }

  @Test
  void bodiesForBayanatKeepToTheSchema() throws IOException {
    Schema schema = schema("bayanat-bulletin.v1.schema.json");
    assertThat(Exports.text(ExportFormat.BAYANAT_JSON).lines().toList())
        .hasSize(Exports.events().size())
        .allSatisfy(each -> valid(schema, each));
  }

  private static void valid(Schema schema, String json) {
    assertThat(
            schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .isEmpty();
  }

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMAS.resolve(name)), InputFormat.JSON);
  }
}
