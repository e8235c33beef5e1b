package org.tawatur.formats.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Precision;
import org.tawatur.record.SubType;

/** All tables by which records turn into other data sets' rows. Immutable; threads may share it. */
public final class Crosswalk {
  private final Countries countries = new Countries();
  private final Actors actors;
  private final Places places;
  private final Map<String, Map<String, String>> subTypes = table("sub-types.tsv", "sub_type");
  private final Map<String, Map<String, String>> precisions = table("precision.tsv", "precision");
  private final List<Map<String, String>> vague =
      DataTable.read(Crosswalk.class, "vague-counts.tsv");

  /**
   * Reads the tables.
   *
   * @param pack the packs in use, for actors and places
   */
  public Crosswalk(Pack pack) {
    actors = new Actors(pack, countries);
    places = new Places(pack);
  }

  private static Map<String, Map<String, String>> table(String name, String key) {
    return DataTable.read(Crosswalk.class, name).stream()
        .collect(Collectors.toMap(each -> each.getOrDefault(key, ""), each -> each));
  }

  /**
   * The countries.
   *
   * @return by their ISO code
   */
  public Countries countries() {
    return countries;
  }

  /**
   * The actors.
   *
   * @return by their id
   */
  public Actors actors() {
    return actors;
  }

  /**
   * The places.
   *
   * @return by a record's place
   */
  public Places places() {
    return places;
  }

  /**
   * ACLED's disorder type.
   *
   * @param subType the sub-type
   * @return such as {@code Political violence}
   */
  public String disorderType(SubType subType) {
    return cell(subTypes, subType.label(), "disorder_type");
  }

  /**
   * Whether an event whose target is unarmed is marked as aimed at civilians.
   *
   * @param subType the sub-type
   * @return false for what is no violence, and for battles
   */
  public boolean targetsCivilians(SubType subType) {
    return cell(subTypes, subType.label(), "targets_civilians").equals("yes");
  }

  /**
   * The sub-type in Arabic.
   *
   * @param subType the sub-type
   * @return a label
   */
  public String arabic(SubType subType) {
    return cell(subTypes, subType.label(), "label_ar");
  }

  /**
   * ACLED's {@code geo_precision}.
   *
   * @param precision how closely the place is worded
   * @return 1 to 3
   */
  public String acledPrecision(Precision precision) {
    return cell(precisions, precision.jsonName(), "acled");
  }

  /**
   * UCDP's {@code where_prec}.
   *
   * @param precision how closely the place is worded
   * @return 1 to 7
   */
  public String ucdpPrecision(Precision precision) {
    return cell(precisions, precision.jsonName(), "ucdp");
  }

  /**
   * The number that ACLED puts for a vague wording.
   *
   * @param wording the wording of a count
   * @return empty if it is not one of the vague words
   */
  public OptionalLong vagueCount(String wording) {
    for (Map<String, String> row : vague) {
      if ((" " + wording + " ").contains(" " + row.getOrDefault("word", "") + " ")) {
        return OptionalLong.of(Long.parseLong(row.getOrDefault("acled", "")));
      }
    }
    return OptionalLong.empty();
  }

  private static String cell(Map<String, Map<String, String>> table, String key, String column) {
    return Optional.ofNullable(table.get(key)).map(row -> row.getOrDefault(column, "")).orElse("");
  }
}
