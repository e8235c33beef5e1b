package org.tawatur.lexicon;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The matches at one token. Immutable.
 *
 * <p>A type of its own, since every stage goes through such lists at every token: where all lists
 * are of one type, the virtual machine makes a plain loop of it.
 */
public final class MatchList extends AbstractList<Match> implements RandomAccess {
  static final MatchList EMPTY = new MatchList(new Match[0], 0);

  private final Match[] matches;
  private final int size;

  /** Keeps the array, the first places of which nobody may change afterwards. */
  MatchList(Match[] matches, int size) {
    this.matches = matches;
    this.size = size;
  }

  @Override
  public Match get(int index) {
    return matches[Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<Match> iterator() {
    return new Walk(matches, size);
  }

  /** Those of a category, in the same order. */
  MatchList of(String category) {
    int first = 0;
    while (first < size && !matches[first].is(category)) {
      first++;
    }
    if (first == size) {
      return EMPTY;
    }
    Match[] own = new Match[size - first];
    int some = 0;
    for (int i = first; i < size; i++) {
      if (matches[i].is(category)) {
        own[some++] = matches[i];
      }
    }
    return some == size ? this : new MatchList(own, some);
  }

  private static final class Walk implements Iterator<Match> {
    private final Match[] matches;
    private final int size;
    private int next;

    Walk(Match[] matches, int size) {
      this.matches = matches;
      this.size = size;
    }

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public Match next() {
      if (next >= size) {
        throw new NoSuchElementException();
      }
      return matches[next++];
    }
  }
}
