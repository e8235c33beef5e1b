package org.tawatur.link;

import java.util.Optional;

/**
 * What comparing two records gave. Filled anew for every pair, since there are hundreds of
 * millions; for one thread.
 */
final class Finding {
  /** Why two records must not be joined, whatever else speaks for it. */
  enum Bar {
    /** Nothing bars them. */
    NONE("", false),
    /** One document tells them apart. */
    ONE_DOCUMENT("one document tells them apart", true),
    /** Each names its dead, and not the same. */
    OTHER_VICTIMS("each names its dead, and they are others", true),
    /** They lie in two countries. */
    OTHER_COUNTRY("two countries", true),
    /** A total or a plan is no happening. */
    NOT_EVENTS("a total or a plan is joined with nothing", true),
    /** A day or place is not known, and nothing strong makes up for it. */
    UNSUPPORTED(
        "a day or place is not known, and no person, unit, installation or toll makes up for it",
        false);

    private final String words;
    private final boolean absolute;

    Bar(String words, boolean absolute) {
      this.words = words;
      this.absolute = absolute;
    }

    /** In words, for people. */
    String words() {
      return words;
    }

    /** Whether it also keeps groups apart that hold the two. */
    boolean isAbsolute() {
      return absolute;
    }
  }

  private final Weights weights;
  private final Level[] levels = new Level[Level.values().length];
  private int count;
  private int weight;
  private Bar bar = Bar.NONE;

  Finding(Weights weights) {
    this.weights = weights;
  }

  void clear() {
    count = 0;
    weight = 0;
    bar = Bar.NONE;
  }

  void add(Level level) {
    levels[count++] = level;
    weight += weights.of(level);
  }

  void add(Optional<Level> level) {
    level.ifPresent(this::add);
  }

  void bar(Bar reason) {
    if (!bar.isAbsolute()) {
      bar = reason;
    }
  }

  /** Lowers the sum to a bound. */
  void cap(int most) {
    weight = Math.min(weight, most);
  }

  boolean has(Level level) {
    for (int i = 0; i < count; i++) {
      if (levels[i] == level) {
        return true;
      }
    }
    return false;
  }

  int count() {
    return count;
  }

  Level level(int i) {
    return levels[i];
  }

  /** Thousandths of a bit. */
  int weight() {
    return weight;
  }

  Bar bar() {
    return bar;
  }
}
