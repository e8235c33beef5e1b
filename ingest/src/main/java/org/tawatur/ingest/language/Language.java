package org.tawatur.ingest.language;

/** The languages that are told apart. */
public enum Language {
  /** Standard or spoken. */
  ARABIC,
  /** Farsi and Dari. */
  PERSIAN,
  /** Urdu. */
  URDU,
  /** Sorani in Arabic letters, Kurmanji in Latin ones. */
  KURDISH,
  /** English. */
  ENGLISH,
  /** Any other. */
  OTHER,
  /** Arabic and another, each a good part of the text. */
  MIXED,
  /** Too few letters to tell. */
  UNDETERMINED
}
