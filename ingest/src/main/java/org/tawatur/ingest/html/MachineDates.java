package org.tawatur.ingest.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates that programs wrote: ISO 8601 with its many liberties, RFC 1123, and English ones. */
final class MachineDates {
  private static final int EARLIEST = 1990;
  private static final int LONGEST = 64;

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          iso("[XXX][XX][X]"),
          iso("[ ]['UTC']['GMT'][XX]"),
          pattern("uuuu/M/d[ H:mm[:ss]]"),
          DateTimeFormatter.RFC_1123_DATE_TIME,
          pattern("[EEE, ]d MMM uuuu[ H:mm[:ss]][ zzz][ XX]"),
          pattern("EEE MMM d H:mm:ss [zzz ]uuuu"),
          pattern("MMM d, uuuu[ H:mm[:ss]]"),
          pattern("MMMM d, uuuu[ H:mm[:ss]]"),
          pattern("d MMMM uuuu[ H:mm[:ss]]"),
          pattern("d/M/uuuu[ H:mm[:ss]]"),
          pattern("d-M-uuuu[ H:mm[:ss]]"),
          pattern("d.M.uuuu[ H:mm[:ss]]"),
          pattern("uuuuMMdd"));

  private MachineDates() {}

  static Optional<PublicationDay> parse(String written) {
    String text = written.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    for (DateTimeFormatter each : FORMATS) {
      Optional<PublicationDay> moment =
          parse(text, each).filter(m -> m.day().getYear() >= EARLIEST);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationDay> parse(String text, DateTimeFormatter format) {
    TemporalAccessor parsed;
    try {
      parsed = format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    } catch (DateTimeException e) {
      // not in this format; there are others
      return Optional.empty();
    }
    if (parsed instanceof OffsetDateTime time) {
      return Optional.of(new PublicationDay(time.toLocalDate(), Optional.of(time.toString())));
    }
    if (parsed instanceof LocalDateTime time) {
      return Optional.of(new PublicationDay(time.toLocalDate(), Optional.of(time.toString())));
    }
    return Optional.of(new PublicationDay(LocalDate.from(parsed), Optional.empty()));
  }

  private static DateTimeFormatter iso(String zone) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern("uuuu-M-d['T'][ ][H:mm[:ss]]")
        .optionalStart()
        .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
        .optionalEnd()
        .appendPattern(zone)
        .toFormatter(Locale.ENGLISH);
  }

  private static DateTimeFormatter pattern(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
