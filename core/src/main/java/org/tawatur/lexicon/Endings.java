package org.tawatur.lexicon;

import static org.tawatur.lexicon.Form.ACC;
import static org.tawatur.lexicon.Form.CONSTRUCT;
import static org.tawatur.lexicon.Form.DUAL;
import static org.tawatur.lexicon.Form.FEM;
import static org.tawatur.lexicon.Form.GEN;
import static org.tawatur.lexicon.Form.INDEFINITE;
import static org.tawatur.lexicon.Form.JUSSIVE;
import static org.tawatur.lexicon.Form.MASC;
import static org.tawatur.lexicon.Form.NOM;
import static org.tawatur.lexicon.Form.P1;
import static org.tawatur.lexicon.Form.P2;
import static org.tawatur.lexicon.Form.P3;
import static org.tawatur.lexicon.Form.PLUR;
import static org.tawatur.lexicon.Form.SING;

import java.util.ArrayList;
import java.util.List;

/**
 * The sets of endings that the paradigms attach to stems; a stem takes one or several. The letters
 * are those of unvocalised writing; {@code -ت} and the like stand before pronouns.
 */
enum Endings {
  /** قائد، قائده */
  SINGULAR(new Nominal().bare("", SING).pronouns("", SING | CONSTRUCT)),
  /** قائدا */
  TANWIN(new Nominal().bare("ا", SING | ACC | INDEFINITE)),
  /** The same in the plural: أنصارا */
  TANWIN_PLURAL(new Nominal().bare("ا", PLUR | ACC | INDEFINITE)),
  /** عملي-ة، عمليته */
  SINGULAR_T(new Nominal().bare("ة", SING).pronouns("ت", SING | CONSTRUCT)),
  /** مستشف-ى، مستشفاه */
  SINGULAR_Y(new Nominal().bare("ى", SING).pronouns("ا", SING | CONSTRUCT)),
  /** محام-ي، محامٍ، محاميا، محاميه */
  SINGULAR_I(
      new Nominal()
          .bare("ي", SING)
          .bare("", SING | INDEFINITE)
          .bare("يا", SING | ACC | INDEFINITE)
          .pronouns("ي", SING | CONSTRUCT)),
  /** قاضٍ, whose ي is not written */
  PLAIN_INDEFINITE(new Nominal().bare("", SING | INDEFINITE)),
  /** قائدان، قائدين، قائديه */
  DUALS(
      new Nominal()
          .bare("ان", DUAL | NOM)
          .bare("ين", DUAL | ACC | GEN)
          .bare("ي", DUAL | ACC | GEN | CONSTRUCT)
          .pronouns("ا", DUAL | NOM | CONSTRUCT)
          .pronouns("ي", DUAL | ACC | GEN | CONSTRUCT)),
  /** The dual of what has a plural in ين too, which is what its construct mostly is. */
  DUALS_BESIDE_SOUND(new Nominal().bare("ان", DUAL | NOM).bare("ين", DUAL | ACC | GEN)),
  /** عملي-تان، عمليتين، عمليتا، عمليتي */
  DUALS_T(
      new Nominal()
          .bare("تان", DUAL | NOM)
          .bare("تين", DUAL | ACC | GEN)
          .bare("تا", DUAL | NOM | CONSTRUCT)
          .bare("تي", DUAL | ACC | GEN | CONSTRUCT)
          .pronouns("تا", DUAL | NOM | CONSTRUCT)
          .pronouns("تي", DUAL | ACC | GEN | CONSTRUCT)),
  /** مستشف-يان، مستشفيين */
  DUALS_Y(
      new Nominal()
          .bare("يان", DUAL | NOM)
          .bare("يين", DUAL | ACC | GEN)
          .bare("يي", DUAL | ACC | GEN | CONSTRUCT)),
  /** مقاتلون، مقاتلين، مقاتلو، مقاتلي، مقاتلوه، مقاتليه */
  PLURAL_UN(
      new Nominal()
          .bare("ون", PLUR | NOM)
          .bare("ين", PLUR | ACC | GEN)
          .bare("و", PLUR | NOM | CONSTRUCT)
          .bare("ي", PLUR | ACC | GEN | CONSTRUCT)
          .pronouns("و", PLUR | NOM | CONSTRUCT)
          .pronouns("ي", PLUR | ACC | GEN | CONSTRUCT)),
  /** عملي-ات، عملياته */
  PLURAL_AT(new Nominal().bare("ات", PLUR).pronouns("ات", PLUR | CONSTRUCT)),
  /** عناصر، عناصره */
  PLURAL(new Nominal().bare("", PLUR).pronouns("", PLUR | CONSTRUCT)),
  /** أسلح-ة، أسلحته */
  PLURAL_T(new Nominal().bare("ة", PLUR).pronouns("ت", PLUR | CONSTRUCT)),
  /** قتل-ى، قتلاه */
  PLURAL_Y(new Nominal().bare("ى", PLUR).pronouns("ا", PLUR | CONSTRUCT)),
  /** أراض-ي، أراضٍ، أراضيه */
  PLURAL_I(
      new Nominal().bare("ي", PLUR).bare("", PLUR | INDEFINITE).pronouns("ي", PLUR | CONSTRUCT)),
  /** The feminine of a participle in ى: مصف-اة، مصفاته، مصفاتان، مصفيات */
  FEMININE_Y(
      new Nominal()
          .bare("اة", SING)
          .pronouns("ات", SING | CONSTRUCT)
          .bare("اتان", DUAL | NOM)
          .bare("اتين", DUAL | ACC | GEN)
          .bare("يات", PLUR)),

  /** Third persons of a perfect in a consonant: قتل، قتلت، قتلا، قتلتا، قتلوا، قتلوه */
  PERFECT_3(
      new Verbal()
          .both("", P3 | MASC | SING)
          .both("ت", P3 | FEM | SING)
          .both("ا", P3 | MASC | DUAL)
          .both("تا", P3 | FEM | DUAL)
          .wa("و", P3 | MASC | PLUR)),
  /** The plural without its silent alef, as it is often written: قتل-و */
  PERFECT_PLAIN_PLURAL(new Verbal().bare("و", P3 | MASC | PLUR)),
  /** The same of the imperfect: يقتل-و */
  IMPERFECT_PLAIN_PLURAL(new Verbal().bare("و", PLUR | MASC)),
  /** The spoken plural of a verb in ي: لق-يوا، لقيو */
  PERFECT_SPOKEN_PLURAL(new Verbal().wa("يو", P3 | MASC | PLUR).bare("يو", P3 | MASC | PLUR)),
  /** Only the plural, for a hamza that changes its seat: بدؤ-وا */
  PERFECT_WA(new Verbal().wa("و", P3 | MASC | PLUR)),
  /** The persons whose endings start with a consonant: قتلت، قتلنا، قتلن؛ قلت، قلنا */
  PERFECT_12(
      new Verbal()
          .both("ت", P1 | P2 | SING)
          .both("نا", P1 | PLUR)
          .bare("ن", P3 | FEM | PLUR)
          .bare("تم", P2 | MASC | PLUR)),
  /** The first person where the stem's ن and the ending's are written once: أعل-نا */
  PERFECT_NUN(new Verbal().both("نا", P1 | PLUR)),
  /** تبن-ى، تبناه، تبنت، تبنوا، تبنيت */
  PERFECT_Y(
      new Verbal()
          .bare("ى", P3 | MASC | SING)
          .pronouns("ا", P3 | MASC | SING)
          .both("ت", P3 | FEM | SING)
          .both("يا", P3 | MASC | DUAL)
          .both("تا", P3 | FEM | DUAL)
          .wa("و", P3 | MASC | PLUR)
          .both("يت", P1 | P2 | SING)
          .both("ينا", P1 | PLUR)
          .bare("ين", P3 | FEM | PLUR)),
  /** دع-ا، دعاه، دعت، دعوا، دعوت */
  PERFECT_W(
      new Verbal()
          .both("ا", P3 | MASC | SING)
          .both("ت", P3 | FEM | SING)
          .both("تا", P3 | FEM | DUAL)
          .wa("و", P3 | MASC | PLUR)
          .both("وت", P1 | P2 | SING)
          .both("ونا", P1 | PLUR)
          .bare("ون", P3 | FEM | PLUR)),
  /** لق-ي، لقيه، لقيت، لقوا */
  PERFECT_I(
      new Verbal()
          .both("ي", P3 | MASC | SING)
          .both("يت", P3 | FEM | SING)
          .both("يا", P3 | MASC | DUAL)
          .both("يتا", P3 | FEM | DUAL)
          .wa("و", P3 | MASC | PLUR)
          .both("يت", P1 | P2 | SING)
          .both("ينا", P1 | PLUR)
          .bare("ين", P3 | FEM | PLUR)),

  /** The singular and نـ: يقتل، يقتله */
  IMPERFECT_BARE(new Verbal().both("", 0)),
  /** After لم: يقل، يدع */
  IMPERFECT_SHORT(new Verbal().both("", JUSSIVE)),
  /** يدع-و */
  IMPERFECT_W(new Verbal().both("و", 0)),
  /** ينف-ي */
  IMPERFECT_I(new Verbal().both("ي", 0)),
  /** يتبن-ى، يتبناه */
  IMPERFECT_Y(new Verbal().bare("ى", 0).pronouns("ا", 0)),
  /** يقتلون، يقتلوا، يقتلونه، يقتلوه */
  IMPERFECT_PLURAL(new Verbal().both("ون", PLUR | MASC).wa("و", PLUR | MASC)),
  /** يقتلان، يقتلا */
  IMPERFECT_DUAL(new Verbal().both("ان", DUAL).both("ا", DUAL)),
  /** يدع-وان */
  IMPERFECT_DUAL_W(new Verbal().both("وان", DUAL).both("وا", DUAL)),
  /** ينف-يان */
  IMPERFECT_DUAL_Y(new Verbal().both("يان", DUAL).both("يا", DUAL)),
  /** يقتلن */
  IMPERFECT_FEMININE_PLURAL(new Verbal().both("ن", P3 | FEM | PLUR)),
  /** يدع-ون */
  IMPERFECT_FEMININE_PLURAL_W(new Verbal().bare("ون", P3 | FEM | PLUR)),
  /** ينف-ين */
  IMPERFECT_FEMININE_PLURAL_Y(new Verbal().bare("ين", P3 | FEM | PLUR));

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
  private final List<Ending> list;

  Endings(Paradigm paradigm) {
    this.list = List.copyOf(paradigm.list);
  }

  /** The endings of the set. */
  List<Ending> list() {
    return list;
  }

  /** The bit of the set in a choice of sets; never stored anywhere. */
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  /** A choice of sets. */
  static long of(Endings... sets) {
    long mask = 0;
    for (Endings set : sets) {
      mask |= set.bit();
    }
    return mask;
  }

  /** All endings of a choice of sets. */
  static List<Ending> of(long mask) {
    List<Ending> all = new ArrayList<>();
    for (Endings set : values()) {
      if ((mask & set.bit()) != 0) {
        all.addAll(set.list);
      }
    }
    return all;
  }

  private static class Paradigm {
    final List<Ending> list = new ArrayList<>();
  }

  private static final class Nominal extends Paradigm {
    private static final int[] PRONOUNS = {
      Clitics.HU, Clitics.HA, Clitics.HUMA, Clitics.HUM, Clitics.HUNNA, Clitics.NA, Clitics.KUM
    };

    Nominal bare(String letters, int form) {
      list.add(new Ending(letters, form, Clitics.NONE));
      return this;
    }

    Nominal pronouns(String letters, int form) {
      for (int pronoun : PRONOUNS) {
        list.add(new Ending(letters + Clitics.enclitic(pronoun), form, pronoun));
      }
      return this;
    }
  }

  private static final class Verbal extends Paradigm {
    private static final int[] PRONOUNS = {
      Clitics.HU,
      Clitics.HA,
      Clitics.HUMA,
      Clitics.HUM,
      Clitics.HUNNA,
      Clitics.NA,
      Clitics.NI,
      Clitics.KUM
    };

    Verbal bare(String letters, int form) {
      list.add(new Ending(letters, form, Clitics.NONE));
      return this;
    }

    Verbal pronouns(String letters, int form) {
      for (int pronoun : PRONOUNS) {
        list.add(new Ending(letters + Clitics.enclitic(pronoun), form, pronoun));
      }
      return this;
    }

    Verbal both(String letters, int form) {
      return bare(letters, form).pronouns(letters, form);
    }

    /** The plural's و, with its silent alef where no pronoun follows. */
    Verbal wa(String letters, int form) {
      return bare(letters + "ا", form).pronouns(letters, form);
    }
  }
}
