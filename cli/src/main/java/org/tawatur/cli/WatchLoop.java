package org.tawatur.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tawatur.ingest.FeedPoller;
import org.tawatur.ingest.ReadFailure;
import org.tawatur.ingest.Reading;

/** Looks at feeds in turn, each when its time has come. */
final class WatchLoop {
  private static final Duration LONGEST = Duration.ofHours(6);

  /** What cannot be fetched so often in a row is given up. */
  private static final int ATTEMPTS = 5;

  private final FeedPoller poller;
  private final CodingWork coding;
  private final WatchLogs logs;
  private final StatusLine status;
  private final Duration interval;
  private final List<Feed> feeds = new ArrayList<>();
  private final Map<String, Integer> attempts = new HashMap<>();
  private final CountDownLatch stopped = new CountDownLatch(1);

  /** A feed and when it is to be asked next. */
  private static final class Feed {
    private final String url;
    private long dueNanos = System.nanoTime();
    private int failures;

    Feed(String url) {
      this.url = url;
    }
  }

  WatchLoop(
      FeedPoller poller,
      CodingWork coding,
      WatchLogs logs,
      StatusLine status,
      Duration interval,
      List<String> urls) {
    this.poller = poller;
    this.coding = coding;
    this.logs = logs;
    this.status = status;
    this.interval = interval;
    urls.forEach(each -> feeds.add(new Feed(each)));
  }

  /** Begins no further report; any thread may ask for it. */
  void stop() {
    stopped.countDown();
  }

  private boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Looks at each feed once; gives whether any failed. */
  boolean round() {
    boolean failed = false;
    for (Feed each : feeds) {
      if (!isStopped()) {
        failed |= !look(each);
      }
    }
    return failed;
  }

  /** Goes on until it is stopped; gives that nothing failed for good. */
  boolean run() {
    while (!isStopped() && !feeds.isEmpty()) {
      Feed next = feeds.get(0);
      for (Feed each : feeds) {
        next = each.dueNanos - next.dueNanos < 0 ? each : next;
      }
      status.waiting(feeds.size(), Duration.ofNanos(next.dueNanos - System.nanoTime()));
      if (!sleptUntil(next.dueNanos)) {
        look(next);
      }
    }
    return false;
  }

  /** Gives whether it was told to stop meanwhile. */
  private boolean sleptUntil(long dueNanos) {
    try {
      return stopped.await(Math.max(0, dueNanos - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
      return true;
    }
  }

  private boolean look(Feed feed) {
    status.asking(feed.url);
    FeedPoller.Poll poll = poller.poll(feed.url, logs.version(feed.url), logs::knows);
    boolean whole = true;
    for (FeedPoller.Fresh each : poll.fresh()) {
      if (isStopped()) {
        whole = false;
        break;
      }
      whole &= take(each);
    }
    if (!poll.fresh().isEmpty() || poll.failure().isEmpty()) {
      logs.finished(feed.url, poll.version(), whole);
    }
    poll.failure().ifPresent(each -> status.failed(each.toString()));
    boolean good = poll.failure().isEmpty();
    feed.failures = good ? 0 : feed.failures + 1;
    Duration wait = backOff(interval, feed.failures);
    Duration asked = poll.retryAfter().orElse(Duration.ZERO);
    feed.dueNanos = System.nanoTime() + (asked.compareTo(wait) > 0 ? asked : wait).toNanos();
    return good && whole;
  }

  /** Twice as long after each failure. */
  static Duration backOff(Duration interval, int failures) {
    Duration wait = interval;
    for (int i = 0; i < failures && wait.compareTo(LONGEST) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return failures > 0 && wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  /** Gives whether it is done with, for better or worse. */
  private boolean take(FeedPoller.Fresh fresh) {
    CodingWork.Outcome outcome = coding.code(fresh.item());
    if (outcome instanceof CodingWork.Coded coded) {
      logs.coded(fresh.id(), coding.line(coded).bytes());
      status.coded(coded.records());
      return true;
    }
    Reading why = ((CodingWork.NotCoded) outcome).why();
    if (why instanceof Reading.Skipped skipped) {
      logs.notCoded(fresh.id(), skipped.where(), skipped.reason().jsonName(), skipped.detail());
      status.skipped();
      return true;
    }
    ReadFailure failure = ((Reading.Failed) why).failure();
    boolean passing = failure.reason() == ReadFailure.Reason.NETWORK;
    if (passing && attempts.merge(fresh.id(), 1, Integer::sum) < ATTEMPTS) {
      return false;
    }
    attempts.remove(fresh.id());
    logs.notCoded(fresh.id(), failure.where(), failure.reason().jsonName(), failure.what());
    status.failed(failure.toString());
    return true;
  }
}
