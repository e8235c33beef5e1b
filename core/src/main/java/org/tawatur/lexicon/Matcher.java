package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** One pass of the automaton over one text. For one thread, for one text. */
final class Matcher {
  /** So many quotes or brackets side by side are skipped inside a name. */
  private static final int MOST_SKIPPED = 2;

  private final Automaton automaton;
  private final Trie trie;
  private final Tokens tokens;
  private final String view;
  private final Findings findings;
  private final int articleState;

  /** Of the last token of the walk: by character, the codes and spellings from there to its end. */
  private long[] rests = new long[32];

  private int[] restVariants = new int[32];
  private int restToken = -1;

  Matcher(Automaton automaton, Tokens tokens) {
    this.automaton = automaton;
    this.trie = automaton.trie();
    this.tokens = tokens;
    this.view = tokens.text().normalized();
    this.findings = new Findings(automaton, tokens);
    this.articleState = trie.next(trie.next(Trie.ROOT, Spelling.code('ا')), Spelling.code('ل'));
  }

  LexiconMatches run() {
    int size = tokens.size();
    List<List<Match>> all = new ArrayList<>(size);
    for (int token = 0; token < size; token++) {
      TokenKind kind = tokens.kind(token);
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        findings.start(token);
        starts(token);
        all.add(findings.matches());
      } else {
        all.add(List.of());
      }
    }
    return new LexiconMatches(Collections.unmodifiableList(all));
  }

  /** Walks from the token's start and from behind every series of particles it may begin with. */
  private void starts(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    walk(Trie.ROOT, token, start, start, 0);
    if (end - start < 3) {
      return;
    }
    char first = view.charAt(start);
    particles(token, start, end, 0);
    if (first == 'و') {
      walk(Trie.ROOT, token, start + 1, start + 1, Clitics.WAW);
      particles(token, start + 1, end, Clitics.WAW);
    } else if (first == 'ف') {
      walk(Trie.ROOT, token, start + 1, start + 1, Clitics.FA);
      particles(token, start + 1, end, Clitics.FA);
    } else if (first == 'ا'
        && tokens.text().original().charAt(tokens.text().originalStart(start)) == 'أ') {
      walk(Trie.ROOT, token, start + 1, start + 1, Clitics.HAMZA);
    }
  }

  /** What may stand behind و and ف: the preposition, the article, the future's letter. */
  private void particles(int token, int at, int end, int before) {
    if (end - at < 3) {
      return;
    }
    char second = view.charAt(at + 1);
    switch (view.charAt(at)) {
      case 'ا' -> {
        if (second == 'ل') {
          walk(Trie.ROOT, token, at + 2, at + 2, before | Clitics.AL);
        }
      }
      case 'س' -> {
        if (second == 'ي' || second == 'ت' || second == 'ن' || second == 'ا') {
          walk(Trie.ROOT, token, at + 1, at + 1, before | Clitics.SEEN);
        }
      }
      case 'ب' -> preposition(token, at, end, before | Clitics.BA);
      case 'ك' -> preposition(token, at, end, before | Clitics.KAF);
      case 'ل' -> {
        walk(Trie.ROOT, token, at + 1, at + 1, before | Clitics.LAM);
        if (second == 'ل' && end - at > 3) {
          // the article loses its alef behind ل, and its ل too before another (للواء)
          walk(Trie.ROOT, token, at + 2, at + 2, before | Clitics.LAM | Clitics.AL);
          walk(articleState, token, at + 2, at + 2, before | Clitics.LAM);
          walk(articleState, token, at + 1, at + 1, before | Clitics.LAM);
        }
      }
      default -> {}
    }
  }

  private void preposition(int token, int at, int end, int proclitics) {
    walk(Trie.ROOT, token, at + 1, at + 1, proclitics);
    if (end - at > 4 && view.charAt(at + 1) == 'ا' && view.charAt(at + 2) == 'ل') {
      walk(Trie.ROOT, token, at + 3, at + 3, proclitics | Clitics.AL);
    }
  }

  /** Follows the automaton from a state, over as many tokens as it leads. */
  private void walk(int from, int firstToken, int at, int stemStart, int proclitics) {
    int state = from;
    long spelling = 0;
    int token = firstToken;
    int position = at;
    boolean skipped = false;
    while (state != Trie.NOWHERE) {
      int end = tokens.end(token);
      while (position < end) {
        char c = view.charAt(position);
        state = trie.next(state, Spelling.code(c));
        if (state == Trie.NOWHERE) {
          return;
        }
        spelling = Long.rotateLeft(spelling, 1) ^ Spelling.variant(c);
        position++;
        if (automaton.heads()[state] >= 0) {
          entries(state, spelling, token, position, end, stemStart, proclitics, skipped);
        }
      }
      state = trie.next(state, Spelling.SPACE);
      if (state == Trie.NOWHERE) {
        return;
      }
      spelling = Long.rotateLeft(spelling, 1);
      int following = following(token);
      if (following < 0) {
        return;
      }
      skipped |= following > token + 1;
      token = following;
      position = tokens.start(token);
    }
  }

  /** The next token of a name, behind quotes, brackets and hyphens; -1 if there is none. */
  private int following(int token) {
    int next = token + 1;
    int limit = Math.min(tokens.size() - 1, next + MOST_SKIPPED);
    while (next <= limit) {
      switch (tokens.kind(next)) {
        case WORD, NUMBER -> {
          return next;
        }
        case QUOTE, BRACKET -> next++;
        case PUNCTUATION, SYMBOL -> {
          if (!tokens.is(next, "-") && !tokens.is(next, "_")) {
            return -1;
          }
          next++;
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  private void entries(
      int state,
      long spelling,
      int token,
      int position,
      int end,
      int stemStart,
      int proclitics,
      boolean skipped) {
    int rest = end - position;
    for (int entry = automaton.heads()[state]; entry >= 0; entry = automaton.next()[entry]) {
      int table = automaton.table()[entry];
      int form = automaton.form()[entry];
      if ((proclitics & ~Form.proclitics(form)) != 0) {
        continue;
      }
      boolean exact = automaton.variants()[entry] == spelling;
      if (table < 0) {
        if (rest == 0) {
          findings.add(
              entry, token, form, proclitics, Clitics.NONE, exact, stemStart, position, skipped);
        }
        continue;
      }
      EndingTable endings = automaton.tables()[table];
      if (rest > endings.longest()) {
        continue;
      }
      rests(token);
      int offset = position - tokens.start(token);
      int place = endings.find(rests[offset]);
      if (place < 0) {
        continue;
      }
      for (; endings.has(place); place++) {
        Ending ending = endings.ending(place);
        int whole = form | ending.form();
        if ((proclitics & Clitics.AL) != 0
            && ((Form.proclitics(whole) & Clitics.AL) == 0 || ending.enclitic() != Clitics.NONE)) {
          continue;
        }
        if (ending.enclitic() != Clitics.NONE && (whole & Form.PASSIVE) != 0) {
          // what an object pronoun follows is active
          whole &= ~Form.PASSIVE;
          if ((whole & Form.ACTIVE) == 0) {
            continue;
          }
        }
        findings.add(
            entry,
            token,
            whole,
            proclitics,
            ending.enclitic(),
            exact && endings.variants(place) == restVariants[offset],
            stemStart,
            position,
            skipped);
      }
    }
  }

  /** Computes the rests of a token, once for all walks that end in it. */
  private void rests(int token) {
    if (restToken == token) {
      return;
    }
    restToken = token;
    int start = tokens.start(token);
    int length = tokens.end(token) - start;
    if (length >= rests.length) {
      rests = Arrays.copyOf(rests, length * 2);
      restVariants = Arrays.copyOf(restVariants, length * 2);
    }
    rests[length] = 0;
    restVariants[length] = 0;
    for (int i = length - 1; i >= 0; i--) {
      char c = view.charAt(start + i);
      rests[i] = (rests[i + 1] << 8) | Spelling.code(c);
      restVariants[i] = (restVariants[i + 1] << 1) | Spelling.variant(c);
    }
  }
}
