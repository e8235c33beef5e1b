package org.tawatur.text;

/** What part of a report a sentence is. */
public enum SentenceRole {
  /** The headline, also where it is repeated. */
  TITLE,
  /** Where, when and by whom the report was filed; a tag before the text. */
  DATELINE,
  /** The report itself. */
  BODY,
  /** What the page adds: share buttons, lists of other articles, comment counters, credits. */
  BOILERPLATE
}
