package org.tawatur.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * How things are fetched. Immutable.
 *
 * @param userAgent how the program introduces itself; its first word is what robots.txt calls it
 * @param timeout how long one request may take from beginning to end
 * @param delay how long to wait between two requests to one host
 * @param maxBytes how much one answer may bring
 * @param maxRedirects how often one request may be sent on
 * @param allowPrivate whether hosts of the machine itself and of its local network may be asked
 * @param clock the time
 */
public record FetchSettings(
    String userAgent,
    Duration timeout,
    Duration delay,
    int maxBytes,
    int maxRedirects,
    boolean allowPrivate,
    Clock clock) {
  /** Thirty seconds a request, two between them, five MiB, five redirects, no private hosts. */
  public static final FetchSettings DEFAULT =
      new FetchSettings(
          "Tawatur/0.1 (reads news reports; +https://tawatur.org)",
          Duration.ofSeconds(30),
          Duration.ofSeconds(2),
          5 << 20,
          5,
          false,
          Clock.systemUTC());

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of range, or the name is blank
   */
  public FetchSettings {
    Objects.requireNonNull(clock, "clock");
    if (userAgent.isBlank()
        || timeout.isNegative()
        || timeout.isZero()
        || delay.isNegative()
        || maxBytes <= 0
        || maxRedirects < 0) {
      throw new IllegalArgumentException("limits of fetching are above zero");
    }
  }

  /** The name by which robots.txt knows the program. */
  String robotName() {
    int end = 0;
    while (end < userAgent.length() && Character.isLetter(userAgent.charAt(end))) {
      end++;
    }
    return userAgent.substring(0, end);
  }
}
