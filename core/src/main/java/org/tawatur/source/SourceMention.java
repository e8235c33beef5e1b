package org.tawatur.source;

import java.util.Objects;
import org.tawatur.record.Stance;

/**
 * Words that name a source, with what it does.
 *
 * @param from the first token of the source's own words
 * @param to the end, exclusive; equal to {@code from} where the speaker is not named again (وأضاف
 *     أن) and the discourse has to say who goes on speaking
 * @param stance whether it asserts, takes responsibility or denies
 * @param cue the token that makes it a source: the reporting verb, the attribution, the colon
 * @param content the first token of what the source says where that follows; the token after the
 *     source where it speaks of what stands before
 * @param kind how the source is brought in
 */
public record SourceMention(int from, int to, Stance stance, int cue, int content, Kind kind) {

  /** How a source is brought in. */
  public enum Kind {
    /** By a reporting verb or a colon: what it says follows. */
    SPEAKER,
    /** By an attribution: what it says stands before, or all around. */
    ATTRIBUTION,
    /** By a reporting verb without a subject: the last speaker goes on. */
    CONTINUED
  }

  public SourceMention {
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(kind, "kind");
    if (from < 0 || to < from || content < 0) {
      throw new IllegalArgumentException("no source from " + from + " to " + to);
    }
  }

  /** Whether it has words of its own. */
  public boolean isWorded() {
    return to > from;
  }
}
