package org.tawatur.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One entry of the lexicon: a row of a table, or one name in it.
 *
 * @param index its number, from 0, the same whenever the same packs are compiled
 * @param category what it is for the stages that read it: {@code place}, {@code actor}, or the
 *     category its row gives
 * @param key what it stands for: the id of the place or actor, or the key its row gives
 * @param lemma the word or name as the row writes it
 * @param features what else the row says; a feature without a value has the empty one
 */
public record Lexeme(
    int index, String category, String key, String lemma, Map<String, String> features) {
  public Lexeme {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(lemma, "lemma");
    features = Features.copyOf(features);
  }

  /** The index: no two lexemes of a lexicon share it. */
  @Override
  public int hashCode() {
    return index;
  }

  /** The parts of a feature's value between {@code |}, without empty ones; empty without it. */
  public List<String> list(String feature) {
    return ((Features) features).list(feature);
  }

  /** Whether it has a feature, with whatever value. */
  public boolean has(String feature) {
    return features.containsKey(feature);
  }
}
