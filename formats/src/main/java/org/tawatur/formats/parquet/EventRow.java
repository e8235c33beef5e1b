package org.tawatur.formats.parquet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as Parquet has it; the names of the components, in snake case, are the columns. What is
 * not known is null, as Parquet says it.
 */
record EventRow(
    String id,
    String kind,
    @Nullable String type,
    @Nullable String subType,
    @Nullable String tactic,
    @Nullable String plover,
    @Nullable LocalDate dateFrom,
    @Nullable LocalDate dateTo,
    @Nullable String dateText,
    @Nullable PlaceRow place,
    List<ActorRow> actors,
    @Nullable Integer killedLow,
    @Nullable Integer killedBest,
    @Nullable Integer killedHigh,
    @Nullable Integer injuredLow,
    @Nullable Integer injuredBest,
    @Nullable Integer injuredHigh,
    List<CountRow> casualties,
    List<CountRow> totals,
    List<PersonRow> people,
    int origins,
    @Nullable String grade,
    @Nullable Double confidence,
    List<ReportRow> reports) {

  /** Where. */
  record PlaceRow(
      String text,
      String name,
      String nameEn,
      String precision,
      @Nullable String country,
      @Nullable String admin1,
      @Nullable String admin2,
      @Nullable String admin3,
      @Nullable String placeId,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable Double radiusKm) {}

  /** Who. */
  record ActorRow(
      String role, String id, String name, @Nullable String text, boolean hedged, boolean loaded) {}

  /** How many of a side. */
  record CountRow(
      String outcome,
      String of,
      int low,
      int best,
      @Nullable Integer high,
      boolean disputed,
      @Nullable String text) {}

  /** Who is named. */
  record PersonRow(String name, @Nullable String rank, @Nullable String fate) {}

  /** A report that tells it. */
  record ReportRow(
      String doc,
      List<String> records,
      @Nullable String publisher,
      @Nullable LocalDate published,
      @Nullable String title,
      @Nullable String url,
      @Nullable String reprintOf,
      List<ClaimRow> claims,
      @Nullable String evidence) {}

  /** A source and what it does with the happening. */
  record ClaimRow(String source, String stance) {}
}
