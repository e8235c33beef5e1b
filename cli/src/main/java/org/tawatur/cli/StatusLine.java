package org.tawatur.cli;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * How {@code watch} is doing: on a terminal one line that changes, elsewhere a line only for what
 * went wrong. For one thread at a time.
 */
final class StatusLine implements AutoCloseable {
  private static final int WIDTH = 78;

  private final Console console;
  private final boolean shown;
  private long reports;
  private long records;
  private long skipped;
  private long failures;

  private StatusLine(Console console) {
    this.console = console;
    this.shown = console.errIsTerminal();
  }

  static StatusLine on(Console console) {
    return new StatusLine(console);
  }

  void coded(int itsRecords) {
    reports++;
    records += itsRecords;
    show("coding");
  }

  void skipped() {
    skipped++;
  }

  void failed(String message) {
    failures++;
    clear();
    console.say(message);
  }

  void asking(String url) {
    show("asking " + TerminalText.safe(url));
  }

  void waiting(int feeds, Duration left) {
    long seconds = Math.max(0, left.toSeconds());
    show("waiting " + seconds + " s for the next of " + feeds + " feeds");
  }

  /** All that was done, for a person. */
  String summary() {
    return reports
        + " reports coded, "
        + records
        + " records, "
        + skipped
        + " skipped, "
        + failures
        + " failures";
  }

  private void show(String doing) {
    if (shown) {
      String line = summary() + "; " + doing;
      String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
      PrintWriter err = console.err();
      err.print("\r\u001b[K" + cut);
      err.flush();
    }
  }

  private void clear() {
    if (shown) {
      console.err().print("\r\u001b[K");
    }
  }

  @Override
  public void close() {
    clear();
    console.err().flush();
  }
}
