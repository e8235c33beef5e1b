package org.tawatur.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.evaluation.AnswerSheet;
import org.tawatur.evaluation.SentenceEvaluation;

/**
 * Reads files of coded documents, gold or predicted, as far as scoring needs them. Further fields
 * are left alone; what is missing or of the wrong sort is an error. Immutable; threads may share
 * it.
 */
public final class RecordReader {
  private final ObjectReader json =
      JsonMapper.builder().build().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Makes a reader. */
  public RecordReader() {}

  /** Takes one line's object. */
  private interface LineParser<T> {
    T parse(Fields fields);
  }

  /**
   * Reads one document a line; empty lines are left out.
   *
   * @param file UTF-8
   * @return the sheets in the order of the file
   * @throws IOException if the file cannot be read
   * @throws RecordFormatException if a line is not a document; the message names file, line and
   *     column
   */
  public List<AnswerSheet> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(reader, file.toString());
    } catch (CharacterCodingException e) {
      throw new RecordFormatException(file + ": not UTF-8; convert the file to UTF-8");
    }
  }

  /**
   * Reads one document a line; empty lines are left out.
   *
   * @param reader read to its end, not closed
   * @param name what messages call it
   * @return the sheets in the order of the lines
   * @throws IOException if it cannot be read
   * @throws RecordFormatException if a line is not a document; the message names line and column
   */
  public List<AnswerSheet> read(Reader reader, String name) throws IOException {
    return lines(reader, name, AnswerParser::sheet);
  }

  /**
   * Reads judged sentences: {@code id}, {@code label} and {@code text} a line.
   *
   * @param file UTF-8
   * @return the sentences in the order of the file
   * @throws IOException if the file cannot be read
   * @throws RecordFormatException if a line is not a sentence; the message names file, line and
   *     column
   */
  public List<JudgedSentence> readSentences(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return lines(
          reader,
          file.toString(),
          fields ->
              new JudgedSentence(
                  new SentenceEvaluation.Sentence(fields.required("id"), fields.required("label")),
                  fields.required("text")));
    } catch (CharacterCodingException e) {
      throw new RecordFormatException(file + ": not UTF-8; convert the file to UTF-8");
    }
  }

  /**
   * Reads which incident gold puts each event in; totals and plans are left out.
   *
   * @param file UTF-8, a document a line; each event has an {@code incident}
   * @return incident by record, a record being {@code DOC#N}, in the order of the file
   * @throws IOException if the file cannot be read
   * @throws RecordFormatException if a line is not a document or an event has no incident
   */
  public Map<String, String> readIncidents(Path file) throws IOException {
    Map<String, String> incidents = new LinkedHashMap<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines(reader, file.toString(), fields -> incidents(fields, incidents));
    } catch (CharacterCodingException e) {
      throw new RecordFormatException(file + ": not UTF-8; convert the file to UTF-8");
    }
    return incidents;
  }

  private static int incidents(Fields fields, Map<String, String> incidents) {
    int number = 0;
    for (Fields each : fields.requiredObjects("records")) {
      number++;
      if (each.required("kind").equals("event")) {
        incidents.put(fields.required("doc") + "#" + number, each.required("incident"));
      }
    }
    return number;
  }

  private <T> List<T> lines(Reader reader, String name, LineParser<T> parser) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<T> parsed = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number == 1 && line.startsWith("\ufeff")) {
        line = line.substring(1);
      }
      if (!line.isBlank()) {
        parsed.add(parser.parse(new Fields(tree(line, name, number), name + ":" + number, "")));
      }
    }
    return parsed;
  }

  private JsonNode tree(String line, String name, int number) {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new RecordFormatException(
          name + ":" + number + ":" + column + ": not JSON: " + reason(e));
    }
  }

  /** The parser's words without its second, redacted account of where it is. */
  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int aside = message.indexOf(" (for ");
    return aside < 0 ? message : message.substring(0, aside);
  }

  /**
   * A judged sentence with its text.
   *
   * @param sentence its id and label
   * @param text the sentence
   */
  public record JudgedSentence(SentenceEvaluation.Sentence sentence, String text) {}
}
