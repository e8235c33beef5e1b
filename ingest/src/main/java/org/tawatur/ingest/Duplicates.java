package org.tawatur.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.reprint.Sketch;

/**
 * Knows texts again that came before, the same or nearly so, among the latest of a run. Memory is
 * bounded by their number; what came earlier is forgotten. For one thread at a time; the answers
 * depend on the order of the texts and on nothing else.
 */
public final class Duplicates {
  /**
   * The share of pairs of words in common from which a text is nearly the same: a word or a figure
   * here and there is another. Reprints that differ by more are a matter of linking.
   */
  public static final double NEAR = 0.8;

  // two texts that overlap by 0.8 share a band with a probability of 0.99999
  private static final int ROWS = 4;
  private static final int BANDS = 24;

  /** Knuth's multiplier: spreads the bytes of a band over the places. */
  private static final int SPREAD = 0x9E3779B1;

  private static final int NONE = -1;

  /**
   * A text that came before.
   *
   * @param document the id of its document
   * @param exact whether it is the same to the letter, white space apart
   * @param overlap the estimated share of pairs of words in common, up to 1
   */
  public record Found(String document, boolean exact, double overlap) {
    /** Checks that there is an id. */
    public Found {
      Objects.requireNonNull(document, "document");
    }
  }

  /** A text as it is remembered. */
  private record Entry(String document, Fingerprint print) {}

  /** The first two numbers of a fingerprint. */
  private record Key(long high, long low) {}

  private final Entry[] latest;
  private final Map<Key, Integer> exact = new HashMap<>();
  private final int[][] bands;
  private final int mask;
  private int next;

  /**
   * Makes an empty memory.
   *
   * @param window how many texts are remembered
   * @throws IllegalArgumentException unless that is above zero
   */
  public Duplicates(int window) {
    if (window <= 0) {
      throw new IllegalArgumentException("limits are above zero");
    }
    latest = new Entry[window];
    int size = Integer.highestOneBit(Math.max(16, Math.min(window, 1 << 22) - 1)) * 2;
    mask = size - 1;
    bands = new int[BANDS][size];
    for (int[] each : bands) {
      Arrays.fill(each, NONE);
    }
  }

  /**
   * Looks a text up and remembers it, unless it is the same as one before.
   *
   * @param document the id of its document
   * @param print its fingerprint
   * @return the text that it is like; the same one before one nearly the same
   */
  public Optional<Found> add(String document, Fingerprint print) {
    Key key = new Key(print.high(), print.low());
    Integer same = exact.get(key);
    if (same != null) {
      return Optional.of(new Found(latest[same].document(), true, 1));
    }
    Optional<Found> near = print.sketch().flatMap(this::near);
    Entry gone = latest[next];
    if (gone != null) {
      exact.remove(new Key(gone.print().high(), gone.print().low()));
    }
    latest[next] = new Entry(document, print);
    exact.put(key, next);
    print.sketch().ifPresent(this::index);
    next = (next + 1) % latest.length;
    return near;
  }

  private Optional<Found> near(Sketch sketch) {
    double most = 0;
    int best = NONE;
    for (int band = 0; band < BANDS; band++) {
      int place = bands[band][place(sketch, band)];
      Entry entry = place == NONE ? null : latest[place];
      if (place != best && entry != null && entry.print().sketch().isPresent()) {
        double overlap = entry.print().sketch().get().overlap(sketch);
        if (overlap > most) {
          most = overlap;
          best = place;
        }
      }
    }
    return most >= NEAR
        ? Optional.of(new Found(latest[best].document(), false, most))
        : Optional.empty();
  }

  private int place(Sketch sketch, int band) {
    return (sketch.band(band, ROWS) * SPREAD >>> 8) & mask;
  }

  private void index(Sketch sketch) {
    for (int band = 0; band < BANDS; band++) {
      bands[band][place(sketch, band)] = next;
    }
  }
}
