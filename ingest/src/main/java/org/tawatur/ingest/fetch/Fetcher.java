package org.tawatur.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.ingest.content.UnreadableException.Cause;

/**
 * Fetches pages and feeds. Asks no host that robots.txt closes, none more often than the settings
 * or the host allow, and none that is private unless told so; also after a redirect. For one thread
 * at a time.
 */
public final class Fetcher {
  private static final int NOT_MODIFIED = 304;
  private static final long LONGEST_RETRY_SECONDS = 86_400;
  private static final int ROBOTS_BYTES = 512 << 10;

  private final FetchSettings settings;
  private final HttpClient client;
  private final Robots robots;
  private final Map<String, Instant> free = new HashMap<>();

  /**
   * Makes a fetcher; nothing is fetched yet.
   *
   * @param settings how things are fetched
   */
  public Fetcher(FetchSettings settings) {
    this.settings = settings;
    this.robots = new Robots(settings.robotName());
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  /** How things are fetched. */
  public FetchSettings settings() {
    return settings;
  }

  /**
   * Fetches.
   *
   * @param url the address
   * @return the answer, whatever its status
   * @throws UnreadableException if the address may not be asked, or no answer came within the
   *     limits
   */
  public Fetched get(String url) throws UnreadableException {
    return get(url, Optional.empty(), Optional.empty());
  }

  /**
   * Fetches what has changed.
   *
   * @param url the address
   * @param etag the version that is known, as the server named it
   * @param lastModified when that had changed, as the server said it
   * @return the answer; of status 304 where nothing has changed
   * @throws UnreadableException if the address may not be asked, or no answer came within the
   *     limits
   */
  public Fetched get(String url, Optional<String> etag, Optional<String> lastModified)
      throws UnreadableException {
    Map<String, String> headers = new LinkedHashMap<>();
    etag.ifPresent(each -> headers.put("If-None-Match", each));
    lastModified.ifPresent(each -> headers.put("If-Modified-Since", each));
    URI uri = uri(url);
    for (int redirects = 0; redirects <= settings.maxRedirects(); redirects++) {
      Addresses.check(uri, settings.allowPrivate());
      if (!robots.allows(uri, this::robotsOf)) {
        throw new UnreadableException(Cause.REFUSED, "robots.txt of the host does not allow it");
      }
      pause(uri);
      HttpResponse<byte[]> answer = send(uri, headers, settings.maxBytes());
      Optional<String> location = answer.headers().firstValue("Location");
      boolean sentOn =
          answer.statusCode() >= 300
              && answer.statusCode() < 400
              && answer.statusCode() != NOT_MODIFIED
              && location.isPresent();
      if (!sentOn) {
        return fetched(uri, answer);
      }
      uri = resolved(uri, location.get());
    }
    throw new UnreadableException(
        Cause.LIMIT,
        "is redirected more than " + settings.maxRedirects() + " times (--max-redirects)");
  }

  /** Robots.txt itself follows redirects too, but needs nobody's leave. */
  private Fetched robotsOf(URI robotsTxt) throws UnreadableException {
    URI uri = robotsTxt;
    for (int redirects = 0; redirects <= settings.maxRedirects(); redirects++) {
      Addresses.check(uri, settings.allowPrivate());
      HttpResponse<byte[]> answer = send(uri, Map.of(), Math.max(ROBOTS_BYTES, 1));
      Optional<String> location = answer.headers().firstValue("Location");
      if (answer.statusCode() < 300 || answer.statusCode() >= 400 || location.isEmpty()) {
        return fetched(uri, answer);
      }
      uri = resolved(uri, location.get());
    }
    throw new UnreadableException(Cause.LIMIT, "robots.txt is redirected for ever");
  }

  private static URI uri(String url) throws UnreadableException {
    try {
      return URI.create(url.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(Cause.REFUSED, "not an address of the web: " + url);
    }
  }

  private static URI resolved(URI from, String location) throws UnreadableException {
    return from.resolve(uri(location));
  }

  private void pause(URI uri) throws UnreadableException {
    String host = Robots.host(uri);
    Duration asked = robots.delay(uri, this::robotsOf);
    Duration delay = asked.compareTo(settings.delay()) > 0 ? asked : settings.delay();
    Instant now = settings.clock().instant();
    Instant from = free.getOrDefault(host, now);
    if (from.isAfter(now)) {
      try {
        TimeUnit.MILLISECONDS.sleep(Duration.between(now, from).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UnreadableException(Cause.NETWORK, "interrupted");
      }
    }
    free.put(host, settings.clock().instant().plus(delay));
  }

  private HttpResponse<byte[]> send(URI uri, Map<String, String> headers, int maxBytes)
      throws UnreadableException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(settings.timeout())
            .header("User-Agent", settings.userAgent())
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), any -> new BoundedBody(maxBytes));
    try {
      // the request's own timeout ends with the headers; a body may drip for ever
      return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw slow();
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnreadableException(Cause.NETWORK, "interrupted");
    } catch (ExecutionException e) {
      throw failed(e.getCause(), maxBytes);
    }
  }

  private UnreadableException slow() {
    return new UnreadableException(
        Cause.NETWORK,
        "takes longer than " + settings.timeout().toMillis() + " ms (--timeout, in seconds)");
  }

  private UnreadableException failed(Throwable cause, int maxBytes) {
    Throwable root = cause;
    while (root.getCause() != null && !(root instanceof BoundedBody.TooLargeException)) {
      root = root.getCause();
    }
    if (root instanceof BoundedBody.TooLargeException) {
      return new UnreadableException(
          Cause.LIMIT, "an answer of more than " + maxBytes + " bytes; raise --max-page-bytes");
    }
    if (cause instanceof HttpTimeoutException) {
      return slow();
    }
    String message =
        root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    String kind = cause instanceof IOException ? "no answer: " : "cannot be asked: ";
    return new UnreadableException(Cause.NETWORK, kind + message);
  }

  private static Fetched fetched(URI uri, HttpResponse<byte[]> answer) {
    HttpHeaders headers = answer.headers();
    return new Fetched(
        uri,
        answer.statusCode(),
        answer.body(),
        headers.firstValue("Content-Type"),
        headers.firstValue("ETag"),
        headers.firstValue("Last-Modified"),
        headers.firstValue("Retry-After").flatMap(Fetcher::seconds));
  }

  private static Optional<Duration> seconds(String written) {
    try {
      long seconds = Long.parseLong(written.strip());
      return seconds < 0
          ? Optional.empty()
          : Optional.of(Duration.ofSeconds(Math.min(seconds, LONGEST_RETRY_SECONDS)));
    } catch (NumberFormatException e) {
      // a date, which hardly anyone sends; the usual waiting does as well
      return Optional.empty();
    }
  }
}
