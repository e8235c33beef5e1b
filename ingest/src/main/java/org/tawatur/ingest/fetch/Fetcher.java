package org.tawatur.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
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
  private static final String ACCEPTED =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  private final FetchSettings settings;
  private final Addresses addresses;
  private final CloseableHttpClient client;
  private final ScheduledThreadPoolExecutor deadline;
  private final Robots robots;
  private final Map<String, Instant> free = new HashMap<>();

  /**
   * Makes a fetcher; nothing is fetched yet.
   *
   * @param settings how things are fetched
   */
  public Fetcher(FetchSettings settings) {
    this(settings, InetAddress::getAllByName);
  }

  /** Makes a fetcher that finds hosts in another way. */
  Fetcher(FetchSettings settings, Addresses.Names names) {
    this.settings = settings;
    this.robots = new Robots(settings.robotName());
    this.addresses = new Addresses(names, settings.allowPrivate());
    this.client = client(settings, addresses);
    this.deadline = new ScheduledThreadPoolExecutor(1, Fetcher::thread);
    deadline.setKeepAliveTime(settings.timeout().toMillis() + 1, TimeUnit.MILLISECONDS);
    deadline.allowCoreThreadTimeOut(true);
    deadline.setRemoveOnCancelPolicy(true);
  }

  /** Connects to the addresses that were checked, and does nothing unasked. */
  private static CloseableHttpClient client(FetchSettings settings, Addresses addresses) {
    Timeout timeout = Timeout.of(settings.timeout());
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedNames(addresses))
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build())
        // an offer to change to TLS that nobody takes and some servers choke on
        .setDefaultRequestConfig(RequestConfig.custom().setProtocolUpgradeEnabled(false).build())
        .setUserAgent(settings.userAgent())
        .setDefaultHeaders(List.of(new BasicHeader("Accept", ACCEPTED)))
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  /** What the client asks for the addresses of a host. */
  private record CheckedNames(Addresses addresses) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return addresses.of(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "deadlines of requests");
    thread.setDaemon(true);
    return thread;
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
      addresses.check(uri);
      if (!robots.allows(uri, this::robotsOf)) {
        throw new UnreadableException(Cause.REFUSED, "robots.txt of the host does not allow it");
      }
      pause(uri);
      Fetched answer = send(uri, headers, settings.maxBytes());
      boolean sentOn = isRedirect(answer) && answer.status() != NOT_MODIFIED;
      if (!sentOn) {
        return answer;
      }
      uri = resolved(uri, answer.location().orElseThrow());
    }
    throw new UnreadableException(
        Cause.LIMIT,
        "is redirected more than " + settings.maxRedirects() + " times (--max-redirects)");
  }

  /** Robots.txt itself follows redirects too, but needs nobody's leave. */
  private Fetched robotsOf(URI robotsTxt) throws UnreadableException {
    URI uri = robotsTxt;
    for (int redirects = 0; redirects <= settings.maxRedirects(); redirects++) {
      addresses.check(uri);
      Fetched answer = send(uri, Map.of(), ROBOTS_BYTES);
      if (!isRedirect(answer)) {
        return answer;
      }
      uri = resolved(uri, answer.location().orElseThrow());
    }
    throw new UnreadableException(Cause.LIMIT, "robots.txt is redirected for ever");
  }

  private static boolean isRedirect(Fetched answer) {
    return answer.status() >= 300 && answer.status() < 400 && answer.location().isPresent();
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

  private Fetched send(URI uri, Map<String, String> headers, int maxBytes)
      throws UnreadableException {
    HttpGet request = new HttpGet(uri);
    headers.forEach(request::setHeader);
    // the client's own timeouts begin anew with every byte; an answer may drip for ever
    ScheduledFuture<Boolean> end =
        deadline.schedule(request::cancel, settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return client.execute(request, answer -> fetched(uri, answer, maxBytes));
    } catch (Addresses.PrivateException e) {
      throw new UnreadableException(Cause.REFUSED, String.valueOf(e.getMessage()));
    } catch (TooLargeException e) {
      throw new UnreadableException(
          Cause.LIMIT, "an answer of more than " + maxBytes + " bytes; raise --max-page-bytes");
    } catch (InterruptedIOException e) {
      throw slow();
    } catch (IllegalStateException e) {
      // the client's way of telling that it was cancelled while it prepared the connection
      if (request.isCancelled()) {
        throw slow();
      }
      throw e;
    } catch (IOException e) {
      if (request.isCancelled()) {
        throw slow();
      }
      throw new UnreadableException(
          Cause.NETWORK,
          "no answer: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
    } finally {
      end.cancel(false);
    }
  }

  private UnreadableException slow() {
    return new UnreadableException(
        Cause.NETWORK,
        "takes longer than " + settings.timeout().toMillis() + " ms (--timeout, in seconds)");
  }

  /** An answer that goes on beyond the limit. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static Fetched fetched(URI uri, ClassicHttpResponse answer, int maxBytes)
      throws IOException {
    return new Fetched(
        uri,
        answer.getCode(),
        body(answer.getEntity(), maxBytes),
        header(answer, "Content-Type"),
        header(answer, "ETag"),
        header(answer, "Last-Modified"),
        header(answer, "Retry-After").flatMap(Fetcher::seconds),
        header(answer, "Location"));
  }

  /** Counted after it is unpacked. */
  private static byte[] body(@Nullable HttpEntity entity, int maxBytes) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    try (InputStream in = entity.getContent()) {
      byte[] bytes = in.readNBytes(maxBytes);
      if (bytes.length == maxBytes && in.read() >= 0) {
        throw new TooLargeException();
      }
      return bytes;
    }
  }

  private static Optional<String> header(ClassicHttpResponse answer, String name) {
    return Optional.ofNullable(answer.getFirstHeader(name)).map(Header::getValue);
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
