package org.tawatur.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawatur.ingest.content.UnreadableException;

/** A name server that answers differently the second time leads nowhere. */
class ChangingNamesTest {
  private static final byte[] PUBLIC = {(byte) 192, 0, 2, 1};
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** The public address does not answer, and need not. */
  private static final Duration BRIEF = Duration.ofMillis(300);

  private static final Duration PATIENT = Duration.ofMinutes(1);

  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger lookups = new AtomicInteger();
  private final HttpServer server;
  private String url = "";

  ChangingNamesTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          byte[] bytes = {'x'};
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    url = "http://news.example:" + server.getAddress().getPort() + "/page";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theHostIsFoundByItsName() throws UnreadableException {
    Fetcher fetcher = new Fetcher(settings(true, PATIENT), host -> addresses(LOOPBACK));
    assertThat(fetcher.get(url).status()).isEqualTo(200);
    assertThat(asked.get()).as("robots.txt and the page").isEqualTo(2);
  }

  @Test
  void neverIsAnAddressAskedThatWasNotChecked() {
    for (int honest = 0; honest < 6; honest++) {
      int first = honest;
      lookups.set(0);
      Fetcher fetcher =
          new Fetcher(
              settings(false, BRIEF),
              host -> addresses(lookups.getAndIncrement() < first ? PUBLIC : LOOPBACK));
      assertThatThrownBy(() -> fetcher.get(url)).isInstanceOf(UnreadableException.class);
      assertThat(asked.get()).as("private from lookup " + first).isZero();
    }
  }

  @Test
  void oneAddressOfSeveralThatIsPrivateIsEnough() {
    Fetcher fetcher = new Fetcher(settings(false, BRIEF), host -> addresses(PUBLIC, LOOPBACK));
    assertThatThrownBy(() -> fetcher.get(url)).hasMessageContaining("--allow-private");
    assertThat(asked.get()).isZero();
  }

  private static FetchSettings settings(boolean allowPrivate, Duration timeout) {
    return new FetchSettings(
        "Tawatur/test", timeout, Duration.ZERO, 1000, 3, allowPrivate, Clock.systemUTC());
  }

  private static InetAddress[] addresses(byte[]... each) throws UnknownHostException {
    InetAddress[] addresses = new InetAddress[each.length];
    for (int i = 0; i < each.length; i++) {
      addresses[i] = InetAddress.getByAddress(each[i]);
    }
    return addresses;
  }
}
