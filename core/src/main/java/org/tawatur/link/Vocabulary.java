package org.tawatur.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for strings, in the order in which they come. Which number a string has says nothing, so
 * no result depends on that order. For one thread.
 */
final class Vocabulary {
  /** No string. */
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> strings = new ArrayList<>();

  int of(String string) {
    Integer known = numbers.get(string);
    if (known != null) {
      return known;
    }
    numbers.put(string, strings.size());
    strings.add(string);
    return strings.size() - 1;
  }

  /** The numbers of strings, sorted, each once. */
  int[] of(Collection<String> strings) {
    return strings.stream().mapToInt(this::of).sorted().distinct().toArray();
  }

  /** The string of a number. */
  String word(int number) {
    return number == NONE ? "" : strings.get(number);
  }

  /** The strings of numbers. */
  List<String> words(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(this::word).sorted().toList();
  }
}
