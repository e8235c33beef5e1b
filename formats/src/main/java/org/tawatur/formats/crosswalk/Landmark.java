package org.tawatur.formats.crosswalk;

/**
 * A city to find one's way by on a map. Immutable.
 *
 * @param arabic its Arabic name
 * @param english its name in Latin letters
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param population how many live there
 */
public record Landmark(String arabic, String english, double lat, double lon, long population) {}
