package org.tawatur.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawatur.ingest.fetch.FetchSettings;

/** Fetching from a real server on the loopback address. */
class FetcherTest {
  private static final FetchSettings QUICK =
      new FetchSettings(
          "Tawatur/test",
          Duration.ofMillis(1500),
          Duration.ZERO,
          1_000_000,
          3,
          true,
          Clock.systemUTC());

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads =
      Executors.newCachedThreadPool(each -> new Thread(each, "server of the test"));
  private HttpServer server;
  private String root = "";
  private String robots = "User-agent: *\nDisallow: /closed\n";

  FetcherTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    root = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    switch (path) {
      case "/robots.txt" -> send(exchange, 200, "text/plain", robots);
      case "/page", "/closed" ->
          send(exchange, 200, "text/html; charset=utf-8", Archives.page("صفحة"));
      case "/once" -> redirect(exchange, "/page");
      case "/ever" -> redirect(exchange, "/ever");
      case "/large" -> send(exchange, 200, "text/html", "x".repeat(2_000_000));
      case "/drip" -> drip(exchange);
      case "/feed" ->
          send(
              exchange,
              200,
              "application/rss+xml",
              "<rss version='2.0'><channel><title>ش</title><link>x</link><description>d</description><item><title>صفحة</title><link>"
                  + root
                  + "/page</link><description>ملخص</description></item><item><title>مغلق</title><link>"
                  + root
                  + "/closed</link></item></channel></rss>");
      default -> send(exchange, 404, "text/plain", "no");
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 60; i++) {
        out.write('x');
        out.flush();
        Thread.sleep(1000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aPageIsFetchedWhenAskedFor() {
    Report report = fetch("/page").report();
    assertThat(report.document().title()).contains("صفحة");
    assertThat(report.document().url()).contains(root + "/page");
    assertThat(fetch("/once").report().document().id()).startsWith("127.0.0.1-");
    assertThat(fetch("/none").skipped()).singleElement().asString().contains("http-status (404)");
  }

  @Test
  void robotsTxtIsObeyed() {
    assertThat(fetch("/closed").failures()).singleElement().asString().contains("robots.txt");
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void aRedirectForEver() {
    assertThat(fetch("/ever").failures()).singleElement().asString().contains("--max-redirects");
    assertThat(asked).hasSize(5);
  }

  @Test
  void aByteASecond() {
    assertThat(fetch("/drip").failures()).singleElement().asString().contains("--timeout");
  }

  @Test
  void anAnswerThatIsTooLarge() {
    assertThat(fetch("/large").failures())
        .singleElement()
        .asString()
        .contains("more than 1000000 bytes");
  }

  @Test
  void theLinkedPagesOfAFeed() {
    Reads reads = fetch("/feed");
    assertThat(reads.reports()).hasSize(1);
    assertThat(reads.report().document().text()).contains(Archives.SENTENCE);
    assertThat(reads.report().document().url()).contains(root + "/page");
    assertThat(reads.failures()).singleElement().asString().contains("robots.txt");
    assertThat(Collections.frequency(asked, "/robots.txt")).isEqualTo(1);
  }

  @Test
  void privateHostsAreLeftAlone() {
    for (String each :
        List.of(
            root + "/page",
            "http://localhost:1/",
            "http://[::1]/",
            "http://10.0.0.1/",
            "http://192.168.1.1/",
            "http://169.254.169.254/latest/meta-data",
            "http://0.0.0.0/",
            "http://100.64.0.1/",
            "http://[::ffff:127.0.0.1]/",
            "http://[fd00::1]/")) {
      assertThat(fetch(FetchSettings.DEFAULT, each).failures())
          .as(each)
          .singleElement()
          .asString()
          .contains("--allow-private");
    }
    assertThat(asked).isEmpty();
    assertThat(fetch(QUICK, "http://u:p@127.0.0.1/").failures()).hasSize(1);
  }

  @Test
  void aHostThatGivesNoRobotsTxtForTroubleIsLeftAlone() {
    robots = "User-agent: tawatur\nDisallow: /\n";
    assertThat(fetch("/page").failures()).singleElement().asString().contains("robots.txt");
  }

  private Reads fetch(String path) {
    return fetch(QUICK, root + path);
  }

  private static Reads fetch(FetchSettings settings, String url) {
    return Reads.of(Reads.SETTINGS.with(settings), url, InputStream.nullInputStream());
  }
}
