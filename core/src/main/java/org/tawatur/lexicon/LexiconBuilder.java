package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.text.Normalizer;

/** Gathers lexemes and their forms into the automaton. For one thread, for one lexicon. */
final class LexiconBuilder {
  private static final int NONE = -1;

  /** Shorter words without their last hamza look like others: جزاء، وراء، سماء. */
  private static final int SPOKEN_END = 5;

  private final TrieBuilder trie = new TrieBuilder();
  private final List<Lexeme> lexemes = new ArrayList<>();
  private final List<EndingTable> tables = new ArrayList<>();
  private final Map<Long, Integer> tableOf = new HashMap<>();
  private int[] heads = new int[0];
  private int[] next = new int[1 << 10];
  private int[] lexeme = new int[1 << 10];
  private int[] table = new int[1 << 10];
  private int[] form = new int[1 << 10];
  private long[] variants = new long[1 << 10];
  private int size;
  private char[] letters = new char[64];

  /** Adds a lexeme; the sink takes its forms. */
  FormSink lexeme(String category, String key, String lemma, Map<String, String> features) {
    int index = lexemes.size();
    lexemes.add(new Lexeme(index, category.intern(), key, lemma, features));
    return (stem, endings, bits) -> {
      add(index, stem, endings, bits);
      String spoken = spoken(stem, bits);
      if (!spoken.equals(stem)) {
        add(index, spoken, endings, bits);
      }
    };
  }

  /** A word as it is written by ear: قذايف for قذائف, شهدا for شهداء. */
  private static String spoken(String stem, int bits) {
    String spoken = stem.indexOf("ائ") < 0 ? stem : stem.replace("ائ", "اي");
    boolean noun = (bits & Form.NOUN) != 0 && (bits & Form.INVARIABLE) == 0;
    boolean ends = noun && spoken.length() >= SPOKEN_END && spoken.endsWith("اء");
    return ends ? spoken.substring(0, spoken.length() - 1) : spoken;
  }

  private void add(int index, String stem, long endings, int bits) {
    int state = TrieBuilder.ROOT;
    long spelling = 0;
    int before = Spelling.SPACE;
    boolean gap = false;
    int length = letters(stem);
    for (int i = 0; i < length; i++) {
      char c = letters[i];
      int code = Spelling.code(c);
      if (code == Spelling.MARK) {
        continue;
      }
      if (code == Spelling.OTHER || code == Spelling.SPACE) {
        gap = true;
        continue;
      }
      if (before != Spelling.SPACE && (gap || Spelling.parts(before, code))) {
        state = trie.grow(state, Spelling.SPACE);
        spelling = Long.rotateLeft(spelling, 1);
      }
      gap = false;
      before = code;
      state = trie.grow(state, code);
      spelling = Long.rotateLeft(spelling, 1) ^ Spelling.variant(c);
    }
    if (state != TrieBuilder.ROOT) {
      entry(state, index, tableOf(endings), bits, spelling);
    }
  }

  /**
   * Lays a stem out in letters of the alphabet, by the normaliser only where it has others or
   * letters drawn out; gives their number.
   */
  private int letters(String stem) {
    int length = stem.length();
    if (length > letters.length) {
      letters = new char[length * 2];
    }
    stem.getChars(0, length, letters, 0);
    int before = 0;
    int run = 0;
    for (int i = 0; i < length; i++) {
      int code = Spelling.code(letters[i]);
      if (code != Spelling.MARK) {
        run = code == before ? run + 1 : 1;
        before = code;
      }
      if (letters[i] > 0x7F && (code == Spelling.OTHER || run > 2)) {
        String normal = Normalizer.standard().normalize(stem).normalized();
        letters = normal.toCharArray();
        return letters.length;
      }
    }
    return length;
  }

  private int tableOf(long endings) {
    if (endings == 0) {
      return NONE;
    }
    return tableOf.computeIfAbsent(
        endings,
        sets -> {
          tables.add(new EndingTable(sets));
          return tables.size() - 1;
        });
  }

  /** Forms that only differ in what they can be become one. */
  private void entry(int state, int index, int endings, int bits, long spelling) {
    if (state >= heads.length) {
      int length = heads.length;
      heads = Arrays.copyOf(heads, Math.max(1 << 12, state * 2));
      Arrays.fill(heads, length, heads.length, NONE);
    }
    for (int i = heads[state]; i != NONE; i = next[i]) {
      if (lexeme[i] == index
          && table[i] == endings
          && variants[i] == spelling
          && Form.proclitics(form[i]) == Form.proclitics(bits)) {
        form[i] |= bits;
        return;
      }
    }
    if (size == next.length) {
      next = Arrays.copyOf(next, size * 2);
      lexeme = Arrays.copyOf(lexeme, size * 2);
      table = Arrays.copyOf(table, size * 2);
      form = Arrays.copyOf(form, size * 2);
      variants = Arrays.copyOf(variants, size * 2);
    }
    next[size] = heads[state];
    lexeme[size] = index;
    table[size] = endings;
    form[size] = bits;
    variants[size] = spelling;
    heads[state] = size++;
  }

  /** The finished automaton; the builder is of no use afterwards. */
  Automaton build() {
    int[] places = new int[trie.size()];
    Trie laid = trie.build(places, state -> state < heads.length && heads[state] != NONE);
    int[] first = new int[places.length];
    Arrays.fill(first, NONE);
    for (int state = TrieBuilder.ROOT; state < Math.min(heads.length, places.length); state++) {
      first[places[state]] = heads[state];
    }
    int[] order = order(first);
    EndingTable[] endings = new EndingTable[tables.size()];
    tables.toArray(endings);
    Entries entries =
        Entries.of(
            first,
            ordered(lexeme, order),
            ordered(table, order),
            ordered(form, order),
            Arrays.stream(order).mapToLong(entry -> variants[entry]).toArray(),
            endings);
    return new Automaton(laid, first, entries, endings, Lexemes.of(lexemes));
  }

  /**
   * The entries in the order of the states they belong to, so that those of a state stand side by
   * side; {@code first} comes to name the first of each state in that order.
   */
  private int[] order(int[] first) {
    int[] order = new int[size];
    int count = 0;
    for (int state = 0; state < first.length; state++) {
      int entry = first[state];
      first[state] = entry == NONE ? NONE : count;
      for (; entry != NONE; entry = next[entry]) {
        order[count++] = entry;
      }
    }
    return order;
  }

  private static int[] ordered(int[] values, int[] order) {
    return Arrays.stream(order).map(entry -> values[entry]).toArray();
  }
}
