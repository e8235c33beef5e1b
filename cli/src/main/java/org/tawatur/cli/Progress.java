package org.tawatur.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * Shows how many documents are done, to a person. How many there are is not known before they are
 * read.
 */
final class Progress implements AutoCloseable {
  private static final int EVERY_MILLIS = 200;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Progress on(boolean shown) {
    if (!shown) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("Coding")
                .setUnit(" documents", 1)
                .setInitialMax(-1)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .showSpeed()
                .build()));
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
