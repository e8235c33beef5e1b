package org.tawatur.formats.crosswalk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The countries of ISO 3166-1. Immutable; threads may share it. */
public final class Countries {
  private final Map<String, Country> countries =
      DataTable.read(Countries.class, "countries.tsv").stream()
          .map(Country::of)
          .collect(Collectors.toMap(Country::iso2, each -> each));

  /** Reads the table. */
  public Countries() {}

  /**
   * A country by its code.
   *
   * @param iso2 ISO 3166-1 alpha-2
   * @return empty if there is none
   */
  public Optional<Country> of(String iso2) {
    return Optional.ofNullable(countries.get(iso2));
  }

  /**
   * The name that ACLED prints.
   *
   * @param country the country
   * @return the English name where ACLED has none
   */
  public static String acledName(Country country) {
    return country.acled().orElse(country.english());
  }
}
