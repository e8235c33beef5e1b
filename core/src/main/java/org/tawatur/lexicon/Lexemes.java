package org.tawatur.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lexemes of a lexicon by their index. Those that come from an image stay bytes until they are
 * met in a text: of twenty thousand, a document meets a few hundred.
 *
 * <p>Threads may share it: a lexeme is immutable, and two threads that make the same one make equal
 * ones.
 */
final class Lexemes {
  private static final char END = '\u0001';

  private final @Nullable Signed[] made;
  private final byte[] bytes;
  private final int[] starts;

  /**
   * A lexeme and the bits of {@link LexiconMatches} for it: one final object, so that a thread that
   * sees it sees all of it.
   *
   * @param signature of its category
   * @param word of its category and key
   */
  record Signed(Lexeme lexeme, long signature, long word) {
    static Signed of(Lexeme lexeme) {
      return new Signed(
          lexeme,
          LexiconMatches.signature(lexeme.category()),
          LexiconMatches.word(lexeme.category(), lexeme.key()));
    }
  }

  private Lexemes(@Nullable Signed[] made, byte[] bytes, int[] starts) {
    this.made = made;
    this.bytes = bytes;
    this.starts = starts;
  }

  static Lexemes of(List<Lexeme> lexemes) {
    return new Lexemes(
        lexemes.stream().map(Signed::of).toArray(Signed[]::new), new byte[0], new int[0]);
  }

  /** Those of an image: lexeme {@code i} from {@code starts[i]} to {@code starts[i + 1]}. */
  static Lexemes of(byte[] bytes, int[] starts) {
    return new Lexemes(new Signed[starts.length - 1], bytes, starts);
  }

  int size() {
    return made.length;
  }

  Lexeme get(int index) {
    return signed(index).lexeme;
  }

  Signed signed(int index) {
    @Nullable Signed signed = made[index];
    if (signed == null) {
      signed = Signed.of(read(index));
      made[index] = signed;
    }
    return signed;
  }

  List<Lexeme> all() {
    List<Lexeme> all = new ArrayList<>(made.length);
    for (int i = 0; i < made.length; i++) {
      all.add(get(i));
    }
    return List.copyOf(all);
  }

  private Lexeme read(int index) {
    String text =
        new String(bytes, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
    int key = text.indexOf(END) + 1;
    int lemma = text.indexOf(END, key) + 1;
    int features = text.indexOf(END, lemma) + 1;
    return new Lexeme(
        index,
        text.substring(0, key - 1).intern(),
        text.substring(key, lemma - 1),
        text.substring(lemma, features - 1),
        features(text, features));
  }

  private static Map<String, String> features(String text, int first) {
    if (first == text.length()) {
      return Map.of();
    }
    Map<String, String> features = new LinkedHashMap<>();
    for (int from = first; from < text.length(); ) {
      int equals = text.indexOf('=', from);
      int end = text.indexOf(END, equals);
      features.put(text.substring(from, equals), text.substring(equals + 1, end));
      from = end + 1;
    }
    return features;
  }

  /** The bytes of all lexemes; {@code starts} takes where each begins, and where the last ends. */
  byte[] bytes(int[] starts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < made.length; i++) {
      starts[i] = all.size();
      Lexeme lexeme = get(i);
      StringBuilder text = new StringBuilder();
      text.append(lexeme.category()).append(END);
      text.append(lexeme.key()).append(END);
      text.append(lexeme.lemma()).append(END);
      lexeme
          .features()
          .forEach((name, value) -> text.append(name).append('=').append(value).append(END));
      all.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    starts[made.length] = all.size();
    return all.toByteArray();
  }
}
