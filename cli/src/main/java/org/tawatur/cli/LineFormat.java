package org.tawatur.cli;

import org.tawatur.record.CodedDocument;

/** Makes output of a coded document; shared by threads. */
interface LineFormat {
  /** UTF-8 in whole lines; empty where there is nothing to say. */
  byte[] line(CodedDocument coded);
}
