package org.tawatur.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tawatur.Coder;
import org.tawatur.Document;
import org.tawatur.formats.JsonLines;
import org.tawatur.ingest.DocumentReader;
import org.tawatur.ingest.DocumentStream;
import org.tawatur.ingest.Limits;
import org.tawatur.lexicon.Pack;

/**
 * What the samples give, to the letter. After a change that is meant, {@code
 * -Dtawatur.golden.update=true} writes the files anew; their difference is then part of the review.
 */
class GoldenSamplesTest {
  private static final Path GOLDEN =
      Repository.root().resolve("it/src/test/resources/org/tawatur/it/golden");

  private final ObjectMapper json = new ObjectMapper();
  private final ObjectWriter pretty =
      json.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  @Test
  void samplesGiveWhatIsExpected() throws IOException {
    Map<String, String> actual = coded();
    if (Boolean.getBoolean("tawatur.golden.update")) {
      Files.createDirectories(GOLDEN);
      for (Map.Entry<String, String> each : actual.entrySet()) {
        Files.writeString(GOLDEN.resolve(each.getKey() + ".json"), each.getValue());
      }
    }
    assertThat(actual).hasSize(10);
    assumeTrue(Files.isDirectory(GOLDEN), "no golden files yet");
    for (Map.Entry<String, String> each : actual.entrySet()) {
      assertThat(each.getValue())
          .as(each.getKey())
          .isEqualTo(Files.readString(GOLDEN.resolve(each.getKey() + ".json")));
    }
  }

  private Map<String, String> coded() throws IOException {
    Coder coder = Coder.create(Pack.builtin());
    JsonLines lines = new JsonLines();
    Map<String, String> coded = new TreeMap<>();
    String samples = Repository.root().resolve("samples").toString();
    try (DocumentStream documents =
        new DocumentReader(Limits.DEFAULT)
            .open(
                List.of(samples),
                InputStream.nullInputStream(),
                failure -> assertThat(failure).isNull())) {
      while (documents.hasNext()) {
        Document document = documents.next();
        coded.put(document.id(), readable(new String(lines.line(coder.code(document)), UTF_8)));
      }
    }
    return coded;
  }

  /** Indented, and without the hash of the pack, which every change of a word changes. */
  private String readable(String line) throws IOException {
    ObjectNode tree = (ObjectNode) json.readTree(line);
    tree.remove("pack");
    return pretty.writeValueAsString(tree) + "\n";
  }
}
