package org.tawatur;

import org.tawatur.extract.DocumentCoder;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.CodedDocument;

/**
 * Reads Arabic reports and codes them into records.
 *
 * <p>A coder is built once from a {@link Pack} and is immutable: any number of threads may share
 * it. The same document and the same pack always give the same records.
 */
public final class Coder {

  /** The name and version that records carry. */
  public static final String ENGINE = "tawatur 0.1.0";

  private final DocumentCoder documents;

  private Coder(DocumentCoder documents) {
    this.documents = documents;
  }

  /**
   * A coder over a pack.
   *
   * @param pack the words, names, places and rules
   * @throws org.tawatur.lexicon.PackException if a rule of the pack does not parse
   */
  public static Coder create(Pack pack) {
    return new Coder(DocumentCoder.create(pack, ENGINE));
  }

  /**
   * Codes a report.
   *
   * @param document the report; any text, of any length, in any language
   * @return its records, in the order of the text, with what was seen and not coded and why
   */
  public CodedDocument code(Document document) {
    return documents.code(document);
  }
}
