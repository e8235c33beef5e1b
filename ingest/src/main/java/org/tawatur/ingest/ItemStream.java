package org.tawatur.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.ingest.content.UnreadableException;

/**
 * What the inputs hold, one after the other, opened as it is asked for: archives within archives
 * within folders. What cannot be opened is an item too, which says so when it is read. For one
 * thread at a time; the items may be read by others.
 */
public final class ItemStream implements Iterator<Item>, Closeable {
  private final Deque<Source> open = new ArrayDeque<>();
  private Optional<Item> ahead = Optional.empty();
  private long others;

  ItemStream(Source inputs) {
    open.push(inputs);
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && !open.isEmpty()) {
      step();
    }
    return ahead.isPresent();
  }

  private void step() {
    Source top = open.element();
    try {
      Optional<Source.Step> step = top.next();
      if (step.isEmpty()) {
        open.pop();
        close(top);
      } else if (step.get() instanceof Source.Step.Found found) {
        ahead = Optional.of(found.item());
      } else if (step.get() instanceof Source.Step.Into into) {
        open.push(into.source());
      } else {
        others++;
      }
    } catch (IOException e) {
      broken(top, Reasons.of(top.name(), e));
    } catch (UncheckedIOException e) {
      broken(top, Reasons.of(top.name(), Objects.requireNonNull(e.getCause())));
    } catch (UnreadableException e) {
      broken(top, Reasons.of(top.name(), e));
    }
  }

  private void broken(Source source, ReadFailure failure) {
    open.pop();
    ahead = Optional.of(Item.failed(failure));
    try {
      source.close();
    } catch (IOException e) {
      // it failed already, and this says no more
      return;
    }
  }

  private void close(Source source) {
    try {
      source.close();
    } catch (IOException e) {
      ahead = Optional.of(Item.failed(Reasons.of(source.name(), e)));
    }
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Item next = ahead.orElseThrow();
    ahead = Optional.empty();
    return next;
  }

  /**
   * How many things were passed over that are of no kind that is read.
   *
   * @return files in folders and entries in archives, up to this moment
   */
  public long others() {
    return others;
  }

  @Override
  public void close() throws IOException {
    ahead = Optional.empty();
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }
}
