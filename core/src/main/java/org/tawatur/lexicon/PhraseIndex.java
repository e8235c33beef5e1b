package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.text.Normalizer;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * A small closed set of words and fixed phrases (number words, words for time), found at a token of
 * a text without building strings.
 *
 * <p>Spelling is compared after folding (ى as ي, ة as ه). The first word of a phrase may carry و or
 * ف, then ب, ك or ل; a word of three letters or more may end in the ا of the accusative. The
 * article must stand where the data has it, except on phrases added as {@link Article#FREE}.
 *
 * <p>Immutable; may be shared between threads.
 *
 * @param <T> what the phrases stand for
 */
public final class PhraseIndex<T> {
  /** No phrase begins at the token. */
  public static final long NONE = -1;

  private static final int LONGEST_PREFIX = 4;

  /** So many letters at the end of a word tell most that begin no phrase, whatever they carry. */
  private static final int ENDING = 3;

  /** A power of two, large against the number of words. */
  private static final int ENDINGS = 1 << 14;

  /** Whether the first word of a phrase has the article. */
  public enum Article {
    /** As the data writes it. */
    AS_WRITTEN,
    /** With or without it; the data writes it without. */
    FREE
  }

  private final Words words;
  private final Trie trie;
  private final List<List<T>> values;

  private PhraseIndex(Words words, Trie trie, List<List<T>> values) {
    this.words = words;
    this.trie = trie;
    this.values = values;
  }

  /** Starts an empty index. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /**
   * The longest phrase that begins at a token.
   *
   * @param tokens the text
   * @param token where the phrase begins
   * @param limit token after the last one that may belong to it
   * @return the hit, to be read with {@link #end}, {@link #proclitics} and {@link #values}, or
   *     {@link #NONE}
   */
  public long find(Tokens tokens, int token, int limit) {
    int length = tokens.length(token);
    if (tokens.kind(token) != TokenKind.WORD) {
      return length == 1 ? match(tokens, token, limit, 0, 0) : NONE;
    }
    if (length > words.longest + LONGEST_PREFIX
        || (length > ENDING && !words.endsLikeOne(tokens.hash(token, length - ENDING)))) {
      return NONE;
    }
    long best = match(tokens, token, limit, 0, 0);
    int at = 0;
    int proclitics = 0;
    char c = tokens.charAt(token, 0);
    if ((c == 'و' || c == 'ف') && length > 1) {
      proclitics |= c == 'و' ? Clitics.WAW : Clitics.FA;
      at++;
      best = longer(best, match(tokens, token, limit, at, proclitics));
      c = tokens.charAt(token, at);
    }
    if (length - at > 3 && (c == 'ب' || c == 'ك' || c == 'ل')) {
      proclitics |= c == 'ب' ? Clitics.BA : c == 'ك' ? Clitics.KAF : Clitics.LAM;
      at++;
      best = longer(best, match(tokens, token, limit, at, proclitics));
      if (c == 'ل' && tokens.charAt(token, at) == 'ل') {
        proclitics |= Clitics.AL;
        return longer(best, match(tokens, token, limit, at + 1, proclitics));
      }
    }
    if (Words.article(tokens, token, at)) {
      proclitics |= Clitics.AL;
      best = longer(best, match(tokens, token, limit, at + 2, proclitics));
    }
    return best;
  }

  /** The token after the last one of a hit that was found at {@code token}. */
  public static int end(long hit, int token) {
    return token + (int) (hit & 0xFF);
  }

  /** The proclitics of the hit's first word, as bits of {@link Clitics}. */
  public static int proclitics(long hit) {
    return (int) (hit >> 8) & 0xFF;
  }

  /** What the hit stands for: at least one value, in the order they were added. */
  public List<T> values(long hit) {
    return values.get((int) (hit >> 16));
  }

  /** The first match wins over a later one that is not longer: fewer letters were peeled. */
  private static long longer(long a, long b) {
    return a == NONE || (b != NONE && (b & 0xFF) > (a & 0xFF)) ? b : a;
  }

  /** The longest phrase whose first word a token is without its first characters. */
  private long match(Tokens tokens, int token, int limit, int peeled, int proclitics) {
    int word = words.find(tokens, token, peeled);
    if (word < 0) {
      return NONE;
    }
    int node = trie.root(word, (proclitics & Clitics.AL) != 0);
    long best = NONE;
    int next = token + 1;
    while (node >= 0) {
      int value = trie.value[node];
      if (value >= 0) {
        best = (long) value << 16 | (long) proclitics << 8 | (next - token);
      }
      if (next >= limit || trie.keys[node].length == 0) {
        break;
      }
      node = follow(tokens, next++, node);
    }
    return best;
  }

  private int follow(Tokens tokens, int token, int node) {
    int word = words.find(tokens, token, 0);
    int child = word < 0 ? -1 : trie.child(node, word, false);
    if (child < 0 && Words.article(tokens, token, 0)) {
      word = words.find(tokens, token, 2);
      child = word < 0 ? -1 : trie.child(node, word, true);
    }
    return child;
  }

  /** Collects phrases; for one thread. */
  public static final class Builder<T> {
    private final Words words = new Words();
    private final Trie trie = new Trie();
    private final List<List<T>> values = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a phrase. A phrase may be added more than once; it then has all the values.
     *
     * @param phrase words with single spaces, in ordinary spelling
     * @param article whether the article on its first word is free
     * @param value what it stands for
     * @return this builder
     */
    public Builder<T> add(String phrase, Article article, T value) {
      String[] parts = Normalizer.standard().fold(phrase).split(" ", -1);
      if (article == Article.FREE) {
        int word = words.add(parts[0]);
        add(trie.addRoot(word, false), parts, value);
        add(trie.addRoot(word, true), parts, value);
      } else {
        boolean al = Words.article(parts[0]);
        add(trie.addRoot(words.add(al ? parts[0].substring(2) : parts[0]), al), parts, value);
      }
      return this;
    }

    private void add(int root, String[] parts, T value) {
      int node = root;
      for (int i = 1; i < parts.length; i++) {
        boolean al = Words.article(parts[i]);
        node = trie.addChild(node, words.add(al ? parts[i].substring(2) : parts[i]), al);
      }
      if (trie.value[node] < 0) {
        trie.value[node] = values.size();
        values.add(new ArrayList<>());
      }
      values.get(trie.value[node]).add(value);
    }

    /** Makes the index; the builder is of no use afterwards. */
    public PhraseIndex<T> build() {
      words.freeze();
      List<List<T>> copies = new ArrayList<>();
      values.forEach(list -> copies.add(List.copyOf(list)));
      return new PhraseIndex<>(words, trie, List.copyOf(copies));
    }
  }

  /** The words of all phrases, in an open table that is read without making a string. */
  private static final class Words {
    private final Map<String, Integer> ids = new HashMap<>();
    private String[] keys = new String[0];
    private int[] idOfKey = new int[0];
    private int mask;
    private int longest;

    /** A bit for each hash that occurs: small enough to stay at hand while a text is read. */
    private long[] filter = new long[1];

    /** The same by the last letters alone. */
    private final long[] endings = new long[ENDINGS / Long.SIZE];

    int add(String word) {
      return ids.computeIfAbsent(word, key -> ids.size());
    }

    static boolean article(String word) {
      return word.length() > 4 && word.startsWith("ال");
    }

    static boolean article(Tokens tokens, int token, int at) {
      return tokens.length(token) - at > 4
          && tokens.charAt(token, at) == 'ا'
          && tokens.charAt(token, at + 1) == 'ل';
    }

    /** Enters accusatives, and makes the table. */
    void freeze() {
      for (Map.Entry<String, Integer> entry : Map.copyOf(ids).entrySet()) {
        String word = entry.getKey();
        if (word.length() > 2 && "اىيهءو".indexOf(word.charAt(word.length() - 1)) < 0) {
          ids.putIfAbsent(word + 'ا', entry.getValue());
        }
      }
      int size = Integer.highestOneBit(Math.max(8, ids.size())) * 4;
      mask = size - 1;
      keys = new String[size];
      idOfKey = new int[size];
      filter = new long[Math.max(1, size / 8)];
      ids.forEach(
          (word, id) -> {
            longest = Math.max(longest, word.length());
            if (word.length() >= ENDING) {
              int ending = mixed(Tokens.hash(word.substring(word.length() - ENDING)));
              endings[ending >>> 6 & (endings.length - 1)] |= 1L << ending;
            }
            int mixed = mixed(Tokens.hash(word));
            filter[word(mixed)] |= 1L << mixed;
            int slot = mixed & mask;
            while (keys[slot] != null) {
              slot = (slot + 1) & mask;
            }
            keys[slot] = word;
            idOfKey[slot] = id;
          });
    }

    /** Whether a token with such an ending may be one of the words with its proclitics. */
    boolean endsLikeOne(int hash) {
      int ending = mixed(hash);
      return (endings[ending >>> 6 & (endings.length - 1)] & 1L << ending) != 0;
    }

    /** The word that a token is without its first characters, or -1. */
    int find(Tokens tokens, int token, int peeled) {
      int length = tokens.length(token) - peeled;
      if (length > longest || length <= 0) {
        return -1;
      }
      int mixed = mixed(tokens.hash(token, peeled));
      if ((filter[word(mixed)] & 1L << mixed) == 0) {
        return -1;
      }
      int slot = mixed & mask;
      for (String key = keys[slot]; key != null; key = keys[slot]) {
        if (key.length() == length && same(key, tokens, token, peeled)) {
          return idOfKey[slot];
        }
        slot = (slot + 1) & mask;
      }
      return -1;
    }

    private static boolean same(String key, Tokens tokens, int token, int peeled) {
      for (int i = 0; i < key.length(); i++) {
        if (key.charAt(i) != fold(tokens.charAt(token, peeled + i))) {
          return false;
        }
      }
      return true;
    }

    private static int mixed(int hash) {
      return hash * 0x9E3779B1 >>> 8;
    }

    private int word(int mixed) {
      return mixed >>> 6 & (filter.length - 1);
    }

    private static char fold(char c) {
      return c == 'ى' ? 'ي' : c == 'ة' ? 'ه' : c;
    }
  }

  /** Phrases as paths of words; a step is a word with or without the article. */
  private static final class Trie {
    private int[] roots = new int[0];
    private int[][] keys = new int[0][];
    private int[][] children = new int[0][];
    private int[] value = new int[0];
    private int size;

    int root(int word, boolean al) {
      int step = step(word, al);
      return step < roots.length ? roots[step] : -1;
    }

    int child(int node, int word, boolean al) {
      int step = step(word, al);
      int[] steps = keys[node];
      for (int i = 0; i < steps.length; i++) {
        if (steps[i] == step) {
          return children[node][i];
        }
      }
      return -1;
    }

    int addRoot(int word, boolean al) {
      int known = root(word, al);
      if (known >= 0) {
        return known;
      }
      int step = step(word, al);
      if (step >= roots.length) {
        int old = roots.length;
        roots = Arrays.copyOf(roots, step * 2 + 2);
        Arrays.fill(roots, old, roots.length, -1);
      }
      roots[step] = addNode();
      return roots[step];
    }

    int addChild(int node, int word, boolean al) {
      int known = child(node, word, al);
      if (known >= 0) {
        return known;
      }
      int added = addNode();
      int last = keys[node].length;
      keys[node] = Arrays.copyOf(keys[node], last + 1);
      children[node] = Arrays.copyOf(children[node], last + 1);
      keys[node][last] = step(word, al);
      children[node][last] = added;
      return added;
    }

    private int addNode() {
      if (size == value.length) {
        int room = Math.max(16, size * 2);
        keys = Arrays.copyOf(keys, room);
        children = Arrays.copyOf(children, room);
        value = Arrays.copyOf(value, room);
      }
      keys[size] = new int[0];
      children[size] = new int[0];
      value[size] = -1;
      return size++;
    }

    private static int step(int word, boolean al) {
      return word << 1 | (al ? 1 : 0);
    }
  }
}
