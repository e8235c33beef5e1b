package org.tawatur.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.tawatur.Document;
import org.tawatur.ingest.ReadFailure.Reason;

/**
 * Documents one after the other, read as they are asked for. What cannot be read is reported and
 * left out; the rest goes on. For one thread at a time.
 */
public final class DocumentStream implements Iterator<Document>, Closeable {
  private final ItemStream items;
  private final Consumer<ReadFailure> failures;
  private Optional<Document> ahead = Optional.empty();
  private long read;
  private long failed;

  DocumentStream(ItemStream items, Consumer<ReadFailure> failures) {
    this.items = items;
    this.failures = failures;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && items.hasNext()) {
      Reading reading = items.next().read();
      if (reading instanceof Reading.Read one) {
        ahead = Optional.of(one.report().document());
      } else if (reading instanceof Reading.Failed one) {
        report(one.failure());
      } else if (reading instanceof Reading.Skipped one) {
        // whoever asks for documents wants these too
        report(
            new ReadFailure(
                one.where(), one.reason().jsonName() + ": " + one.detail(), Reason.FORMAT));
      }
    }
    return ahead.isPresent();
  }

  private void report(ReadFailure failure) {
    failed++;
    failures.accept(failure);
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Document next = ahead.orElseThrow();
    ahead = Optional.empty();
    read++;
    return next;
  }

  /**
   * How it went so far.
   *
   * @return the numbers at this moment
   */
  public ReadTally tally() {
    return new ReadTally(read, failed, items.others());
  }

  @Override
  public void close() throws IOException {
    ahead = Optional.empty();
    items.close();
  }
}
