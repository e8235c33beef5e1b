package org.tawatur.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {
  private static final String GOOD = "{\"doc\": 7, \"records\": [], \"extra\": {\"a\": [1]}}";

  private final RecordReader reader = new RecordReader();

  @Test
  void furtherFieldsAndEmptyLinesAreLeftAlone() throws IOException {
    assertThat(reader.read(new StringReader("\ufeff" + GOOD + "\n\n" + GOOD + "\n"), "x"))
        .hasSize(2)
        .allMatch(each -> each.doc().equals("7"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"doc\": \"a\", \"records\": [}          | f:2:26: not JSON",
        "{\"doc\": \"a\", \"records\": []} x       | f:2:29: not JSON",
        "{\"records\": []}                         | f:2: /doc: expected a string, found nothing",
        "{\"doc\": \"a\"}                          | f:2: /records: expected an array, found nothing",
        "{\"doc\": \"a\", \"records\": {}}         | f:2: /records: expected an array, found object",
        "{\"doc\": \"a\", \"records\": [{}]}       | f:2: /records/0/kind: expected a string",
        "[]                                        | f:2: /: expected an object, found array",
        "{\"doc\": \"a\", \"published\": \"x\", \"records\": []} | f:2: /published: expected a date",
      })
  void problemsAreNamed(String line, String message) {
    assertThatExceptionOfType(RecordFormatException.class)
        .isThrownBy(() -> reader.read(new StringReader(GOOD + "\n" + line), "f"))
        .withMessageStartingWith(message.strip());
  }

  @Test
  void otherCharsetsAreRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("f.jsonl");
    Files.write(file, new byte[] {'{', (byte) 0xc7, (byte) 0xe1, '}'});
    assertThatExceptionOfType(RecordFormatException.class)
        .isThrownBy(() -> reader.read(file))
        .withMessageContaining("not UTF-8");
  }
}
