package org.tawatur.formats.event;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of degrees, WGS 84, its edges included. Immutable.
 *
 * @param west the western edge; greater than {@code east} for a box over the date line
 * @param south the southern edge
 * @param east the eastern edge
 * @param north the northern edge
 */
public record Box(double west, double south, double east, double north) {
  private static final int EDGES = 4;

  /**
   * Checks the edges.
   *
   * @throws IllegalArgumentException if they are not on the globe, or south lies north of north
   */
  public Box {
    if (!(Math.abs(west) <= 180)
        || !(Math.abs(east) <= 180)
        || !(Math.abs(south) <= 90)
        || !(Math.abs(north) <= 90)
        || south > north) {
      throw new IllegalArgumentException(
          "not a box of degrees: expected WEST,SOUTH,EAST,NORTH, such as 35.6,32.3,42.4,37.4");
    }
  }

  /**
   * Reads four numbers in the order of RFC 7946.
   *
   * @param text west, south, east and north with commas between
   * @return the box
   * @throws IllegalArgumentException if it is no such text
   */
  public static Box parse(String text) {
    List<Double> edges = new ArrayList<>();
    for (String each : text.split(",", -1)) {
      try {
        edges.add(Double.parseDouble(each.strip()));
      } catch (NumberFormatException e) {
        edges.add(Double.NaN);
      }
    }
    if (edges.size() != EDGES) {
      edges = List.of(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
  }

  /**
   * Whether a point lies within.
   *
   * @param lat degrees north
   * @param lon degrees east
   * @return true on the edges too
   */
  public boolean contains(double lat, double lon) {
    boolean across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
    return across && lat >= south && lat <= north;
  }
}
