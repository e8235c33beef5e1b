package org.tawatur.lexicon;

import java.util.Arrays;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Gathers what is found at one token after the other, and puts it in order. Analyses are kept in
 * parallel arrays until it is known which of them stand. For one thread.
 */
final class Findings {
  private static final int VERBAL = Form.PERFECT | Form.IMPERFECT | Form.MASDAR;
  private static final int UNKNOWN = -1;

  private final Automaton automaton;
  private final Tokens tokens;

  /** Whether the text, and the token, may have diacritics. */
  private final boolean marked;

  /** Whether the text writes ه where others write ة. */
  private final boolean loose;

  private int markedToken;
  private int token;
  private int stemStart;
  private int stemEnd;
  private int last;
  private int proclitics;
  private int size;
  private long signature;
  private long words;
  private int[] to = new int[16];
  private int[] lexeme = new int[16];
  private int[] form = new int[16];
  private int[] before = new int[16];
  private int[] after = new int[16];
  private boolean[] exact = new boolean[16];

  Findings(Automaton automaton, Tokens tokens) {
    this.automaton = automaton;
    this.tokens = tokens;
    this.marked = tokens.text().original().length() != tokens.text().normalized().length();
    this.loose = Spelling.isLoose(tokens);
  }

  /** Begins with a token. */
  void start(int first) {
    token = first;
    size = 0;
    markedToken = UNKNOWN;
  }

  /**
   * Says where the next analyses come from.
   *
   * @param stemFrom where in the view the first token's stem starts
   * @param stemTo where in the view the last token's stem ends
   * @param lastToken the last token
   * @param peeled the particles before the stem
   */
  void walk(int stemFrom, int stemTo, int lastToken, int peeled) {
    stemStart = stemFrom;
    stemEnd = stemTo;
    last = lastToken;
    proclitics = peeled;
  }

  int stemEnd() {
    return stemEnd;
  }

  int last() {
    return last;
  }

  /** Whether the walk has not left its first token. */
  boolean isOneToken() {
    return last == token;
  }

  /** The letters of the stem so far. */
  int stemLength() {
    return stemEnd - stemStart;
  }

  /** Takes an analysis. */
  void add(int entry, int bits, int enclitic, boolean asWritten) {
    int narrowed = bits;
    if (marked && last == token && (bits & VERBAL) != 0 && tokenMarked()) {
      narrowed = Diacritics.narrow(bits, tokens, token, stemStart, stemEnd);
      if (narrowed == 0) {
        return;
      }
    }
    int index = automaton.entries().lexeme(entry);
    int end = last == token ? last + 1 : closing(last + 1);
    for (int i = 0; i < size; i++) {
      if (lexeme[i] == index && to[i] == end && settle(i, narrowed, enclitic, asWritten)) {
        return;
      }
    }
    if (size == to.length) {
      grow();
    }
    put(size++, end, index, narrowed, enclitic, asWritten);
  }

  private boolean tokenMarked() {
    if (markedToken == UNKNOWN) {
      markedToken = Diacritics.on(tokens, token) ? 1 : 0;
    }
    return markedToken == 1;
  }

  private void put(int i, int end, int index, int bits, int enclitic, boolean asWritten) {
    to[i] = end;
    lexeme[i] = index;
    form[i] = bits;
    before[i] = proclitics;
    after[i] = enclitic;
    exact[i] = asWritten;
  }

  /**
   * Settles two analyses of the same words as the same lexeme: one of them stands, or both in one;
   * false if they stand side by side.
   */
  private boolean settle(int i, int bits, int enclitic, boolean asWritten) {
    if (exact[i] != asWritten) {
      if (asWritten) {
        put(i, to[i], lexeme[i], bits, enclitic, true);
      }
      return true;
    }
    if (before[i] != proclitics) {
      if (Integer.bitCount(proclitics) < Integer.bitCount(before[i])) {
        put(i, to[i], lexeme[i], bits, enclitic, asWritten);
      }
      return true;
    }
    if (after[i] != enclitic) {
      return false;
    }
    form[i] |= bits;
    return true;
  }

  private void grow() {
    int length = size * 2;
    to = Arrays.copyOf(to, length);
    lexeme = Arrays.copyOf(lexeme, length);
    form = Arrays.copyOf(form, length);
    before = Arrays.copyOf(before, length);
    after = Arrays.copyOf(after, length);
    exact = Arrays.copyOf(exact, length);
  }

  /** Takes in the quote or bracket that closes what was opened inside the name. */
  private int closing(int end) {
    boolean open = false;
    for (int i = token; i < end; i++) {
      open ^= encloses(i);
    }
    return open && end < tokens.size() && encloses(end) ? end + 1 : end;
  }

  private boolean encloses(int i) {
    TokenKind kind = tokens.kind(i);
    return kind == TokenKind.QUOTE || kind == TokenKind.BRACKET;
  }

  /** The matches at the token, in order. */
  MatchList matches() {
    signature = 0;
    words = 0;
    if (size == 0) {
      return MatchList.EMPTY;
    }
    Match[] found = new Match[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (size == 1 || !outdone(i)) {
        Lexemes.Signed entry = automaton.lexemes().signed(lexeme[i]);
        signature |= entry.signature();
        words |= entry.word();
        insert(found, count++, match(i, entry.lexeme()));
      }
    }
    return new MatchList(found, count);
  }

  /** The categories of what {@link #matches} gave last. */
  long signature() {
    return signature;
  }

  /** The categories and keys of what {@link #matches} gave last. */
  long words() {
    return words;
  }

  /** Puts a match in its place among the first: they are few, and mostly come in order. */
  private static void insert(Match[] found, int count, Match match) {
    int at = count;
    while (at > 0 && compare(found[at - 1], match) > 0) {
      found[at] = found[at - 1];
      at--;
    }
    found[at] = match;
  }

  /**
   * Whether something as long is written exactly where this is not, or is of the same category with
   * fewer particles peeled off: لبنان is a place, not ل and the place بنان.
   */
  private boolean outdone(int i) {
    for (int k = 0; k < size; k++) {
      if (to[k] == to[i] && k != i) {
        if (exact[k] && !exact[i] && !loose) {
          return true;
        }
        if (loose && endsInPronoun(i) && !endsInPronoun(k)) {
          return true;
        }
        if (exact[k] == exact[i] && peeled(k) < peeled(i) && category(k).equals(category(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A noun with his pronoun, which in a loose text is rather one in ة: مسيره. */
  private boolean endsInPronoun(int i) {
    return after[i] == Clitics.HU && (form[i] & (Form.PERFECT | Form.IMPERFECT)) == 0;
  }

  private String category(int i) {
    return automaton.lexemes().get(lexeme[i]).category();
  }

  /** The article is no sign of doubt. */
  private int peeled(int i) {
    return Integer.bitCount(before[i] & ~Clitics.AL);
  }

  private Match match(int i, Lexeme entry) {
    return new Match(
        token, to[i], entry, form[i] & ~Form.DAMMA_PREFIX, before[i], after[i], exact[i]);
  }

  private static int compare(Match a, Match b) {
    if (a.to() != b.to()) {
      return Integer.compare(b.to(), a.to());
    }
    if (a.exact() != b.exact()) {
      return a.exact() ? -1 : 1;
    }
    int peeled =
        Integer.compare(Integer.bitCount(a.proclitics()), Integer.bitCount(b.proclitics()));
    if (peeled != 0) {
      return peeled;
    }
    int index = Integer.compare(a.lexeme().index(), b.lexeme().index());
    return index != 0 ? index : Integer.compare(a.enclitic(), b.enclitic());
  }
}
