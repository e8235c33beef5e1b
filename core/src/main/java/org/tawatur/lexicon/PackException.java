package org.tawatur.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used; carries every problem that was found, not only the first. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_MESSAGE = 50;

  private final transient List<DataProblem> problems;

  /** Takes the problems, at least one, in the order of files and lines. */
  public PackException(List<DataProblem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** All problems; never empty. */
  public List<DataProblem> problems() {
    return problems;
  }

  private static String message(List<DataProblem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("no problem, no exception");
    }
    String lines =
        problems.stream()
            .limit(LONGEST_MESSAGE)
            .map(DataProblem::toString)
            .collect(Collectors.joining("\n"));
    int more = problems.size() - LONGEST_MESSAGE;
    return more > 0 ? lines + "\nand " + more + " more" : lines;
  }
}
