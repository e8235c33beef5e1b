package org.tawatur.ingest.geonames;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;

/**
 * The names that the packs in use have for GeoNames' first-order divisions. A dump's own rows of
 * divisions decide where their Arabic name is known; else a table of codes does. For one thread.
 */
final class Divisions {
  private final Map<String, String> byCode = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  Divisions(Pack pack) {
    for (List<String> each : ResourceTable.rows("admin1-codes.tsv")) {
      byCode.put(key(each.get(0), each.get(1)), each.get(2));
    }
    for (Row row : pack.rows("places")) {
      Optional<String> admin1 = row.get("admin1");
      if (admin1.isPresent() && row.get("kind").filter("governorate"::equals).isPresent()) {
        String country = row.required("country");
        byName.put(key(country, ArabicNames.key(row.required("name"))), admin1.get());
        row.list("variants")
            .forEach(each -> byName.put(key(country, ArabicNames.key(each)), admin1.get()));
      }
    }
  }

  private static String key(String country, String rest) {
    return country + '\t' + rest;
  }

  /** Takes a division's row, with its names in Arabic letters. */
  void add(DumpRow row, List<String> arabic) {
    arabic.stream()
        .map(each -> byName.get(key(row.country(), ArabicNames.key(each))))
        .filter(each -> each != null)
        .findFirst()
        .ifPresent(each -> byCode.put(key(row.country(), row.admin1()), each));
  }

  /** The governorate of a row; empty where its code is not known. */
  Optional<String> of(DumpRow row) {
    return Optional.ofNullable(byCode.get(key(row.country(), row.admin1())));
  }
}
