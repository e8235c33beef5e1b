package org.tawatur.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The three standard streams, always in UTF-8.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /**
   * The process's own streams. Java cannot tell which of them is a terminal, so the start script
   * says so.
   *
   * @return straight to the file descriptors: Java's own streams hide errors and choose the
   *     character set by the locale
   */
  static Console ofProcess() {
    return new Console(
        // buffered: reading many bytes of a pipe at once fails on the bare stream of JDK 17
        new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        Boolean.getBoolean("tawatur.stdout.terminal"),
        Boolean.getBoolean("tawatur.stderr.terminal"));
  }

  /** Says something to the person on standard error. */
  void say(String message) {
    err.println("tawatur: " + (errIsTerminal ? TerminalText.safe(message) : message));
  }

  /** Writes lines to standard output. */
  void print(List<String> lines) {
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    lines.forEach(
        each -> writer.append(outIsTerminal ? TerminalText.safe(each) : each).append('\n'));
    writer.flush();
    if (writer.checkError()) {
      throw new OutputException("standard output cannot be written");
    }
  }
}
