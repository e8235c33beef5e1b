package org.tawatur.time;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.lexicon.Pack;
import org.tawatur.number.NumberReader;
import org.tawatur.text.Sentence;
import org.tawatur.text.Tokens;

/**
 * Finds the wordings for time in a text: days, dates, periods, what is to come, and times that
 * point back to one told before. A mere length of time (لمدة ساعتين) is none, nor a date in a name
 * (ساحة 17 نيسان).
 *
 * <p>Immutable; may be shared between threads.
 */
public final class TimeTagger {
  private final TimeLexicon lexicon;
  private final NumberReader numbers;

  private TimeTagger(TimeLexicon lexicon, NumberReader numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /** Takes the time and number tables of a pack. */
  public static TimeTagger from(Pack pack) {
    return new TimeTagger(TimeLexicon.from(pack), NumberReader.from(pack));
  }

  /** The wordings for time in a sentence, in order; see {@link #tag(Tokens, int, int)}. */
  public List<TimeMention> tag(Tokens tokens, Sentence sentence) {
    return tag(tokens, sentence.from(), sentence.to());
  }

  /**
   * The wordings for time in a range of tokens, in order and not overlapping.
   *
   * @param tokens the text
   * @param from first token
   * @param to token after the last
   * @return the mentions; empty if there are none
   */
  public List<TimeMention> tag(Tokens tokens, int from, int to) {
    Cursor cursor = new Cursor(tokens, from, to, lexicon.words(), numbers);
    if (!cursor.tellsTime()) {
      return List.of();
    }
    TimeParser parser = new TimeParser(cursor, lexicon);
    List<TimeMention> mentions = new ArrayList<>();
    int at = from;
    while (at < to) {
      Parsed parsed = parser.parse(at);
      if (parsed == null) {
        at = parser.next(at);
        continue;
      }
      if (!parser.name(at, parsed)) {
        mentions.add(new TimeMention(at, parsed.to(), parsed.expression()));
      }
      at = parsed.to();
    }
    return List.copyOf(mentions);
  }
}
