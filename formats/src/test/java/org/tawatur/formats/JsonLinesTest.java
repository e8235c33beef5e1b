package org.tawatur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.Document;
import org.tawatur.evaluation.AnswerSheet;
import org.tawatur.record.CodedDocument;
import org.tawatur.record.Provenance;
import org.tawatur.record.Skipped;
import org.tawatur.record.Span;

class JsonLinesTest {
  private static final Path SCHEMA =
      Path.of(System.getProperty("tawatur.root", ".."))
          .resolve("docs/schema/coded-document.schema.json");

  private final JsonLines format = new JsonLines();

  @Test
  void everyFieldFollowsTheSchema() throws IOException {
    assertThat(problems(line(CodedDocuments.full()))).isEmpty();
    assertThat(problems(line(CodedDocuments.empty("نص")))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNotInIt() throws IOException {
    String line = line(CodedDocuments.full());
    assertThat(problems(line.replace("\"Armed clash\"", "\"Armed clashes\""))).isNotEmpty();
    assertThat(problems(line.replace("\"tactic\"", "\"tactics\""))).isNotEmpty();
    assertThat(problems(line.replace("\"2024-03-05\"", "\"05/03/2024\""))).isNotEmpty();
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    JsonNode tree = new ObjectMapper().readTree(line(CodedDocuments.full()));
    JsonNode coded = tree.at("/records/0");
    assertThat(cut(coded.at("/evidence_start"), coded.at("/evidence_end")))
        .isEqualTo(coded.at("/evidence").asText());
    assertThat(cut(coded.at("/people/0/span/0"), coded.at("/people/0/span/1"))).isEqualTo("علي");
    assertThat(cut(tree.at("/skipped/0/span/0"), tree.at("/skipped/0/span/1"))).isEqualTo("في");
  }

  @Test
  void whatScoringReadsIsWhatWasWritten() throws IOException {
    CodedDocument coded = CodedDocuments.full();
    List<AnswerSheet> read = new RecordReader().read(new StringReader(line(coded)), "test");
    AnswerSheet direct = AnswerSheet.of(coded);
    assertThat(read).hasSize(1);
    assertThat(read.get(0).doc()).isEqualTo("d1");
    assertThat(read.get(0).answers().get(0))
        .usingRecursiveComparison()
        .ignoringFields("place")
        .isEqualTo(direct.answers().get(0));
  }

  @Test
  void loneSurrogatesSurviveAsEscapes() throws IOException {
    String text = "a\ud800b\udc00c😀d\ud83d";
    CodedDocument coded =
        new CodedDocument(
            Document.of("d", text),
            List.of(),
            List.of(new Skipped("unreadable", text, new Span(0, text.length()))),
            new Provenance("t", "p"));
    String line = line(coded);
    assertThat(line).contains("\\ud800").contains("\\udc00").contains("😀").endsWith("\n");
    JsonNode skipped = new ObjectMapper().readTree(line).at("/skipped/0");
    assertThat(skipped.at("/text").asText()).isEqualTo(text);
    assertThat(skipped.at("/span/1").asInt()).isEqualTo(text.codePointCount(0, text.length()));
  }

  @Test
  void aLineIsOneLine() throws IOException {
    String text = "سطر\nسطر\r\n\u2028سطر\u0085";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter writer = new JsonLinesWriter(out)) {
      writer.write(
          new CodedDocument(
              Document.of("d", text),
              List.of(),
              List.of(new Skipped("negated", text, new Span(0, text.length()))),
              new Provenance("t", "p")));
      writer.write(CodedDocuments.full());
    }
    assertThat(out.toString(StandardCharsets.UTF_8).split("[\n\r]")).hasSize(2);
  }

  private String line(CodedDocument coded) {
    return new String(format.line(coded), StandardCharsets.UTF_8);
  }

  private static List<Error> problems(String line) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    return schema.validate(
        line,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static String cut(JsonNode start, JsonNode end) {
    String text = CodedDocuments.TEXT;
    return text.substring(
        text.offsetByCodePoints(0, start.asInt()), text.offsetByCodePoints(0, end.asInt()));
  }
}
