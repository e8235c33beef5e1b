package org.tawatur.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawatur.record.Account;
import org.tawatur.record.Report;
import org.tawatur.reprint.Sketch;

/**
 * The gold records of the practice set by the incidents that its annotators gave them, with the
 * publishers and the sketches of the texts.
 */
final class PracticeIncidents {
  private static final Path FOLDER =
      Path.of(System.getProperty("tawatur.root", "..")).resolve("evaluation");

  private PracticeIncidents() {}

  static Map<String, List<Account>> all() {
    try {
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<Account>> read() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> index = new HashMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("practice/index.jsonl"))) {
      JsonNode document = json.readTree(line);
      index.put(document.path("doc").asText(), document);
    }
    Map<String, String> incidents = new HashMap<>();
    Path gold = FOLDER.resolve("practice-gold.jsonl");
    for (String line : Files.readAllLines(gold)) {
      JsonNode document = json.readTree(line);
      int number = 0;
      for (JsonNode each : document.path("records")) {
        number++;
        incidents.put(document.path("doc").asText() + "#" + number, each.path("incident").asText());
      }
    }
    Map<String, List<Account>> accounts = new TreeMap<>();
    new AccountReader(
            problem -> {
              throw new IllegalStateException(problem.toString());
            })
        .read(
            gold,
            account ->
                accounts
                    .computeIfAbsent(incidents.get(account.id()), id -> new ArrayList<>())
                    .add(published(account, index.get(account.report().id()))));
    return accounts;
  }

  private static Account published(Account account, JsonNode document) {
    Report report = account.report();
    return account.withReport(
        new Report(
                report.id(),
                report.published(),
                Optional.of(document.path("title").asText()),
                Optional.of(document.path("publisher").asText()),
                report.url())
            .withSketch(sketch(report.id())));
  }

  private static String sketch(String document) {
    try {
      String text = Files.readString(FOLDER.resolve("practice").resolve(document + ".txt"));
      return Sketch.of(text).orElseThrow().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
