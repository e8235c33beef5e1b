package org.tawatur.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The published schemas of the tables (Frictionless Table Schema) say what the columns' own tables
 * say; {@code -Dtawatur.golden.update=true} writes them anew.
 */
class TableSchemaTest {
  private static final Path SCHEMAS =
      Path.of(System.getProperty("tawatur.root", "..")).resolve("docs/schema");

  @ParameterizedTest
  @ValueSource(strings = {"acled", "ucdp", "hxl"})
  void publishedSchemasAreTheColumns(String table) throws IOException {
    Path file = SCHEMAS.resolve(table + "-csv.v1.table.json");
    String actual = schema(table);
    if (Boolean.getBoolean("tawatur.golden.update")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  private static String schema(String table) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode schema = json.createObjectNode();
    schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    schema.put("name", table + "-csv");
    schema.put("version", "1");
    for (Column each : Column.read(table + "-columns.tsv")) {
      ObjectNode field = schema.withArray("fields").addObject();
      field.put("name", each.name());
      field.put("type", each.sort().name().toLowerCase(Locale.ROOT));
      field.put("description", each.description());
      field.put("filled", each.filled());
      if (!each.tag().isEmpty()) {
        field.put("hxl", each.tag());
      }
      if (each.filled().equals("always")) {
        field.putObject("constraints").put("required", true);
      }
    }
    schema.putArray("missingValues").add("");
    return json.writer(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .writeValueAsString(schema)
        + "\n";
  }
}
