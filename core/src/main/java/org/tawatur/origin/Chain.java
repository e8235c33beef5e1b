package org.tawatur.origin;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.tawatur.record.Account;
import org.tawatur.record.Span;
import org.tawatur.record.Stance;

/**
 * From the outlet of a report to whom one of its claims rests on. Immutable.
 *
 * @param stance what the source does with the happening
 * @param links the outlet first, then each source behind the one before it
 * @param claims the places in the record's list of claims that make up the chain; empty where the
 *     outlet tells it in its own voice
 */
public record Chain(Stance stance, List<ChainLink> links, List<Integer> claims) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no outlet
   */
  public Chain {
    Objects.requireNonNull(stance, "stance");
    links = List.copyOf(links);
    claims = List.copyOf(claims);
    if (links.isEmpty()) {
      throw new IllegalArgumentException("a chain begins with an outlet");
    }
  }

  /**
   * Whom the chain rests on: its last source with a name. Sources without a name belong to whoever
   * quotes them.
   *
   * @return the origin
   */
  public Origin end() {
    for (int i = links.size() - 1; i > 0; i--) {
      if (links.get(i).named()) {
        return links.get(i).origin();
      }
    }
    return links.get(0).origin();
  }

  /**
   * How far the words of the chain's sources stand from other words of the document.
   *
   * @param account the record
   * @param words where the other words stand
   * @return characters between them; empty where the places of the sources are not known
   */
  public OptionalInt distance(Account account, Span words) {
    int least = Integer.MAX_VALUE;
    for (int claim : claims) {
      if (account.claims().get(claim).span().isPresent()) {
        Span span = account.claims().get(claim).span().get();
        least = Math.min(least, gap(span, words));
      }
    }
    return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
  }

  static int gap(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }
}
