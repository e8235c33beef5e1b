package org.tawatur.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tawatur.formats.AccountFiles;
import org.tawatur.formats.RecordProblem;
import org.tawatur.record.Account;
import org.tawatur.record.Report;

/**
 * The records of a run of {@code tawatur link}: handed on a portion at a time, and read again when
 * their incident is written, so that memory does not hold their words. For one thread.
 */
final class RunRecords implements Closeable {
  /** How many records are handed on at once; enough to be compared on all processors. */
  private static final int PORTION = 1 << 15;

  private final AccountFiles files;
  private final FusionOptions fusing;
  private final Console console;
  private final Consumer<String> problems;

  /** A record of each document that says itself to repeat another. */
  private final Map<Report, String> repeating = new HashMap<>();

  /** The documents that texts were given for, with what these say. */
  private Map<String, Report> completed = Map.of();

  /**
   * Records of a run.
   *
   * @param problems is told of all that is wrong in the files
   */
  RunRecords(int maxLineBytes, FusionOptions fusing, Console console, Consumer<String> problems) {
    this.files =
        new AccountFiles((RecordProblem each) -> problems.accept(each.toString()), maxLineBytes);
    this.fusing = fusing;
    this.console = console;
    this.problems = problems;
  }

  /** Reads files, as far as they can be read, and hands all their records on in portions. */
  void read(List<Path> paths, Consumer<List<Account>> portions) throws IOException {
    Map<String, Report> reports = new HashMap<>();
    Portions records = new Portions(portions);
    Consumer<Account> sink =
        fusing.hasTexts()
            ? each -> reports.putIfAbsent(each.report().id(), each.report())
            : records;
    for (Path each : paths) {
      if (Files.isDirectory(each)) {
        problems.accept(each + ": a folder; name the files in it");
        continue;
      }
      try {
        files.read(each, sink);
      } catch (IOException e) {
        problems.accept(each + ": " + TextLines.unreadable(e));
      }
    }
    if (fusing.hasTexts()) {
      completed = fusing.completed(reports, console);
      files.forEach(each -> records.accept(complete(each)));
    }
    records.close();
  }

  /** Gathers records. */
  private final class Portions implements Consumer<Account> {
    private final Consumer<List<Account>> sink;
    private List<Account> gathered = new ArrayList<>();

    Portions(Consumer<List<Account>> sink) {
      this.sink = sink;
    }

    @Override
    public void accept(Account account) {
      if (account.report().reprintOf().isPresent()) {
        repeating.putIfAbsent(account.report(), account.id());
      }
      gathered.add(account);
      if (gathered.size() == PORTION) {
        close();
      }
    }

    void close() {
      sink.accept(gathered);
      gathered = new ArrayList<>();
    }
  }

  private Account complete(Account account) {
    Report report = completed.get(account.report().id());
    return report == null ? account : account.withReport(report);
  }

  /** The ids of all records. */
  Set<String> ids() {
    return files.ids();
  }

  /** The documents that say themselves to repeat another, with a record of each. */
  Map<Report, String> repeating() {
    return repeating;
  }

  /** Records, read again. */
  List<Account> accounts(List<String> ids) throws IOException {
    List<Account> accounts = new ArrayList<>(ids.size());
    for (String each : ids) {
      accounts.add(complete(files.account(each)));
    }
    return accounts;
  }

  /** Where a record stands, as {@code file:line}. */
  Optional<String> whereabouts(String id) {
    return files.whereabouts(id);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
