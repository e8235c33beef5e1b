package org.tawatur.text;

/** What a token is made of. */
public enum TokenKind {
  /** Letters; digits that follow Latin letters without a space belong to the word (SY24, F16). */
  WORD(0),
  /** A run of digits with its decimal and thousands separators: 11, 1,200, 12.5. */
  NUMBER(1),
  /** One punctuation mark, the hyphen and the slash included. */
  PUNCTUATION(2),
  /** One quotation mark. */
  QUOTE(3),
  /** One bracket. */
  BRACKET(4),
  /** One of everything else: %, #, _, an emoji, a bullet. */
  SYMBOL(5),
  /** One line break. */
  LINE_BREAK(6);

  private static final TokenKind[] BY_CODE = values();

  private final byte code;

  TokenKind(int code) {
    this.code = (byte) code;
  }

  /** A small number that stands for the kind within {@link Tokens}. */
  byte code() {
    return code;
  }

  static TokenKind of(byte code) {
    return BY_CODE[code];
  }
}
