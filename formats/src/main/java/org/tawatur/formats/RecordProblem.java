package org.tawatur.formats;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What is wrong in a file of records, and what became of it. Immutable.
 *
 * @param file the file
 * @param line the line, from 1
 * @param column the char of the line, from 1, where the line is not even JSON
 * @param path the value in the line as a JSON pointer; {@code ""} where the whole line is meant
 * @param message what was expected, what was found, and what was done about it
 */
public record RecordProblem(
    String file, int line, OptionalInt column, String path, String message) {
  /** Checks the parts. */
  public RecordProblem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }

  /** File, line, column, value and message, for people. */
  @Override
  public String toString() {
    return file
        + ":"
        + line
        + (column.isPresent() ? ":" + column.getAsInt() : "")
        + ": "
        + (path.isEmpty() ? "" : path + ": ")
        + message;
  }
}
