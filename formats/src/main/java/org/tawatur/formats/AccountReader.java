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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.tawatur.record.Account;
import org.tawatur.record.Report;

/**
 * Reads accounts from JSON Lines, a document a line: the coder's output or any file in the
 * codebook's format, further fields left alone. Lenient: what is wrong is told to a listener with
 * file, line and place, and the rest is read. Files are streamed; of a file no more than a line is
 * held, beside the ids of all records, by which a record that comes twice is known.
 *
 * <p>One reader serves the files of one run, on one thread.
 */
public final class AccountReader {
  /** The longest line that is read unless told otherwise, in bytes: 32 MiB. */
  public static final int DEFAULT_LINE_BYTES = 32 << 20;

  private final ObjectReader json =
      JsonMapper.builder().build().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final AccountParser parser = new AccountParser();
  private final Set<String> ids = new HashSet<>();
  private final Consumer<RecordProblem> problems;
  private final int maxLineBytes;
  private int line;
  private long lineStart;
  private int lineBytes;
  private int record;

  /**
   * A reader for the files of one run.
   *
   * @param problems is told of all that is wrong, in the order of reading
   */
  public AccountReader(Consumer<RecordProblem> problems) {
    this(problems, DEFAULT_LINE_BYTES);
  }

  /**
   * A reader for the files of one run.
   *
   * @param problems is told of all that is wrong, in the order of reading
   * @param maxLineBytes the longest line that is read, in bytes; longer ones are told and left out
   * @throws IllegalArgumentException unless it is above zero
   */
  public AccountReader(Consumer<RecordProblem> problems, int maxLineBytes) {
    if (maxLineBytes <= 0) {
      throw new IllegalArgumentException("a line has room for more than no byte");
    }
    this.problems = problems;
    this.maxLineBytes = maxLineBytes;
  }

  /**
   * Reads a file to its end.
   *
   * @param file JSON Lines in UTF-8; empty lines are left out
   * @param accounts takes each record, in the order of the file
   * @throws IOException if the file cannot be read
   */
  public void read(Path file, Consumer<Account> accounts) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, file.toString(), accounts);
    }
  }

  /**
   * Reads a stream to its end; it is not closed.
   *
   * @param in JSON Lines in UTF-8
   * @param name what problems call it
   * @param accounts takes each record, in the order of the lines
   * @throws IOException if it cannot be read
   */
  public void read(InputStream in, String name, Consumer<Account> accounts) throws IOException {
    ByteLines lines = new ByteLines(in, maxLineBytes);
    while (lines.next()) {
      this.line = lines.number();
      lineStart = lines.start();
      lineBytes = lines.length();
      Line line = new Line(name, lines.number());
      if (lines.tooLong()) {
        line.problem(
            OptionalInt.empty(),
            "",
            "a line of more than "
                + maxLineBytes
                + " bytes (--max-line-bytes); left out; a document has a line of its own");
      } else {
        document(
            lines.bytes(),
            line,
            (account, number) -> {
              record = number;
              take(account, line, accounts);
            });
      }
    }
  }

  private void take(Account account, Line line, Consumer<Account> accounts) {
    if (ids.add(account.id())) {
      accounts.accept(account);
    } else {
      line.problem(
          "/records/" + record,
          "the id \""
              + Values.shown(account.id())
              + "\" has come before; left out; a record's id is unique in a run");
    }
  }

  /**
   * The records of a line that was read before.
   *
   * @param bytes the line, with or without a byte order mark
   * @return by their places in the line, from 0; empty where the line is none of records
   */
  Map<Integer, Account> again(byte[] bytes) {
    Map<Integer, Account> records = new HashMap<>();
    document(
        ByteLines.withoutMark(bytes),
        new Line("", 1),
        (account, number) -> records.put(number, account));
    return records;
  }

  /**
   * The line that is being read, so that whoever takes an account knows where it comes from.
   *
   * @return from 1; of the last line read between files, 0 before the first
   */
  public int line() {
    return line;
  }

  /** The byte at which that line begins. */
  long lineStart() {
    return lineStart;
  }

  /** How many bytes that line has, without its end. */
  int lineBytes() {
    return lineBytes;
  }

  /** The place in that line of the account that is handed on, from 0. */
  int record() {
    return record;
  }

  /** Where problems lie. */
  private final class Line {
    private final String file;
    private final int number;

    Line(String file, int number) {
      this.file = file;
      this.number = number;
    }

    void problem(OptionalInt column, String path, String message) {
      problems.accept(new RecordProblem(file, number, column, path, message));
    }

    void problem(String path, String message) {
      problem(OptionalInt.empty(), path, message);
    }
  }

  private Optional<String> decoded(byte[] bytes, Line line) {
    try {
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      line.problem("", "not UTF-8; left out; convert the file to UTF-8");
      return Optional.empty();
    }
  }

  private Optional<JsonNode> tree(String text, Line line) {
    try {
      JsonNode tree = json.readTree(text);
      if (tree.isObject()) {
        return Optional.of(tree);
      }
      line.problem("", "expected an object with doc and records; left out");
    } catch (JsonProcessingException e) {
      OptionalInt column =
          e.getLocation() == null
              ? OptionalInt.empty()
              : OptionalInt.of(e.getLocation().getColumnNr());
      line.problem(column, "", "not JSON; left out: " + reason(e));
    }
    return Optional.empty();
  }

  /** The parser's words without its second, redacted account of where it is. */
  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int aside = message.indexOf(" (for ");
    return (aside < 0 ? message : message.substring(0, aside)).replace('\n', ' ');
  }

  private void document(byte[] bytes, Line line, ObjIntConsumer<Account> accounts) {
    decoded(bytes, line)
        .filter(each -> !each.isBlank())
        .flatMap(each -> tree(each, line))
        .ifPresent(each -> document(each, line, accounts));
  }

  private void document(JsonNode tree, Line line, ObjIntConsumer<Account> accounts) {
    Values fields = new Values(tree, "", line::problem);
    Optional<Report> report = parser.report(fields);
    if (report.isEmpty()) {
      return;
    }
    if (!fields.has("records")) {
      fields.problem("records", "missing; a document without records has an empty array");
    }
    List<Optional<Values>> records = fields.objects("records");
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i).isPresent()) {
        accounts.accept(parser.account(records.get(i).get(), report.get(), i + 1), i);
      }
    }
  }
}
