package org.tawatur.lexicon;

import java.util.List;
import java.util.Locale;
import org.tawatur.text.BoilerplatePhrase;

/**
 * The words that pages put around reports, as the pack has them ({@code boilerplate.tsv}). Here and
 * not with the segmenter, which knows no packs.
 */
public final class Boilerplate {
  private Boilerplate() {}

  /**
   * The phrases of a pack, for a {@link org.tawatur.text.Segmenter}.
   *
   * @return an immutable list, in the order of the pack; empty if it has none
   */
  public static List<BoilerplatePhrase> phrases(Pack pack) {
    return pack.rows(Schemas.BOILERPLATE).stream().map(Boilerplate::phrase).toList();
  }

  private static BoilerplatePhrase phrase(Row row) {
    return new BoilerplatePhrase(
        row.required("phrase"),
        BoilerplatePhrase.Kind.valueOf(constant(row.required("kind"))),
        BoilerplatePhrase.Match.valueOf(constant(row.required("match"))));
  }

  private static String constant(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
