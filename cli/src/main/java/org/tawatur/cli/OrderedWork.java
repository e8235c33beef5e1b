package org.tawatur.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work done by several threads whose results come in the order of the inputs. Only a few inputs are
 * taken ahead, so that memory does not grow with their number.
 *
 * @param <I> what comes in; its results must not depend on the order in which it is worked on
 * @param <O> what comes out
 */
final class OrderedWork<I, O> implements AutoCloseable {
  private static final int AHEAD = 4;

  private final ExecutorService threads;
  private final int most;
  private final Function<I, O> work;

  OrderedWork(int threads, Function<I, O> work) {
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "coder");
              thread.setDaemon(true);
              return thread;
            });
    this.most = threads * AHEAD;
    this.work = work;
  }

  /** An input with the result that will come of it. */
  private record Pending<I, O>(I input, Future<O> result) {}

  /**
   * Works on all inputs. Inputs are taken and results given by the calling thread.
   *
   * @param inputs read as they are needed
   * @param results told of each result
   * @param failures told of each input on which the work failed, and why; the rest goes on
   */
  void run(Iterator<I> inputs, Consumer<O> results, BiConsumer<I, String> failures) {
    Deque<Pending<I, O>> pending = new ArrayDeque<>();
    while (inputs.hasNext() || !pending.isEmpty()) {
      if (pending.size() == most || !inputs.hasNext()) {
        finish(pending.remove(), results, failures);
      } else {
        I input = inputs.next();
        pending.add(new Pending<>(input, threads.submit(() -> work.apply(input))));
      }
    }
  }

  private void finish(Pending<I, O> next, Consumer<O> results, BiConsumer<I, String> failures) {
    O result;
    try {
      result = next.result().get();
    } catch (ExecutionException e) {
      failures.accept(next.input(), String.valueOf(e.getCause()));
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    results.accept(result);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
