package org.tawatur.text;

/**
 * The rules of the normaliser by name, each for one kind of character. They act as a chain, but are
 * written into one table when the class loads, so that a text is read once.
 *
 * <p>Rules that lose a distinction of the written language (ى and ي, ة and ه) are not here: see
 * {@link Normalizer#fold}.
 */
enum NormalizationStep {
  /** أ إ آ ٱ and their like become ا. */
  ALEF_FORMS {
    @Override
    void write(Letters.Builder table) {
      table.replace("أإآٱٲٳٵ", 'ا');
    }
  },
  /**
   * Persian, Urdu and Kurdish letters become the Arabic letters that Arabic reports write for them.
   */
  NEIGHBOURS_LETTERS {
    @Override
    void write(Letters.Builder table) {
      table.replace("کڪګڬڭڮگڰڱڲڳڴ", 'ك');
      table.replace("یېۍێۑے", 'ي');
      table.replace("ۓٸ", 'ئ');
      table.replace("ٶٷ", 'ؤ');
      table.replace("ەہھۀۂ", 'ه');
      table.replace("ۃ", 'ة');
      table.replace("ۆۇۈۋۄۅۉۏ", 'و');
      table.replace("پ", 'ب');
      table.replace("چ", 'ج');
      table.replace("ڑڕ", 'ر');
      table.replace("ژ", 'ز');
      table.replace("ڤڥڢڡ", 'ف');
      table.replace("ڨڧ", 'ق');
      table.replace("ٹ", 'ت');
      table.replace("ڈ", 'د');
      table.replace("ڵ", 'ل');
      table.replace("ںڼ", 'ن');
    }
  },
  /** The decimal digits of all scripts become 0 to 9. */
  DIGITS {
    @Override
    void write(Letters.Builder table) {
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        if (Character.isDigit(c)) {
          table.replace((char) c, (char) ('0' + Character.digit(c, 10)));
        }
      }
    }
  },
  /** Full-width forms become ASCII. */
  FULL_WIDTH {
    @Override
    void write(Letters.Builder table) {
      for (char c = '\uFF01'; c <= '\uFF5E'; c++) {
        table.replace(c, table.lookUp((char) (c - 0xFEE0)));
      }
    }
  },
  /** All quotation marks become one. */
  QUOTES {
    @Override
    void write(Letters.Builder table) {
      table.replace("\"«»“”„‟‹›〝〞〟❝❞″＂", '"');
    }
  },
  /**
   * A single quote becomes the quotation mark, except between Latin letters, where it is an
   * apostrophe.
   */
  APOSTROPHES {
    @Override
    void write(Letters.Builder table) {
      table.treat("'‘’‚‛′`´＇｀", Letters.APOSTROPHE);
    }
  },
  /** All dashes and the minus become the hyphen. */
  DASHES {
    @Override
    void write(Letters.Builder table) {
      table.replace("‐‑‒–—―−⁃﹘﹣－⸺⸻", '-');
    }
  },
  /** Ornate and typographic brackets become the plain ones. */
  BRACKETS {
    @Override
    void write(Letters.Builder table) {
      table.replace("﴿❨⦅", '(');
      table.replace("﴾❩⦆", ')');
      table.replace("【〔", '[');
      table.replace("】〕", ']');
    }
  },
  /** The Arabic per-cent sign becomes %. */
  PER_CENT {
    @Override
    void write(Letters.Builder table) {
      table.replace("٪﹪", '%');
    }
  },
  /**
   * The Arabic decimal and thousands separators become . and , between digits, else the Arabic
   * comma.
   */
  NUMBER_SEPARATORS {
    @Override
    void write(Letters.Builder table) {
      table.treat("٫", Letters.DECIMAL);
      table.treat("٬", Letters.THOUSANDS);
    }
  },
  /** Elongation goes, except where it stands alone between spaces as a dash. */
  ELONGATION {
    @Override
    void write(Letters.Builder table) {
      table.treat("ـ", Letters.ELONGATION);
    }
  },
  /** Diacritics and all other non-spacing marks go. */
  MARKS {
    @Override
    void write(Letters.Builder table) {
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
          table.treat((char) c, Letters.MARK);
        }
      }
    }
  },
  /** A hamza written as a mark joins the و or ي before it. */
  COMPOSED_HAMZA {
    @Override
    void write(Letters.Builder table) {
      table.treat("\u0654", Letters.HAMZA_ABOVE);
    }
  },
  /** Direction marks, joiners and other invisible characters go. */
  INVISIBLES {
    @Override
    void write(Letters.Builder table) {
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        if (Character.getType(c) == Character.FORMAT) {
          table.treat((char) c, Letters.INVISIBLE);
        }
      }
    }
  },
  /** A run of horizontal white space becomes one space; control characters count as such. */
  SPACES {
    @Override
    void write(Letters.Builder table) {
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        int type = Character.getType(c);
        if (type == Character.SPACE_SEPARATOR || type == Character.CONTROL) {
          table.treat((char) c, Letters.SPACE);
        }
      }
    }
  },
  /** Every kind of line break becomes a line feed. */
  LINE_BREAKS {
    @Override
    void write(Letters.Builder table) {
      table.replace("\n\u000B\f\u0085\u2028\u2029", '\n');
      table.treat("\r", Letters.CARRIAGE_RETURN);
    }
  },
  /** Halves of a surrogate pair are joined; a half without its other half becomes U+FFFD. */
  SURROGATES {
    @Override
    void write(Letters.Builder table) {
      for (char c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
        table.treat(c, Letters.SURROGATE);
      }
    }
  },
  /**
   * Positional forms and ligatures become the letters they show (ﻻ: لا, ﷲ: الله). Comes last, to
   * use the others.
   */
  PRESENTATION_FORMS {
    @Override
    void write(Letters.Builder table) {
      for (int c = 0xFB50; c <= 0xFEFC; c++) {
        String shown =
            java.text.Normalizer.normalize(
                String.valueOf((char) c), java.text.Normalizer.Form.NFKC);
        if (Character.isDefined(c) && shown.charAt(0) != c) {
          table.expand((char) c, shown);
        }
      }
    }
  };

  /** Enters this rule into the table; a later entry for a character replaces an earlier one. */
  abstract void write(Letters.Builder table);
}
