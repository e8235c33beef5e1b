package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of one load. Keeps at most {@link #MOST}, so that a file of another kind
 * altogether does not fill the memory with complaints. For one thread.
 */
final class Problems {
  static final int MOST = 1000;

  private final List<DataProblem> list = new ArrayList<>();
  private final List<DataProblem> blemishes = new ArrayList<>();

  void add(DataProblem problem) {
    if (list.size() < MOST) {
      list.add(problem);
    }
  }

  /** A problem that a check reports but that does no harm: it does not make a load fail. */
  void blemish(String code, Row row, String column, String found, String expected, String remedy) {
    if (blemishes.size() < MOST) {
      blemishes.add(
          new DataProblem(
              code, row.file(), row.line(), row.position(column), found, expected, remedy));
    }
  }

  /** All problems, those that do no harm at the end. */
  List<DataProblem> all() {
    List<DataProblem> all = new ArrayList<>(list);
    all.addAll(blemishes);
    return all;
  }

  /** A problem with one cell of a row. */
  void cell(String code, Row row, String column, String found, String expected, String remedy) {
    add(
        new DataProblem(
            code, row.file(), row.line(), row.position(column), found, expected, remedy));
  }

  /** A problem with a file as a whole. */
  void file(String code, String file, String found, String expected, String remedy) {
    add(new DataProblem(code, file, 0, 0, found, expected, remedy));
  }

  /** A problem with a line as a whole. */
  void line(String code, String file, int line, String found, String expected, String remedy) {
    add(new DataProblem(code, file, line, 0, found, expected, remedy));
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  /** Throws if there is any problem. */
  void throwIfAny() {
    if (!list.isEmpty()) {
      throw new PackException(list);
    }
  }
}
