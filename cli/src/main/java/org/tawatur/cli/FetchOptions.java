package org.tawatur.cli;

import java.time.Clock;
import java.time.Duration;
import org.tawatur.ingest.fetch.FetchSettings;
import picocli.CommandLine.Option;

/** How things are fetched, where they are. */
final class FetchOptions {
  @Option(
      names = "--allow-private",
      description = "Lets this machine and its local network be asked.")
  private boolean allowPrivate;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long one request may take, from beginning to end (default: ${DEFAULT-VALUE}).")
  private double timeout = FetchSettings.DEFAULT.timeout().toSeconds();

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description =
          "How long to wait between two requests to one host, unless its robots.txt wants more"
              + " (default: ${DEFAULT-VALUE}).")
  private double delay = FetchSettings.DEFAULT.delay().toSeconds();

  @Option(
      names = "--max-redirects",
      paramLabel = "N",
      description = "How often a request may be sent on (default: ${DEFAULT-VALUE}).")
  private int maxRedirects = FetchSettings.DEFAULT.maxRedirects();

  @Option(
      names = "--user-agent",
      paramLabel = "NAME",
      description = "How the program introduces itself.")
  private String userAgent = FetchSettings.DEFAULT.userAgent();

  /**
   * The settings.
   *
   * @throws IllegalArgumentException if a number is out of range
   */
  FetchSettings settings(int maxBytes) {
    return new FetchSettings(
        userAgent,
        duration(timeout),
        duration(delay),
        maxBytes,
        maxRedirects,
        allowPrivate,
        Clock.systemUTC());
  }

  static Duration duration(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
