package org.tawatur.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tawatur watch} as a process, against a server on the loopback address. */
class WatchTest {
  private static final int KILLS = 12;
  private static final int MINUTES = 5;
  private static final String PERSIAN =
      "در حمله به پاسگاه پلیس در زاهدان سه مأمور کشته شدند و چند تن زخمی شدند";

  private final AtomicInteger articles = new AtomicInteger();
  private final AtomicInteger full = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final HttpServer server;

  @TempDir Path folder;

  WatchTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** A feed that holds all its articles, with a version of its own for each number of them. */
  private void answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals("/feed")) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    int count = articles.get();
    String version = "\"v" + count + "\"";
    exchange.getResponseHeaders().set("ETag", version);
    if (version.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      unchanged.incrementAndGet();
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
      return;
    }
    full.incrementAndGet();
    StringBuilder feed =
        new StringBuilder(
            "<rss version='2.0'><channel><title>شبكة</title><link>x</link><description>d</description>");
    for (int i = count; i > 0; i--) {
      String text =
          i % 10 == 0
              ? PERSIAN
              : "مقتل " + (i + 2) + " عناصر من قوات النظام بهجوم لتنظيم داعش في بادية تدمر";
      feed.append("<item><title>خبر</title><guid isPermaLink='false'>n")
          .append(i)
          .append("</guid><description>")
          .append(text)
          .append("</description></item>");
    }
    byte[] bytes = feed.append("</channel></rss>").toString().getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Test
  void killedAtAnyMomentItLosesAndDoublesNothing() throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Random random = new Random(4);
    for (int i = 0; i < KILLS; i++) {
      articles.addAndGet(30);
      long before = size(out);
      Process process = watch(out, "--interval", "0.02");
      // at the latest when a few lines of this batch are out: then in the middle of it
      long wanted = before + random.nextInt(20_000);
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
      while (process.isAlive() && size(out) <= wanted && System.nanoTime() < deadline) {
        articles.addAndGet(random.nextInt(2));
        Thread.sleep(random.nextInt(20));
      }
      process.destroyForcibly();
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    }
    Process last = watch(out, "--once");
    String error = Command.read(last.getErrorStream());
    assertThat(last.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(last.exitValue()).as(error).isZero();
    List<String> ids = ids(out.resolve("records.jsonl"));
    List<String> skipped = ids(out.resolve("not-coded.jsonl"));
    Set<String> all = new HashSet<>(ids);
    all.addAll(skipped);
    assertThat(all).hasSize(ids.size() + skipped.size()).hasSize(articles.get());
    assertThat(skipped).hasSize(articles.get() / 10);
    int asked = full.get();
    Process again = watch(out, "--once");
    Command.read(again.getErrorStream());
    assertThat(again.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(full.get()).as("a feed that did not change is not sent again").isEqualTo(asked);
    assertThat(unchanged.get()).isPositive();
  }

  @Test
  void aFeedThatFailsIsSaid() throws IOException, InterruptedException {
    Path opml = opml("/none");
    Process process =
        Command.start(
            "watch",
            opml.toString(),
            "--out",
            folder.resolve("o").toString(),
            "--allow-private",
            "--once");
    process.getOutputStream().close();
    assertThat(Command.read(process.getErrorStream())).contains("/none: the server says 404");
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
  }

  private Process watch(Path out, String... more) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of(
                "watch",
                opml("/feed").toString(),
                "--out",
                out.toString(),
                "--allow-private",
                "--delay",
                "0"));
    args.addAll(List.of(more));
    Process process = Command.start(args.toArray(String[]::new));
    process.getOutputStream().close();
    return process;
  }

  private Path opml(String path) throws IOException {
    return Files.writeString(
        folder.resolve("feeds.opml"),
        "<opml version='2.0'><body><outline type='rss' text='x' xmlUrl='http://127.0.0.1:"
            + server.getAddress().getPort()
            + path
            + "'/></body></opml>");
  }

  private static long size(Path out) throws IOException {
    Path log = out.resolve("records.jsonl");
    return Files.exists(log) ? Files.size(log) : 0;
  }

  private static List<String> ids(Path log) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      ids.add(json.readTree(line).path("doc").asText());
    }
    return ids;
  }
}
