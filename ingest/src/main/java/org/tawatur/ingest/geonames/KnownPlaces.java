package org.tawatur.ingest.geonames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;

/**
 * Places that are there already, so that none gets in twice and competes with itself. For one
 * thread.
 */
final class KnownPlaces {
  private static final double NEAR_KM = 10;
  private static final double TWICE_KM = 5;
  private static final double KM_PER_DEGREE = 111.2;

  private final Set<String> ids = new HashSet<>();
  private final Map<String, List<Point>> packs = new HashMap<>();
  private final Map<String, List<Point>> imported = new HashMap<>();

  /** A point and how far from it another of its name is the same place. */
  private record Point(double lat, double lon, double reach) {
    boolean isNear(double otherLat, double otherLon) {
      double north = (otherLat - lat) * KM_PER_DEGREE;
      double east = (otherLon - lon) * KM_PER_DEGREE * Math.cos(Math.toRadians(lat));
      return Math.hypot(north, east) <= reach;
    }
  }

  KnownPlaces(Pack pack) {
    for (Row row : pack.rows("places")) {
      row.get("geonames").ifPresent(ids::add);
      Optional<String> lat = row.get("lat");
      Optional<String> lon = row.get("lon");
      if (lat.isPresent() && lon.isPresent()) {
        double radius = row.get("radius_km").map(Double::parseDouble).orElse(0.0);
        Point point =
            new Point(
                Double.parseDouble(lat.get()),
                Double.parseDouble(lon.get()),
                Math.max(NEAR_KM, radius));
        add(packs, row.required("name"), point);
        row.list("variants").forEach(each -> add(packs, each, point));
      }
    }
  }

  private static void add(Map<String, List<Point>> points, String name, Point point) {
    points.computeIfAbsent(ArabicNames.key(name), any -> new ArrayList<>(1)).add(point);
  }

  /** Whether the packs in use have the place. */
  boolean isKnown(DumpRow row, List<String> names) {
    return ids.contains(String.valueOf(row.id())) || isThere(packs, row, names);
  }

  /** Whether a row before it is the same place; if not, this one is from now on. */
  boolean isTwice(DumpRow row, List<String> names) {
    if (isThere(imported, row, names)) {
      return true;
    }
    Point point = new Point(row.lat(), row.lon(), TWICE_KM);
    names.forEach(each -> add(imported, each, point));
    return false;
  }

  private static boolean isThere(Map<String, List<Point>> points, DumpRow row, List<String> names) {
    return names.stream()
        .flatMap(each -> points.getOrDefault(ArabicNames.key(each), List.of()).stream())
        .anyMatch(each -> each.isNear(row.lat(), row.lon()));
  }
}
