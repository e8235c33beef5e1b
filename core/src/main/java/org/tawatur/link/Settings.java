package org.tawatur.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PackException;
import org.tawatur.lexicon.Row;

/** The numbers of {@code link-settings.tsv}; its notes say what each is. Immutable. */
final class Settings {
  private static final String TABLE = "link-settings";

  final int threshold;
  final int unsupported;
  final int reachDays;
  final int wideDays;
  final int peopleDays;
  final int fewDead;
  final int strongToll;
  final int reportLagDays;
  final int recentDays;
  final int siteDays;
  final double villageKm;
  final double townKm;
  final double cityKm;
  final double siteKm;
  final double quarterKm;
  final double otherKm;
  final double nearKm;
  final double roadKm;
  final double desertKm;
  final double districtKm;
  final double besideKm;
  final double nextKm;
  final double largeCity;

  private Settings(Map<String, Double> values, List<DataProblem> problems) {
    threshold = (int) Math.round(Weights.BIT * take(values, "threshold", problems));
    unsupported = (int) Math.round(Weights.BIT * take(values, "unsupported", problems));
    reachDays = (int) take(values, "reach-days", problems);
    wideDays = (int) take(values, "wide-days", problems);
    peopleDays = (int) take(values, "people-days", problems);
    fewDead = (int) take(values, "few-dead", problems);
    strongToll = (int) take(values, "strong-toll", problems);
    reportLagDays = (int) take(values, "report-lag-days", problems);
    recentDays = (int) take(values, "recent-days", problems);
    siteDays = (int) take(values, "site-days", problems);
    villageKm = take(values, "village-km", problems);
    townKm = take(values, "town-km", problems);
    cityKm = take(values, "city-km", problems);
    siteKm = take(values, "site-km", problems);
    quarterKm = take(values, "quarter-km", problems);
    otherKm = take(values, "other-km", problems);
    nearKm = take(values, "near-km", problems);
    roadKm = take(values, "road-km", problems);
    desertKm = take(values, "desert-km", problems);
    districtKm = take(values, "district-km", problems);
    besideKm = take(values, "beside-km", problems);
    nextKm = take(values, "next-km", problems);
    largeCity = take(values, "large-city", problems);
  }

  /**
   * The settings of a pack; a later row overrides an earlier one.
   *
   * @throws PackException if one is missing, unknown or no number
   */
  static Settings from(Pack pack) {
    List<DataProblem> problems = new ArrayList<>();
    Map<String, Double> values = new HashMap<>();
    Map<String, Row> rows = new HashMap<>();
    for (Row row : pack.rows(TABLE)) {
      String name = row.get("name").orElse("");
      values.put(name, number(row, "value", problems));
      rows.put(name, row);
    }
    Settings settings = new Settings(values, problems);
    for (String name : values.keySet()) {
      Row row = rows.get(name);
      problems.add(
          new DataProblem(
              "unknown-setting",
              row == null ? TABLE : row.file(),
              row == null ? 0 : row.line(),
              0,
              name,
              "a setting of linking",
              "remove the row"));
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return settings;
  }

  private static double take(Map<String, Double> values, String name, List<DataProblem> problems) {
    Double value = values.remove(name);
    if (value == null) {
      problems.add(new DataProblem("missing-row", TABLE + ".tsv", 0, 0, "", name, "add the row"));
      return 0;
    }
    return value;
  }

  /** The number in a cell; NaN where there is none, which is told. */
  static double number(Row row, String column, List<DataProblem> problems) {
    String cell = row.get(column).orElse("");
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      problems.add(
          new DataProblem(
              "bad-value",
              row.file(),
              row.line(),
              0,
              cell,
              "a number",
              "correct the column " + column));
      return Double.NaN;
    }
  }
}
