package org.tawatur.formats.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tawatur.formats.crosswalk.Landmark;
import org.tawatur.formats.escape.Escape;
import org.tawatur.formats.event.Event;
import org.tawatur.record.EventType;
import org.tawatur.record.PlaceRef;

/**
 * A map without tiles: the points of the events, a grid of degrees, a scale, and names of cities to
 * find one's way by.
 */
final class SvgMap {
  private static final int MOST_LANDMARKS = 28;
  private static final double SMALLEST = 5;
  private static final double LARGEST = 26;
  private static final double LEAST_RADIUS_KM = 8;
  private static final double DOT = 2;
  private static final double SCALE_HEIGHT = 42;

  private final Words words;
  private final List<Landmark> landmarks;

  SvgMap(Words words, List<Landmark> landmarks) {
    this.words = words;
    this.landmarks = landmarks;
  }

  /** The events of one point. */
  private record Spot(PlaceRef place, List<Event> events) {
    EventType type() {
      Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
      events.forEach(each -> each.type().ifPresent(type -> counts.merge(type, 1, Integer::sum)));
      return counts.entrySet().stream()
          .max(Map.Entry.<EventType, Integer>comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(EventType.STRATEGIC_DEVELOPMENTS);
    }

    double lat() {
      return place.lat().orElse(0);
    }

    double lon() {
      return place.lon().orElse(0);
    }
  }

  /** The map; empty where nothing is located. */
  Optional<String> draw(Bulletin bulletin) {
    List<Spot> spots = spots(bulletin);
    if (spots.isEmpty()) {
      return Optional.empty();
    }
    Frame frame =
        Frame.around(spots.stream().map(each -> new double[] {each.lat(), each.lon()}).toList());
    StringBuilder svg = new StringBuilder(1 << 14);
    line(
        svg,
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" direction=\"ltr\" aria-label=\"%s\">",
        Frame.WIDTH,
        frame.height(),
        Escape.markup(words.of("map")));
    line(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"#f4f3ee\"/>");
    grid(svg, frame);
    radii(svg, frame, spots);
    cities(svg, frame, spots);
    spots(svg, frame, spots);
    scale(svg, frame);
    return Optional.of(svg.append("</svg>\n").toString());
  }

  private static void line(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** The largest first, so that no small one is hidden. */
  private static List<Spot> spots(Bulletin bulletin) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    for (Event each : bulletin.events()) {
      Optional<PlaceRef> place = each.place().filter(any -> Bulletin.isLocated(each));
      if (place.isPresent()) {
        String point = place.get().lat() + " " + place.get().lon();
        spots
            .computeIfAbsent(point, any -> new Spot(place.get(), new ArrayList<>()))
            .events()
            .add(each);
      }
    }
    return spots.values().stream()
        .sorted(Comparator.comparingInt((Spot each) -> each.events().size()).reversed())
        .toList();
  }

  private static void grid(StringBuilder svg, Frame frame) {
    double step = frame.gridStep();
    for (double lon = Math.ceil(frame.west() / step) * step; lon < frame.east(); lon += step) {
      double x = frame.x(lon);
      line(
          svg,
          "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"0\" y2=\"%d\" stroke=\"#dedcd2\"/>"
              + "<text x=\"%.1f\" y=\"%d\" font-size=\"11\" fill=\"#8a8879\">%s</text>",
          x,
          x,
          frame.height(),
          x + 3,
          frame.height() - 5,
          degrees(lon, "E", "W"));
    }
    for (double lat = Math.ceil(frame.south() / step) * step; lat < frame.north(); lat += step) {
      double y = frame.y(lat);
      line(
          svg,
          "<line x1=\"0\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#dedcd2\"/>"
              + "<text x=\"4\" y=\"%.1f\" font-size=\"11\" fill=\"#8a8879\">%s</text>",
          Frame.WIDTH,
          y,
          y,
          y - 3,
          degrees(lat, "N", "S"));
    }
  }

  private static String degrees(double value, String positive, String negative) {
    String digits = String.format(Locale.ROOT, "%.2f", Math.abs(value)).replaceAll("\\.?0+$", "");
    return digits + "°" + (value < 0 ? negative : positive);
  }

  /** How far an event may lie from its point, where that is to be seen. */
  private static void radii(StringBuilder svg, Frame frame, List<Spot> spots) {
    for (Spot each : spots) {
      double radius =
          each.events().stream()
              .flatMap(event -> event.place().stream())
              .mapToDouble(place -> place.radiusKm().orElse(0))
              .max()
              .orElse(0);
      if (radius >= LEAST_RADIUS_KM) {
        line(
            svg,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" fill-opacity=\"0.09\"/>",
            frame.x(each.lon()),
            frame.y(each.lat()),
            frame.pixels(radius),
            Colours.of(each.type()));
      }
    }
  }

  private static void spots(StringBuilder svg, Frame frame, List<Spot> spots) {
    int most = spots.get(0).events().size();
    for (Spot each : spots) {
      double radius =
          SMALLEST
              + (LARGEST - SMALLEST)
                  * (Math.sqrt(each.events().size()) - 1)
                  / Math.max(3, Math.sqrt(most) - 1);
      line(
          svg,
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" fill-opacity=\"0.75\""
              + " stroke=\"#ffffff\"><title>%s: %d</title></circle>",
          frame.x(each.lon()),
          frame.y(each.lat()),
          Math.min(LARGEST, radius),
          Colours.of(each.type()),
          Escape.markup(each.place().name()),
          each.events().size());
    }
  }

  /** The largest cities, as many as have room. */
  private void cities(StringBuilder svg, Frame frame, List<Spot> spots) {
    List<double[]> taken = new ArrayList<>();
    // the scale
    taken.add(
        new double[] {
          Frame.WIDTH - frame.pixels(frame.scaleBar()) - 40, 0, Frame.WIDTH, SCALE_HEIGHT
        });
    spots.forEach(
        each -> {
          double x = frame.x(each.lon());
          double y = frame.y(each.lat());
          taken.add(new double[] {x - 8, y - 8, x + 8, y + 8});
        });
    int shown = 0;
    for (Landmark each : landmarks) {
      if (shown == MOST_LANDMARKS) {
        break;
      }
      if (!frame.contains(each.lat(), each.lon())) {
        continue;
      }
      String name = words.isArabic() ? each.arabic() : each.english();
      double x = frame.x(each.lon());
      double y = frame.y(each.lat());
      double half = name.length() * 3.6;
      double[] box = {x - half, y + 4, x + half, y + 21};
      boolean fits = box[0] > 0 && box[2] < Frame.WIDTH && y > DOT && box[3] < frame.height() - 16;
      if (fits && taken.stream().noneMatch(other -> overlap(box, other))) {
        taken.add(box);
        shown++;
        line(
            svg,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\" fill=\"#6b6a5f\"/>"
                + "<text x=\"%.1f\" y=\"%.1f\" font-size=\"13\" text-anchor=\"middle\""
                + " fill=\"#4a493f\">%s</text>",
            x,
            y,
            x,
            y + 17,
            Escape.markup(name));
      }
    }
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  private void scale(StringBuilder svg, Frame frame) {
    int kilometres = frame.scaleBar();
    double length = frame.pixels(kilometres);
    double x = Frame.WIDTH - length - 16;
    line(
        svg,
        "<path d=\"M%.1f 14v6h%.1fv-6\" fill=\"none\" stroke=\"#4a493f\"/>"
            + "<text x=\"%.1f\" y=\"34\" font-size=\"12\" text-anchor=\"middle\""
            + " fill=\"#4a493f\">%d %s</text>",
        x,
        length,
        x + length / 2,
        kilometres,
        Escape.markup(words.of("km")));
  }
}
