package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  @Test
  void resultsKeepTheOrderAndFailuresDoNotStopTheRest() {
    List<Integer> results = new ArrayList<>();
    List<Integer> failed = new ArrayList<>();
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            4,
            n -> {
              if (n % 10 == 3) {
                throw new IllegalStateException("three");
              }
              return n * 2;
            })) {
      work.run(
          IntStream.range(0, 100).boxed().iterator(),
          results::add,
          (input, why) -> {
            assertThat(why).contains("three");
            failed.add(input);
          });
    }
    assertThat(results)
        .isEqualTo(
            IntStream.range(0, 100).filter(n -> n % 10 != 3).map(n -> n * 2).boxed().toList());
    assertThat(failed).hasSize(10);
  }

  @Test
  void onlyAFewInputsAreTakenAhead() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger given = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Integer> inputs =
        IntStream.range(0, 1000).peek(n -> taken.incrementAndGet()).boxed().iterator();
    try (OrderedWork<Integer, Integer> work = new OrderedWork<>(2, n -> n)) {
      work.run(
          inputs,
          n -> most.accumulateAndGet(taken.get() - given.getAndIncrement(), Math::max),
          (input, why) -> {});
    }
    assertThat(given.get()).isEqualTo(1000);
    assertThat(most.get()).isLessThanOrEqualTo(10);
  }
}
