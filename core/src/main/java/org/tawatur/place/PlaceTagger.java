package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.text.Tokens;

/**
 * Finds the phrases that say where: a name of the gazetteer, or any name after a word such as قرية,
 * with the words around it that say how exactly. Immutable and thread-safe.
 */
public final class PlaceTagger {

  /** Words that may stand between a landmark without a name and its town. */
  private static final int LANDMARK_REACH = 4;

  private final Gazetteer gazetteer;

  /** What a phrase begins with. */
  private static final long OPENERS = LexiconMatches.signature("place", "place-word");

  /** A tagger over a gazetteer. */
  public PlaceTagger(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The place phrases between two tokens, in order and without overlaps. A landmark and the town
   * beside it are one phrase (قرب دوار السنتر وسط مدينة الباب); words that only say in what area a
   * place lies are a phrase of their own, marked so, and known to the phrase they belong to.
   *
   * @param tokens the document's tokens
   * @param matches its lexicon matches
   * @param from the first token
   * @param to the end, exclusive
   * @param country the country that prevails in the document, ISO 3166-1 alpha-2
   */
  public List<PlaceMention> tag(
      Tokens tokens, LexiconMatches matches, int from, int to, Optional<String> country) {
    NameReader names = new NameReader(gazetteer, country, tokens, matches, from, to);
    PlaceWords words = names.words();
    List<PlaceMention> phrases = new ArrayList<>();
    int at = from;
    int landmark = -1;
    while (at < to) {
      if (!matches.mayHave(at, OPENERS)) {
        at++;
        continue;
      }
      @Nullable PlaceMention mention =
          new PhraseReader(names, tokens, matches, from, at, to).read();
      if (mention == null) {
        @Nullable PlaceWord word = words.at(at);
        if (word != null && word.isLandmark()) {
          landmark = at;
        }
        at = word != null && word.has("side", "yes") ? word.to() : at + 1;
      } else {
        boolean part = landmark >= 0 && mention.from() - landmark <= LANDMARK_REACH;
        Bearing bearing = part ? BearingReader.before(matches, words, from, landmark) : Bearing.AT;
        phrases.add(
            bearing != Bearing.AT && mention.bearing() == Bearing.AT
                ? mention.bearing(bearing)
                : mention);
        landmark = -1;
        at = Math.max(at + 1, mention.to());
      }
    }
    return new PlaceChain(tokens, matches, words).join(phrases);
  }
}
