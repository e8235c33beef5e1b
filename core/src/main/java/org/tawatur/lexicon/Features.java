package org.tawatur.lexicon;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The features of a lexeme: a map of hardly ever more than four entries, which is read at nearly
 * every token. Its names are shared strings, so that a look is a comparison or two of references.
 * Immutable.
 */
final class Features extends AbstractMap<String, String> {
  private static final Features NONE = new Features(Map.of());

  private final String[] names;
  private final String[] values;
  private final List<List<String>> lists;

  /** A bit for the hash of each name: most questions are for a feature that is not there. */
  private final long held;

  private Features(Map<String, String> features) {
    names = new String[features.size()];
    values = new String[features.size()];
    lists = new ArrayList<>(features.size());
    int next = 0;
    long bits = 0;
    for (Map.Entry<String, String> feature : features.entrySet()) {
      names[next] = feature.getKey().intern();
      values[next] = feature.getValue();
      lists.add(parts(feature.getValue()));
      bits |= bit(names[next]);
      next++;
    }
    held = bits;
  }

  static Features copyOf(Map<String, String> features) {
    if (features.isEmpty()) {
      return NONE;
    }
    return features instanceof Features same ? same : new Features(features);
  }

  private static List<String> parts(String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.indexOf('|') < 0) {
      return List.of(value);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int bar = value.indexOf('|'); bar >= 0; bar = value.indexOf('|', from)) {
      if (bar > from) {
        parts.add(value.substring(from, bar));
      }
      from = bar + 1;
    }
    if (from < value.length()) {
      parts.add(value.substring(from));
    }
    return List.copyOf(parts);
  }

  private static long bit(Object name) {
    int hash = name.hashCode();
    return 1L << (hash ^ hash >>> 6);
  }

  private int find(@Nullable Object name) {
    if (name == null || (held & bit(name)) == 0) {
      return -1;
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i] == name) {
        return i;
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The parts of a value between {@code |}, without empty ones. */
  List<String> list(String name) {
    int at = find(name);
    return at < 0 ? List.of() : lists.get(at);
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    int at = find(name);
    return at < 0 ? null : values[at];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return find(name) >= 0;
  }

  @Override
  public String getOrDefault(@Nullable Object name, String otherwise) {
    int at = find(name);
    return at < 0 ? otherwise : values[at];
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    Set<Map.Entry<String, String>> entries = new LinkedHashSet<>();
    for (int i = 0; i < names.length; i++) {
      entries.add(Map.entry(names[i], values[i]));
    }
    return entries;
  }
}
