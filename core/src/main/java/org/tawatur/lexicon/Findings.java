package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Gathers what is found at one token after the other, and puts it in order. For one thread. */
final class Findings {
  private static final Comparator<Match> ORDER =
      Comparator.comparingInt((Match match) -> -match.to())
          .thenComparing(match -> !match.exact())
          .thenComparingInt(match -> Integer.bitCount(match.proclitics()))
          .thenComparingInt(match -> match.lexeme().index())
          .thenComparingInt(Match::enclitic);

  private final Automaton automaton;
  private final Tokens tokens;
  private final List<Match> found = new ArrayList<>();
  private int token;

  Findings(Automaton automaton, Tokens tokens) {
    this.automaton = automaton;
    this.tokens = tokens;
  }

  /** Begins with a token. */
  void start(int first) {
    token = first;
    found.clear();
  }

  /**
   * Takes an analysis.
   *
   * @param last the last token
   * @param stemStart where in the view the first token's stem starts
   * @param stemEnd where in the view the last token's stem ends
   * @param skipped whether quotes or brackets were skipped on the way
   */
  void add(
      int entry,
      int last,
      int form,
      int proclitics,
      int enclitic,
      boolean exact,
      int stemStart,
      int stemEnd,
      boolean skipped) {
    int narrowed = form;
    if (last == token && (form & (Form.PERFECT | Form.IMPERFECT | Form.MASDAR)) != 0) {
      narrowed = Diacritics.narrow(form, tokens, token, stemStart, stemEnd);
      if (narrowed == 0) {
        return;
      }
    }
    int to = skipped ? closing(last + 1) : last + 1;
    Lexeme lexeme = automaton.lexemes()[automaton.lexeme()[entry]];
    Match match =
        new Match(token, to, lexeme, narrowed & ~Form.DAMMA_PREFIX, proclitics, enclitic, exact);
    for (int i = 0; i < found.size(); i++) {
      Match other = found.get(i);
      if (other.to() == to && other.lexeme().index() == lexeme.index() && settle(i, other, match)) {
        return;
      }
    }
    found.add(match);
  }

  /**
   * Settles two analyses of the same words as the same lexeme: one of them stands, or both in one;
   * false if they stand side by side.
   */
  private boolean settle(int place, Match old, Match match) {
    if (old.exact() != match.exact()) {
      if (match.exact()) {
        found.set(place, match);
      }
      return true;
    }
    if (old.proclitics() != match.proclitics()) {
      if (Integer.bitCount(match.proclitics()) < Integer.bitCount(old.proclitics())) {
        found.set(place, match);
      }
      return true;
    }
    if (old.enclitic() != match.enclitic()) {
      return false;
    }
    found.set(
        place,
        new Match(
            old.from(),
            old.to(),
            old.lexeme(),
            old.form() | match.form(),
            old.proclitics(),
            old.enclitic(),
            old.exact()));
    return true;
  }

  /** Takes in the quote or bracket that closes what was opened inside the name. */
  private int closing(int to) {
    int open = 0;
    for (int i = token; i < to; i++) {
      TokenKind kind = tokens.kind(i);
      if (kind == TokenKind.QUOTE || kind == TokenKind.BRACKET) {
        open ^= 1;
      }
    }
    boolean closes =
        open == 1
            && to < tokens.size()
            && (tokens.kind(to) == TokenKind.QUOTE || tokens.kind(to) == TokenKind.BRACKET);
    return closes ? to + 1 : to;
  }

  /** The matches at the token, in order. */
  List<Match> matches() {
    if (found.isEmpty()) {
      return List.of();
    }
    if (found.size() == 1) {
      return List.of(found.get(0));
    }
    found.sort(ORDER);
    List<Match> kept = new ArrayList<>(found.size());
    int exactTo = -1;
    for (Match match : found) {
      if (match.exact()) {
        exactTo = match.to();
      } else if (match.to() == exactTo) {
        continue;
      }
      kept.add(match);
    }
    return List.copyOf(kept);
  }
}
