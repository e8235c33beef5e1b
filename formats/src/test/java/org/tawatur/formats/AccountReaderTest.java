package org.tawatur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.record.Account;
import org.tawatur.record.CodedDocument;

class AccountReaderTest {
  private final List<Account> accounts = new ArrayList<>();
  private final List<RecordProblem> problems = new ArrayList<>();

  private void read(String lines) throws IOException {
    read(lines.getBytes(StandardCharsets.UTF_8), new AccountReader(problems::add));
  }

  private void read(byte[] bytes, AccountReader reader) throws IOException {
    reader.read(new ByteArrayInputStream(bytes), "f", accounts::add);
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    CodedDocument coded = CodedDocuments.full();
    read(new JsonLines().line(coded), new AccountReader(problems::add));
    assertThat(problems).isEmpty();
    assertThat(accounts)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
            "confidence", "place", "report.sketch")
        .isEqualTo(Account.of(coded));
    assertThat(accounts.get(0).place().orElseThrow().candidates())
        .isEqualTo(coded.records().get(0).place().orElseThrow().candidates());
  }

  @Test
  void goldHasNoIdsAndFurtherFields() throws IOException {
    Path gold =
        Path.of(System.getProperty("tawatur.root", "..")).resolve("evaluation/practice-gold.jsonl");
    new AccountReader(problems::add).read(gold, accounts::add);
    assertThat(problems).isEmpty();
    assertThat(accounts).hasSizeGreaterThan(200);
    assertThat(accounts.get(1).id()).isEqualTo("p001#2");
  }

  /** D opens a document with one record, R stands for the kind and type of a good one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"doc\": \"a\", \"records\": [}        | f:1:26: not JSON; left out | 0",
        "[]                                      | f:1: expected an object with doc and records | 0",
        "{\"records\": []}                       | f:1: /doc: missing; the line is left out | 0",
        "{\"doc\": \"a\"}                        | f:1: /records: missing | 0",
        "{\"doc\": \"a\", \"records\": [7]}      | f:1: /records/0: expected an object, found number | 0",
        "D{}                                     | f:1: /records/0/type: missing | 1",
        "D{R, \"sub_type\": \"Arrests\"}         | f:1: /records/0/sub_type: not a sub-type of Battles | 1",
        "D{R, \"type\": \"Fight\"}               | f:1: /records/0/type: not in the codebook: \"Fight\" | 1",
        "D{R, \"kind\": \"rumour\"}              | f:1: /records/0/kind: expected one of event, aggregate, plan | 1",
        "D{R, \"actors\": [{\"role\": \"party\"}]} | f:1: /records/0/actors/0/id: missing | 1",
        "D{R, \"date\": {\"from\": \"2024-02-02\", \"to\": \"2024-02-01\"}} | f:1: /records/0/date: a window that ends before it begins | 1",
        "D{R, \"date\": {\"from\": \"yesterday\"}} | f:1: /records/0/date/from: expected a date such as | 1",
        "D{R, \"place\": {\"name\": \"x\", \"precision\": \"near\", \"lat\": 91, \"lon\": 36}} | f:1: /records/0/place/lat: not a point on the globe: 91.0 | 1",
        "D{R, \"place\": {\"name\": \"x\", \"lat\": 35}} | f:1: /records/0/place/precision: missing; taken as exact | 1",
        "D{R, \"casualties\": [{\"outcome\": \"killed\", \"of\": \"x\", \"min\": 5, \"max\": 2}]} | f:1: /records/0/casualties/0: not a number of people: 5 to 2 | 1",
        "D{R, \"evidence_start\": 9, \"evidence_end\": 3} | f:1: /records/0/evidence_start: evidence_start and | 1",
      })
  void problemsAreNamedAndTheRestIsRead(String line, String message, int kept) throws IOException {
    String whole =
        line.startsWith("D") ? "{\"doc\": \"a\", \"records\": [" + line.substring(1) + "]}" : line;
    String event = "\"kind\": \"event\", \"type\": \"Battles\"";
    read(
        whole
                .replace("{R, \"type\"", "{\"kind\": \"event\", \"type\"")
                .replace("{R, \"kind\"", "{\"type\": \"Battles\", \"kind\"")
                .replace("{R", "{" + event)
            + "\n{\"doc\": \"b\", \"records\": [{"
            + event
            + "}]}");
    assertThat(problems).isNotEmpty();
    assertThat(problems.get(0).toString()).startsWith(message.strip());
    assertThat(accounts).hasSize(kept + 1);
    assertThat(accounts.get(kept).id()).isEqualTo("b#1");
  }

  @Test
  void anIdThatComesTwiceCountsOnce() throws IOException {
    String line = "{\"doc\": \"a\", \"records\": [{\"kind\": \"event\", \"type\": \"Riots\"}]}\n";
    read(line + "\n" + line);
    assertThat(accounts).hasSize(1);
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("f:3: /records/0: the id \"a#1\" has come before");
  }

  @Test
  void aLineInAnotherCharsetIsLeftOut() throws IOException {
    read(new byte[] {'{', (byte) 0xc7, '}', '\n'}, new AccountReader(problems::add));
    assertThat(problems).singleElement().asString().startsWith("f:1: not UTF-8");
  }

  @Test
  void aLineHasALimit() throws IOException {
    byte[] lines =
        ("{\"doc\": \"" + "a".repeat(500) + "\", \"records\": []}\n{\"doc\": \"b\"}")
            .getBytes(StandardCharsets.UTF_8);
    read(lines, new AccountReader(problems::add, 100));
    assertThat(problems).hasSize(2);
    assertThat(problems.get(0).toString()).contains("a line of more than 100 bytes");
    assertThat(problems.get(1).line()).isEqualTo(2);
  }

  @FuzzTest(lifecycle = Lifecycle.PER_EXECUTION)
  void anyBytesAreReadOrNamed(byte[] bytes) throws IOException {
    read(bytes, new AccountReader(problem -> assertThat(problem.line()).isPositive()));
    assertThat(accounts).allMatch(each -> !each.id().isBlank());
  }
}
