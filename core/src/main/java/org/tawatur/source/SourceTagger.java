package org.tawatur.source;

import java.util.List;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.text.Tokens;

/**
 * Finds who says so: the subject of a reporting verb, before or after it, what follows an
 * attribution (بحسب، وفقا لـ، نقلا عن), and who stands before a headline's colon. Stateless and
 * thread-safe.
 */
public final class SourceTagger {

  /** Makes a tagger; it holds nothing. */
  public SourceTagger() {}

  /**
   * The sources named between two tokens.
   *
   * @param tokens the document's tokens
   * @param matches its lexicon matches
   * @param from the first token
   * @param to the end, exclusive
   * @param names the names and times that are already found there
   * @return the mentions in the order of their cues
   */
  public List<SourceMention> tag(
      Tokens tokens, LexiconMatches matches, int from, int to, SentenceNames names) {
    return new SourceScan(tokens, matches, from, to, names).run();
  }
}
