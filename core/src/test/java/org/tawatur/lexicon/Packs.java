package org.tawatur.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tawatur.text.Tokenizer;

/** Small packs for tests, and what is found with them. */
final class Packs {
  static final String VERBS = "lemma\timperfect\tmasdars\tcategory\tkey\tfeatures\tnote\n";
  static final String NOUNS = "lemma\tgender\tplurals\tcategory\tkey\tfeatures\tnote\n";
  static final String WORDS = "form\tcategory\tkey\tfeatures\tnote\n";
  static final String ACTORS = "id\tname\tkind\tinter\tparent\tcountry\tfrom\tto\twikidata\tnote\n";
  static final String ACTOR_NAMES = "id\tname\tmark\tcontext\tfrom\tto\tnote\n";
  static final String PLACES =
      "id\tname\tvariants\tname_en\tkind\tcountry\tadmin1\tadmin2\tadmin3\tpcode\tlat\tlon\t"
          + "radius_km\tpopulation\tgeonames\tnote\n";

  private Packs() {}

  /** Writes a file of a pack and gives the pack's folder. */
  static Path write(Path folder, String file, String content) {
    return write(folder, file, content.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String file, byte[] content) {
    try {
      Files.write(folder.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  /** The problems of packs without the built-in one; empty if they load. */
  static List<DataProblem> problems(Path... folders) {
    try {
      Pack.loadOnly(List.of(folders));
      return List.of();
    } catch (PackException e) {
      return e.problems();
    }
  }

  static Lexicon compile(Path... folders) {
    return Lexicon.compile(Pack.loadOnly(List.of(folders)));
  }

  static List<Match> first(Lexicon lexicon, String text) {
    return lexicon.match(Tokenizer.standard().tokenize(text)).at(0);
  }
}
