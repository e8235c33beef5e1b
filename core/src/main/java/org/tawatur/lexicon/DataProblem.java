package org.tawatur.lexicon;

import java.util.Objects;

/**
 * One thing that is wrong in a pack, said so that its author can mend it.
 *
 * @param code stable kebab-case name of the kind of problem, e.g. {@code duplicate-id}
 * @param file the file as the user knows it
 * @param line 1-based line; 0 where the problem is with the file as a whole
 * @param column 1-based character in the line; 0 where the problem is with the line as a whole
 * @param found what stands there
 * @param expected what should stand there
 * @param remedy what to do
 */
public record DataProblem(
    String code, String file, int line, int column, String found, String expected, String remedy) {

  private static final int LONGEST_QUOTE = 80;

  public DataProblem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(remedy, "remedy");
    found = shorten(found);
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line and column are never negative");
    }
  }

  /** Where the problem is: {@code file:line:column}, without the parts that are not known. */
  public String location() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }

  /** The whole problem in one line. */
  @Override
  public String toString() {
    return location()
        + ": "
        + code
        + ": found "
        + (found.isEmpty() ? "nothing" : "'" + found + "'")
        + ", expected "
        + expected
        + "; "
        + remedy;
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
