package org.tawatur.formats;

import java.util.Arrays;

/** Where accounts stand in their files, in flat arrays: a million of them. For one thread. */
final class AccountPositions {
  private int[] lines = new int[64];
  private int[] records = new int[64];
  private int size;

  private int[] files = new int[64];
  private int[] lineNumbers = new int[64];
  private long[] starts = new long[64];
  private int[] lengths = new int[64];
  private int lineCount;

  /**
   * Adds an account behind the others of its line.
   *
   * @param file the number of its file
   * @param lineNumber its line, from 1
   * @param start the byte at which the line begins
   * @param length the line's bytes, without its end
   * @param record the place of the account among the line's records, from 0
   */
  void add(int file, int lineNumber, long start, int length, int record) {
    int last = lineCount - 1;
    if (last < 0 || files[last] != file || lineNumbers[last] != lineNumber) {
      addLine(file, lineNumber, start, length);
    }
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, size * 2);
      records = Arrays.copyOf(records, size * 2);
    }
    lines[size] = lineCount - 1;
    records[size] = record;
    size++;
  }

  private void addLine(int file, int lineNumber, long start, int length) {
    if (lineCount == files.length) {
      files = Arrays.copyOf(files, lineCount * 2);
      lineNumbers = Arrays.copyOf(lineNumbers, lineCount * 2);
      starts = Arrays.copyOf(starts, lineCount * 2);
      lengths = Arrays.copyOf(lengths, lineCount * 2);
    }
    files[lineCount] = file;
    lineNumbers[lineCount] = lineNumber;
    starts[lineCount] = start;
    lengths[lineCount] = length;
    lineCount++;
  }

  int size() {
    return size;
  }

  /** The line of an account; no two lines have one number. */
  int line(int account) {
    return lines[account];
  }

  int record(int account) {
    return records[account];
  }

  int file(int account) {
    return files[lines[account]];
  }

  int lineNumber(int account) {
    return lineNumbers[lines[account]];
  }

  long lineStart(int account) {
    return starts[lines[account]];
  }

  int lineBytes(int account) {
    return lengths[lines[account]];
  }
}
