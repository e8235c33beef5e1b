package org.tawatur.lexicon;

import java.util.Arrays;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** One pass of the automaton over one text. For one thread, for one text. */
final class Matcher {
  /** So many quotes or brackets side by side are skipped inside a name. */
  private static final int MOST_SKIPPED = 2;

  private static final int CODE = 0x7F;
  private static final int PREPOSITIONS = Clitics.BA | Clitics.LAM | Clitics.KAF;

  private final Automaton automaton;
  private final Trie trie;
  private final int[] heads;
  private final Entries entries;
  private final Tokens tokens;
  private final String view;
  private final byte[] letters;
  private final Findings findings;
  private final int articleState;

  /** Of the last token of a walk: by character, the codes and spellings from there to its end. */
  private long[] rests = new long[32];

  private int[] restVariants = new int[32];
  private int restToken = -1;

  Matcher(Automaton automaton, Tokens tokens) {
    this.automaton = automaton;
    this.trie = automaton.trie();
    this.heads = automaton.heads();
    this.entries = automaton.entries();
    this.tokens = tokens;
    this.view = tokens.text().normalized();
    this.letters = Spelling.letters(view);
    this.findings = new Findings(automaton, tokens);
    this.articleState = trie.next(trie.next(Trie.ROOT, Spelling.code('ا')), Spelling.code('ل'));
  }

  LexiconMatches run() {
    int size = tokens.size();
    MatchList[] all = new MatchList[size];
    long[] signatures = new long[size];
    long[] words = new long[size];
    for (int token = 0; token < size; token++) {
      TokenKind kind = tokens.kind(token);
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        findings.start(token);
        starts(token);
        all[token] = findings.matches();
        signatures[token] = findings.signature();
        words[token] = findings.words();
      } else {
        all[token] = MatchList.EMPTY;
      }
    }
    return new LexiconMatches(all, signatures, words);
  }

  /** Walks from the token's start and from behind every series of particles it may begin with. */
  private void starts(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    walk(Trie.ROOT, token, start, 0);
    if (end - start < 3) {
      return;
    }
    char first = view.charAt(start);
    particles(token, start, end, 0);
    if (first == 'و') {
      walk(Trie.ROOT, token, start + 1, Clitics.WAW);
      particles(token, start + 1, end, Clitics.WAW);
    } else if (first == 'ف') {
      walk(Trie.ROOT, token, start + 1, Clitics.FA);
      particles(token, start + 1, end, Clitics.FA);
    } else if (first == 'ا' && question(start)) {
      walk(Trie.ROOT, token, start + 1, Clitics.HAMZA);
    }
  }

  /** أليس، ألم، أهذا، أولم: only where the hamza is written and such a word may follow. */
  private boolean question(int start) {
    char second = view.charAt(start + 1);
    return (second == 'ل' || second == 'ه' || second == 'و')
        && tokens.text().original().charAt(tokens.text().originalStart(start)) == 'أ';
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
          walk(Trie.ROOT, token, at + 2, before | Clitics.AL);
        }
      }
      case 'س' -> {
        if (second == 'ي' || second == 'ت' || second == 'ن' || second == 'ا') {
          walk(Trie.ROOT, token, at + 1, before | Clitics.SEEN);
        }
      }
      case 'ب' -> preposition(token, at, end, before | Clitics.BA);
      case 'ك' -> preposition(token, at, end, before | Clitics.KAF);
      case 'ل' -> {
        walk(Trie.ROOT, token, at + 1, before | Clitics.LAM);
        if (second == 'ل' && end - at > 3) {
          // the article loses its alef behind ل, and its ل too before another (للواء)
          walk(Trie.ROOT, token, at + 2, before | Clitics.LAM | Clitics.AL);
          walk(articleState, token, at + 2, before | Clitics.LAM);
          walk(articleState, token, at + 1, before | Clitics.LAM);
        }
      }
      default -> {}
    }
  }

  private void preposition(int token, int at, int end, int proclitics) {
    walk(Trie.ROOT, token, at + 1, proclitics);
    if (end - at > 4 && view.charAt(at + 1) == 'ا' && view.charAt(at + 2) == 'ل') {
      walk(Trie.ROOT, token, at + 3, proclitics | Clitics.AL);
    }
  }

  /** Follows the automaton from a state, over as many tokens as it leads. */
  private void walk(int from, int firstToken, int at, int proclitics) {
    int state = from;
    long spelling = 0;
    int token = firstToken;
    int position = at;
    while (state != Trie.NOWHERE) {
      int end = tokens.end(token);
      while (position < end) {
        int letter = letters[position++];
        state = trie.next(state, letter & CODE);
        if (state == Trie.NOWHERE) {
          return;
        }
        spelling = Long.rotateLeft(spelling, 1) ^ (letter < 0 ? 1 : 0);
        if (trie.ends(state)) {
          findings.walk(at, position, token, proclitics);
          entries(heads[state], spelling, end, proclitics);
        }
      }
      state = trie.next(state, Spelling.SPACE);
      if (state == Trie.NOWHERE) {
        return;
      }
      spelling = Long.rotateLeft(spelling, 1);
      token = following(token);
      if (token < 0) {
        return;
      }
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

  /** Tries the entries of a state: the rest of the token has to be one of their endings. */
  private void entries(int head, long spelling, int end, int proclitics) {
    int position = findings.stemEnd();
    int rest = end - position;
    if (rest > EndingTable.LONGEST) {
      return;
    }
    long letter = rest == 0 ? 0 : 1L << (letters[position] & CODE);
    for (int entry = head; ; entry++) {
      if (rest > 0 && (entries.letters(entry) & letter) == 0) {
        return;
      }
      entry(entry, rest, letter, spelling, proclitics);
      if (entries.isLast(entry)) {
        return;
      }
    }
  }

  private void entry(int entry, int rest, long letter, long spelling, int proclitics) {
    if ((proclitics & entries.excluded(entry)) != 0) {
      return;
    }
    int table = entries.table(entry);
    if (rest > 0
        && (table < 0
            || rest > automaton.tables()[table].longest()
            || (automaton.tables()[table].firstLetters() & letter) == 0)) {
      return;
    }
    int form = entries.form(entry);
    boolean exact = entries.variants(entry) == spelling;
    if (table < 0) {
      if ((proclitics & PREPOSITIONS) == 0 || !doubtful(form, exact, proclitics)) {
        findings.add(entry, form, Clitics.NONE, exact);
      }
    } else {
      endings(entry, automaton.tables()[table], exact, proclitics);
    }
  }

  private void endings(int entry, EndingTable table, boolean exact, int proclitics) {
    int token = findings.last();
    rests(token);
    int offset = findings.stemEnd() - tokens.start(token);
    int place = table.find(rests[offset]);
    if (place < 0) {
      return;
    }
    boolean article = (proclitics & Clitics.AL) != 0;
    for (; table.has(place); place++) {
      Ending ending = table.ending(place);
      int enclitic = ending.enclitic();
      int form = entries.form(entry) | ending.form();
      if (article && (enclitic != Clitics.NONE || (Form.proclitics(form) & Clitics.AL) == 0)) {
        continue;
      }
      if (!agrees(form, proclitics)) {
        continue;
      }
      if (enclitic == Clitics.HU && endsInTaMarbuta(token)) {
        // ه is often written for ة, but hardly anybody writes ة for a pronoun
        continue;
      }
      if (enclitic != Clitics.NONE && (form & Form.PASSIVE) != 0) {
        // what an object pronoun follows is active
        form &= ~Form.PASSIVE;
        if ((form & Form.ACTIVE) == 0) {
          continue;
        }
      }
      boolean asWritten = exact && table.variants(place) == restVariants[offset];
      findings.add(entry, form, enclitic, asWritten);
    }
  }

  /**
   * Whether a short name or word behind a preposition is more likely a word of its own: كان is not
   * ك and أن, بلدي not ب and لدى.
   */
  private boolean doubtful(int form, boolean exact, int proclitics) {
    return (form & Form.INVARIABLE) != 0
        && findings.isOneToken()
        && findings.stemLength() < 4
        && (!exact || (proclitics & Clitics.KAF) != 0);
  }

  /** Whether the particles go with the case or mood that the letters show. */
  private boolean agrees(int form, int proclitics) {
    if ((proclitics & PREPOSITIONS) != 0 && (form & (Form.PERFECT | Form.IMPERFECT)) == 0) {
      return (form & Form.GEN) != 0 || (form & (Form.NOM | Form.ACC)) == 0;
    }
    if ((form & Form.JUSSIVE) != 0) {
      return (proclitics & Clitics.LAM) != 0
          || ((proclitics & Clitics.SEEN) == 0 && findings.isOneToken() && afterJussiveParticle());
    }
    return true;
  }

  /** Whether لم، لما، لا, with و or ف or without, stand before the token. */
  private boolean afterJussiveParticle() {
    int before = findings.last() - 1;
    if (before < 0 || tokens.end(before) - tokens.start(before) > 3) {
      return false;
    }
    int end = tokens.end(before);
    int lam = end - tokens.start(before) > 2 && view.startsWith("لما", end - 3) ? 3 : 2;
    int from = end - lam;
    if (from < tokens.start(before) || view.charAt(from) != 'ل') {
      return false;
    }
    char second = view.charAt(from + 1);
    return second == 'م' || second == 'ا';
  }

  private boolean endsInTaMarbuta(int token) {
    return view.charAt(tokens.end(token) - 1) == 'ة';
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
      int letter = letters[start + i];
      rests[i] = (rests[i + 1] << 8) | (letter & CODE);
      restVariants[i] = (restVariants[i + 1] << 1) | (letter < 0 ? 1 : 0);
    }
  }
}
