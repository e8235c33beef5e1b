package org.tawatur.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Reads JSON Lines leniently: an object a line, and a problem with its place for each line that is
 * none. For one thread.
 */
final class LenientLines {
  private final ObjectReader json =
      JsonMapper.builder().build().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final Consumer<RecordProblem> problems;
  private final int maxLineBytes;

  LenientLines(Consumer<RecordProblem> problems, int maxLineBytes) {
    this.problems = problems;
    this.maxLineBytes = maxLineBytes;
  }

  /** Reads a stream to its end, without closing it. */
  void read(InputStream in, String name, Consumer<Values> objects) throws IOException {
    ByteLines lines = new ByteLines(in, maxLineBytes);
    while (lines.next()) {
      int number = lines.number();
      if (lines.tooLong()) {
        problem(name, number, "a line of more than " + maxLineBytes + " bytes; left out");
        continue;
      }
      Optional<JsonNode> tree = tree(lines.bytes(), name, number);
      if (tree.isPresent()) {
        objects.accept(
            new Values(
                tree.get(),
                "",
                (path, message) ->
                    problems.accept(
                        new RecordProblem(name, number, OptionalInt.empty(), path, message))));
      }
    }
  }

  private void problem(String name, int number, String message) {
    problems.accept(new RecordProblem(name, number, OptionalInt.empty(), "", message));
  }

  private Optional<JsonNode> tree(byte[] bytes, String name, int number) {
    try {
      String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      if (text.isBlank()) {
        return Optional.empty();
      }
      JsonNode tree = json.readTree(text);
      if (tree.isObject()) {
        return Optional.of(tree);
      }
      problem(name, number, "expected an object; left out");
    } catch (CharacterCodingException e) {
      problem(name, number, "not UTF-8; left out; convert the file to UTF-8");
    } catch (JsonProcessingException e) {
      OptionalInt column =
          e.getLocation() == null
              ? OptionalInt.empty()
              : OptionalInt.of(e.getLocation().getColumnNr());
      problems.accept(
          new RecordProblem(name, number, column, "", "not JSON; left out: " + reason(e)));
    }
    return Optional.empty();
  }

  /** The parser's words without its second, redacted account of where it is. */
  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int aside = message.indexOf(" (for ");
    return (aside < 0 ? message : message.substring(0, aside)).replace('\n', ' ');
  }
}
