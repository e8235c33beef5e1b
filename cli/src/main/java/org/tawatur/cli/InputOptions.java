package org.tawatur.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tawatur.ingest.DocumentReader;
import org.tawatur.ingest.Duplicates;
import org.tawatur.ingest.Metadata;
import org.tawatur.ingest.ReaderSettings;
import org.tawatur.ingest.feed.Columns;
import org.tawatur.ingest.fetch.FetchSettings;
import org.tawatur.lexicon.Pack;
import picocli.CommandLine.Mixin;
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

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--columns",
      paramLabel = "FIELD=COLUMN,…",
      description =
          "Which columns of a table hold id, text, title, url, publisher, published, author, where"
              + " they are called otherwise.")
  private @Nullable String columns;

  @Option(
      names = "--any-language",
      description = "Codes texts that are not Arabic too, instead of listing them as skipped.")
  private boolean anyLanguage;

  @Option(
      names = "--fetch",
      description =
          "Fetches addresses, feeds of an OPML list, and the pages of feeds that have summaries"
              + " only. Without it nothing leaves the machine.")
  private boolean fetch;

  @Mixin private FetchOptions fetching = new FetchOptions();

  @Option(
      names = "--duplicate-window",
      paramLabel = "N",
      description =
          "Among how many of the latest texts duplicates are looked for (default: ${DEFAULT-VALUE}).")
  private int duplicateWindow = 50_000;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** The reader for a command that needs its pack itself. */
  DocumentReader reader(Pack pack) {
    ReaderSettings settings = settings().with(() -> pack);
    return new DocumentReader(anyLanguage ? settings : settings.withArabicOnly());
  }

  /** The settings for a command that always fetches. */
  ReaderSettings fetching(Pack pack) {
    ReaderSettings settings = settings().with(() -> pack);
    FetchSettings fetched = checked(() -> fetching.settings(limits.maxPageBytes()));
    return (anyLanguage ? settings : settings.withArabicOnly()).with(fetched);
  }

  DocumentReader reader() {
    return new DocumentReader(settings());
  }

  private ReaderSettings settings() {
    return checked(
        () -> {
          ReaderSettings settings = ReaderSettings.DEFAULT.with(limits.limits());
          settings = columns == null ? settings : settings.with(Columns.parse(columns));
          return fetch ? settings.with(fetching.settings(limits.maxPageBytes())) : settings;
        });
  }

  Duplicates duplicates() {
    return checked(() -> new Duplicates(duplicateWindow));
  }

  private <T> T checked(Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** What to say where inputs hold no report at all. */
  static String nothingIn(List<String> inputs) {
    return String.join(", ", inputs)
        + ": no report in there; docs/input.md says which files are read";
  }

  Metadata defaults() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(publisher),
        Optional.ofNullable(published));
  }
}
