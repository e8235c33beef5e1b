package org.tawatur.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.Coder;
import org.tawatur.formats.JsonLines;
import org.tawatur.ingest.FeedPoller;
import org.tawatur.ingest.ReaderSettings;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.lexicon.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tawatur watch}: feeds in, records out, for as long as it runs. */
@Command(
    name = "watch",
    description = {
      "Asks feeds for what is new, again and again, and codes it.",
      "DIR/records.jsonl grows by a line a report; DIR/not-coded.jsonl by what was skipped. May be"
          + " stopped at any moment, and goes on where it was."
    },
    mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
  private static final int STOPPING_SECONDS = 5;

  private final Console console;

  @Parameters(paramLabel = "FEEDS", description = "The feeds, as OPML.")
  private Path feeds = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder that is written to; made if it is not there.")
  private Path folder = Path.of("");

  @Option(
      names = "--interval",
      paramLabel = "SECONDS",
      description =
          "How long to wait between two looks at a feed (default: 900); twice as long after each"
              + " failure, up to six hours.")
  private double interval = 900;

  @Option(names = "--once", description = "Looks at each feed once and ends.")
  private boolean once;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private PackOptions packs = new PackOptions();

  @Spec private @Nullable CommandSpec spec;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (interval < 0) {
      throw usage("--interval is not below zero");
    }
    List<String> urls;
    try {
      urls = FeedPoller.feeds(Files.readAllBytes(feeds));
    } catch (UnreadableException e) {
      throw usage(feeds + ": " + e.getMessage());
    }
    Files.createDirectories(folder);
    try (FileChannel lock =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = lock(lock)) {
      if (held == null) {
        console.say(folder + ": another watch writes there");
        return ExitCodes.SOME_FAILED;
      }
      return watch(urls);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // held by this very process
      return null;
    }
  }

  private int watch(List<String> urls) throws IOException {
    Pack pack = packs.load();
    ReaderSettings settings = input.fetching(pack);
    JsonLines json = new JsonLines();
    CodingWork coding =
        new CodingWork(Coder.create(pack), input.defaults(), json::line, input.duplicates(), true);
    try (WatchLogs logs = WatchLogs.open(folder);
        StatusLine status = StatusLine.on(console)) {
      WatchLoop loop =
          new WatchLoop(
              new FeedPoller(settings),
              coding,
              logs,
              status,
              FetchOptions.duration(interval),
              urls);
      Thread stop = stopper(loop);
      Runtime.getRuntime().addShutdownHook(stop);
      boolean failed = once ? loop.round() : loop.run();
      try {
        Runtime.getRuntime().removeShutdownHook(stop);
      } catch (IllegalStateException e) {
        // the process is ending already; its last report is finished
        return ExitCodes.DONE;
      }
      console.say(status.summary());
      return failed ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
    }
  }

  /** Lets the report that is being written be finished. */
  private static Thread stopper(WatchLoop loop) {
    Thread watching = Thread.currentThread();
    return new Thread(
        () -> {
          loop.stop();
          try {
            watching.join(Duration.ofSeconds(STOPPING_SECONDS).toMillis());
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        },
        "stop watching");
  }

  private ParameterException usage(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
