package org.tawatur.lexicon;

import java.util.List;
import org.tawatur.text.Tokens;

/**
 * All words and names of a pack, inflected and compiled into one automaton that finds them in a
 * text in a single pass. Immutable; threads may share it.
 *
 * <p>Prefixed particles and suffixed pronouns are only taken off where an entry is met by it, and
 * only as the grammar allows them (س before imperfects, ب and the article before nouns).
 */
public final class Lexicon {
  private final Automaton automaton;
  private final String hash;

  private Lexicon(Automaton automaton, String hash) {
    this.automaton = automaton;
    this.hash = hash;
  }

  /** Compiles a pack that has been read and checked. */
  public static Lexicon compile(Pack pack) {
    return new Lexicon(pack.compiled().orElseGet(() -> automaton(pack)), pack.hash());
  }

  static Automaton automaton(Pack pack) {
    LexiconBuilder builder = new LexiconBuilder();
    new PackCompiler(pack, builder).compile();
    return builder.build();
  }

  /** Finds all entries in a text. */
  public LexiconMatches match(Tokens tokens) {
    return new Matcher(automaton, tokens).run();
  }

  /** All entries, each at its {@link Lexeme#index}. */
  public List<Lexeme> lexemes() {
    return automaton.lexemes().all();
  }

  /** The {@link Pack#hash} of what it was compiled from. */
  public String hash() {
    return hash;
  }
}
