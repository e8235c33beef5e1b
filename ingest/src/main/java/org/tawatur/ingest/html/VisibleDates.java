package org.tawatur.ingest.html;

import java.time.LocalDate;
import java.util.Optional;
import org.tawatur.lexicon.Pack;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;
import org.tawatur.time.TimeMention;
import org.tawatur.time.TimeTagger;
import org.tawatur.time.Window;

/**
 * Dates that people read: the wordings of the coder itself, in either calendar, with the months'
 * names of any Arab country. Immutable; threads may share it.
 */
final class VisibleDates {
  private final TimeTagger tagger;

  VisibleDates(Pack pack) {
    tagger = TimeTagger.from(pack);
  }

  /**
   * The first day that a text names.
   *
   * @param captured from which worded days (أمس) are counted; empty: they count for nothing
   */
  Optional<LocalDate> first(String text, Optional<LocalDate> captured) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    for (TimeMention each : tagger.tag(tokens, 0, tokens.size())) {
      Window window = each.expression().window(captured);
      if (window.known() && window.from().equals(window.to())) {
        return window.from();
      }
    }
    return Optional.empty();
  }
}
