package org.tawatur.number;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PhraseIndex;
import org.tawatur.lexicon.PhraseIndex.Article;
import org.tawatur.lexicon.Row;
import org.tawatur.number.NumberWord.Role;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** The words of the number tables. Immutable. */
final class NumberLexicon {
  private final PhraseIndex<NumberWord> index;

  private NumberLexicon(PhraseIndex<NumberWord> index) {
    this.index = index;
  }

  static NumberLexicon from(Pack pack) {
    PhraseIndex.Builder<NumberWord> builder = PhraseIndex.builder();
    for (Row row : pack.rows("numbers")) {
      NumberWord word = word(role(row, ""), number(row, "value"), Unit.NONE);
      builder.add(row.required("word"), Article.FREE, word);
      row.list("forms").forEach(form -> builder.add(form, Article.FREE, word));
    }
    for (Row row : pack.rows("quantifiers")) {
      OptionalInt max =
          row.get("max").isPresent()
              ? OptionalInt.of((int) number(row, "max"))
              : OptionalInt.empty();
      NumberWord word = new NumberWord(Role.QUANTIFIER, number(row, "min"), max, Unit.NONE);
      String phrase = row.required("phrase");
      builder.add(phrase, phrase.indexOf(' ') < 0 ? Article.FREE : Article.AS_WRITTEN, word);
    }
    for (Row row : pack.rows("approximations")) {
      String bound = row.get("bound").map(b -> "_" + b).orElse("");
      builder.add(row.required("phrase"), Article.AS_WRITTEN, word(role(row, bound), 0, Unit.NONE));
    }
    for (Row row : pack.rows("number-contexts")) {
      Unit unit = row.get("unit").map(NumberLexicon::unit).orElse(Unit.NONE);
      builder.add(row.required("phrase"), Article.FREE, word(role(row, ""), 0, unit));
    }
    for (Row row : pack.rows("months")) {
      for (String name : row.list("names")) {
        builder.add(name, Article.AS_WRITTEN, word(Role.UNIT_AFTER, 0, Unit.DATE));
      }
    }
    return new NumberLexicon(builder.build());
  }

  /** The entry with one of the number roles at a token, or null. */
  @Nullable NumberWord number(Tokens tokens, int token, int limit) {
    if (token >= limit || tokens.kind(token) != TokenKind.WORD) {
      return null;
    }
    long hit = index.find(tokens, token, token + 1);
    if (hit == PhraseIndex.NONE) {
      return null;
    }
    for (NumberWord word : index.values(hit)) {
      if (word.role().compareTo(Role.ORDINAL) <= 0) {
        return word;
      }
    }
    return null;
  }

  /** See {@link PhraseIndex#find}. */
  long find(Tokens tokens, int token, int limit) {
    return index.find(tokens, token, limit);
  }

  List<NumberWord> values(long hit) {
    return index.values(hit);
  }

  /** The entry with a role, or null. */
  @Nullable NumberWord role(long hit, Role role) {
    if (hit != PhraseIndex.NONE) {
      for (NumberWord word : index.values(hit)) {
        if (word.role() == role) {
          return word;
        }
      }
    }
    return null;
  }

  private static NumberWord word(Role role, long value, Unit unit) {
    return new NumberWord(role, value, OptionalInt.empty(), unit);
  }

  private static Role role(Row row, String suffix) {
    return Role.valueOf((row.required("role") + suffix).replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static Unit unit(String name) {
    return Unit.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static long number(Row row, String column) {
    return Long.parseLong(row.required(column));
  }
}
