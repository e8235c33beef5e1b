package org.tawatur.source;

/** What earlier stages have found in the sentence; token indexes are the document's. */
public interface SentenceNames {

  /** The end, exclusive, of the actor's or person's name that starts at a token; 0 for none. */
  int nameEnd(int token);

  /** The end, exclusive, of the expression of time that starts at a token; 0 for none. */
  int timeEnd(int token);
}
