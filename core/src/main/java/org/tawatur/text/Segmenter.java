package org.tawatur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.Document;

/**
 * Cuts a document into sentences and tells the report from what the page puts around it.
 *
 * <p>Each line is its own paragraph. A sentence ends at . ؟ ! … or the line's end, with the closing
 * quotation marks and brackets that follow; not within numbers, abbreviations of one letter or
 * addresses, nor at ".." in a headline. The first line is the headline, also where it is repeated
 * below; but a document of one line has none, nor has one whose separate title is not in the text.
 * After a heading of related articles the short lines are boilerplate until a paragraph comes.
 *
 * <p>Time and memory grow linearly with the text; nothing is nested. Immutable; may be shared
 * between threads.
 */
public final class Segmenter {
  private final SegmenterSettings settings;
  private final PhraseIndex phrases;

  /**
   * Makes a segmenter.
   *
   * @param settings its limits
   * @param phrases the words that pages put around reports
   * @throws IllegalArgumentException if a phrase has no word
   */
  public Segmenter(SegmenterSettings settings, List<BoilerplatePhrase> phrases) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.phrases = new PhraseIndex(phrases);
  }

  /**
   * Normalises, tokenises and cuts a document.
   *
   * @param document any document, also an empty one
   * @return its tokens and sentences; offsets lead back to the document's text
   */
  public SegmentedText segment(Document document) {
    Tokens tokens = Tokenizer.standard().tokenize(document.text());
    return new Pass(tokens, document.title()).run();
  }

  /** One reading of one text; the state of the loop over its lines. */
  private final class Pass {
    private final Tokens tokens;
    private final Lines lines;
    private final Datelines datelines;
    private final int[] words = new int[Math.max(1, settings.maxPhraseLineWords())];
    private final SentenceRole[] roles;
    private final Optional<Tokens> title;
    private int titleLine = -1;
    private int firstBody = -1;
    private boolean related;

    Pass(Tokens tokens, Optional<String> title) {
      this.tokens = tokens;
      this.lines = new Lines(tokens);
      this.datelines = new Datelines(tokens, phrases);
      this.roles = new SentenceRole[lines.size()];
      this.title = title.filter(t -> !t.isBlank()).map(Tokenizer.standard()::tokenize);
    }

    SegmentedText run() {
      for (int line = 0; line < roles.length; line++) {
        roles[line] = role(line);
      }
      if (firstBody < 0) {
        headlineIsTheReport();
      }
      List<Sentence> sentences = new ArrayList<>();
      SentenceSplitter splitter =
          new SentenceSplitter(tokens, settings.maxSentenceTokens(), sentences);
      for (int line = 0; line < roles.length; line++) {
        int from = lines.from(line);
        int to = lines.to(line);
        if (roles[line] == SentenceRole.BODY || roles[line] == SentenceRole.TITLE) {
          int end = datelines.prefixEnd(from, to, roles[line], line == firstBody);
          splitter.split(from, end, SentenceRole.DATELINE);
          from = end;
        }
        splitter.split(from, to, roles[line]);
      }
      return new SegmentedText(tokens, sentences);
    }

    private SentenceRole role(int line) {
      if (related && !resumes(line)) {
        return SentenceRole.BOILERPLATE;
      }
      related = false;
      if (boilerplate(line)) {
        return SentenceRole.BOILERPLATE;
      }
      if (datelines.hashtags(lines, line)) {
        return firstBody < 0 ? SentenceRole.DATELINE : SentenceRole.BOILERPLATE;
      }
      if (datelines.section(lines, line)
          || (firstBody < 0 && line + 1 < roles.length && datelines.tagOnly(lines, line))) {
        return SentenceRole.DATELINE;
      }
      if (firstBody < 0) {
        if (titleLine < 0 ? headline(line) : lines.sameWords(titleLine, line)) {
          titleLine = titleLine < 0 ? line : titleLine;
          return SentenceRole.TITLE;
        }
        if (line + 1 < roles.length && datelines.headLine(lines, line)) {
          return SentenceRole.DATELINE;
        }
        firstBody = line;
      }
      return SentenceRole.BODY;
    }

    /** Whether a paragraph of the report follows the list of other articles. */
    private boolean resumes(int line) {
      if (lines.words(line) > settings.maxRelatedWords()) {
        return true;
      }
      return !lines.bulleted(line) && lines.words(line) >= 5 && lines.endsWith(line, '.');
    }

    private boolean boilerplate(int line) {
      if (lines.words(line) == 0) {
        return roles.length > 1;
      }
      if (lines.words(line) > words.length) {
        return false;
      }
      int count = 0;
      for (int i = lines.from(line); i < lines.to(line); i++) {
        if (tokens.kind(i) == TokenKind.WORD) {
          words[count++] = i;
        }
      }
      Optional<PhraseIndex.Found> found = phrases.line(tokens, words, count);
      if (found.isEmpty()) {
        return false;
      }
      // before the headline such words are the site's menu
      related =
          titleLine >= 0
              && found.get().kind() == BoilerplatePhrase.Kind.RELATED_HEADING
              && found.get().words() == count;
      return true;
    }

    private boolean headline(int line) {
      if (roles.length == 1) {
        return false;
      }
      if (title.isPresent()) {
        return begins(title.get(), line);
      }
      return lines.words(line) <= settings.maxTitleWords() || !lines.endsWith(line, '.');
    }

    /**
     * Whether a line has the title's words as far as both go: titles come cut, or with the site's
     * name.
     */
    private boolean begins(Tokens given, int line) {
      int compared = 0;
      int j = 0;
      for (int i = lines.from(line); i < lines.to(line); i++) {
        if (!Lines.content(tokens, i)) {
          continue;
        }
        while (j < given.size() && !Lines.content(given, j)) {
          j++;
        }
        if (j == given.size()) {
          return compared > 0;
        }
        if (!Lines.same(tokens, i, given, j++)) {
          return false;
        }
        compared++;
      }
      return compared > 0;
    }

    /** A document with nothing below its headline reports in the headline. */
    private void headlineIsTheReport() {
      for (int line = 0; line < roles.length; line++) {
        if (roles[line] == SentenceRole.TITLE) {
          roles[line] = SentenceRole.BODY;
          firstBody = firstBody < 0 ? line : firstBody;
        }
      }
    }
  }
}
