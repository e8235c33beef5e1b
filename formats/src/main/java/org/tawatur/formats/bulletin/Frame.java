package org.tawatur.formats.bulletin;

import java.util.List;

/**
 * Degrees on a plane: equal steps of latitude, those of longitude shortened as in the middle of the
 * map. Immutable.
 */
final class Frame {
  static final int WIDTH = 960;
  private static final int TALLEST = 900;
  private static final int LOWEST = 380;
  private static final double LEAST_DEGREES = 1.2;
  private static final double MARGIN = 0.12;
  private static final double KM_PER_DEGREE = 111.2;

  private final double west;
  private final double north;
  private final double south;
  private final double east;
  private final double scale;
  private final double squeeze;
  private final int height;

  private Frame(double west, double south, double east, double north) {
    this.west = west;
    this.south = south;
    this.east = east;
    this.north = north;
    squeeze = Math.max(0.2, Math.cos(Math.toRadians((south + north) / 2)));
    scale = WIDTH / ((east - west) * squeeze);
    height = (int) Math.round((north - south) * scale);
  }

  /** A frame around points, with room at its edges, neither a sliver nor a tower. */
  static Frame around(List<double[]> points) {
    double south = points.stream().mapToDouble(each -> each[0]).min().orElse(0);
    double north = points.stream().mapToDouble(each -> each[0]).max().orElse(0);
    double west = points.stream().mapToDouble(each -> each[1]).min().orElse(0);
    double east = points.stream().mapToDouble(each -> each[1]).max().orElse(0);
    double squeeze = Math.max(0.2, Math.cos(Math.toRadians((south + north) / 2)));
    double tall = Math.max(LEAST_DEGREES, north - south) * (1 + 2 * MARGIN);
    double wide = Math.max(LEAST_DEGREES, (east - west) * squeeze) * (1 + 2 * MARGIN);
    wide = Math.max(wide, tall * WIDTH / TALLEST);
    tall = Math.max(tall, wide * LOWEST / WIDTH);
    double lat = (south + north) / 2;
    double lon = (west + east) / 2;
    return new Frame(
        lon - wide / squeeze / 2, lat - tall / 2, lon + wide / squeeze / 2, lat + tall / 2);
  }

  int height() {
    return height;
  }

  double x(double lon) {
    return (lon - west) * squeeze * scale;
  }

  double y(double lat) {
    return (north - lat) * scale;
  }

  boolean contains(double lat, double lon) {
    return lat > south && lat < north && lon > west && lon < east;
  }

  double pixels(double kilometres) {
    return kilometres / KM_PER_DEGREE * scale;
  }

  double west() {
    return west;
  }

  double east() {
    return east;
  }

  double south() {
    return south;
  }

  double north() {
    return north;
  }

  /** A round number of degrees that divides the frame into four to ten. */
  double gridStep() {
    double span = Math.max(north - south, (east - west) * squeeze);
    for (double each : new double[] {0.1, 0.25, 0.5, 1, 2, 5, 10, 20}) {
      if (span / each <= 8) {
        return each;
      }
    }
    return 30;
  }

  /** A round number of kilometres about a sixth of the frame wide. */
  int scaleBar() {
    double kilometres = WIDTH / 6.0 / pixels(1);
    for (int each : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
      if (each >= kilometres * 0.6) {
        return each;
      }
    }
    return 2000;
  }
}
