package org.tawatur.ingest.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes elements out of a page: those of one parent at once, as each alone would move all its
 * siblings.
 */
final class Removal {
  private Removal() {}

  static void of(Collection<Element> elements) {
    Map<Element, Set<Node>> byParent = new HashMap<>();
    for (Element each : elements) {
      Element parent = each.parent();
      if (parent != null) {
        byParent.computeIfAbsent(parent, any -> new HashSet<>()).add(each);
      }
    }
    byParent.forEach(Removal::of);
  }

  private static void of(Element parent, Set<Node> gone) {
    List<Node> kept = new ArrayList<>();
    for (Node each : parent.childNodes()) {
      if (!gone.contains(each)) {
        kept.add(each);
      }
    }
    parent.empty();
    parent.appendChildren(kept);
  }
}
