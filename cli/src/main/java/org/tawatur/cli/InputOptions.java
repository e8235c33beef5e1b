package org.tawatur.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.ingest.DocumentReader;
import org.tawatur.ingest.Limits;
import org.tawatur.ingest.Metadata;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How documents are read, and what is taken for known of those that do not say it themselves. */
final class InputOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication (2024-03-05) of documents that do not say theirs.")
  private @Nullable LocalDate published;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher of documents that do not say theirs.")
  private @Nullable String publisher;

  @Option(
      names = "--max-document-chars",
      paramLabel = "N",
      description = "Longest document that is read, in chars (default: 10000000).")
  private int maxDocumentChars = Limits.DEFAULT.maxDocumentChars();

  @Option(
      names = "--max-line-bytes",
      paramLabel = "N",
      description = "Longest line of JSON Lines that is read, in bytes (default: 33554432).")
  private int maxLineBytes = Limits.DEFAULT.maxLineBytes();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  DocumentReader reader() {
    try {
      return new DocumentReader(new Limits(maxDocumentChars, maxLineBytes));
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  Metadata defaults() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(publisher),
        Optional.ofNullable(published));
  }
}
