package org.tawatur.formats.crosswalk;

import java.util.Map;
import java.util.Optional;

/**
 * A country under the names and numbers of ISO, ACLED and UCDP. Immutable.
 *
 * @param iso2 ISO 3166-1 alpha-2
 * @param iso3 ISO 3166-1 alpha-3
 * @param numeric ISO 3166-1 numeric; empty for Kosovo, which has none
 * @param english its English name
 * @param arabic its Arabic name
 * @param acled its name with ACLED
 * @param acledRegion the region in which ACLED counts it
 * @param gw the number of Gleditsch and Ward of the state under which UCDP places it
 * @param ucdp the name of that state with UCDP
 * @param ucdpRegion the region in which UCDP counts it
 */
public record Country(
    String iso2,
    String iso3,
    Optional<String> numeric,
    String english,
    String arabic,
    Optional<String> acled,
    Optional<String> acledRegion,
    Optional<String> gw,
    Optional<String> ucdp,
    Optional<String> ucdpRegion) {

  static Country of(Map<String, String> row) {
    return new Country(
        row.getOrDefault("iso2", ""),
        row.getOrDefault("iso3", ""),
        cell(row, "numeric"),
        row.getOrDefault("name_en", ""),
        row.getOrDefault("name_ar", ""),
        cell(row, "acled_name"),
        cell(row, "acled_region"),
        cell(row, "gw"),
        cell(row, "ucdp_name"),
        cell(row, "ucdp_region"));
  }

  private static Optional<String> cell(Map<String, String> row, String column) {
    return Optional.of(row.getOrDefault(column, "")).filter(each -> !each.isEmpty());
  }
}
