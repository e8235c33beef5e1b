package org.tawatur.ingest.feed;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.tawatur.ingest.content.UnreadableException;

/** Reads OPML: the feeds that someone follows. Immutable; threads may share it. */
public final class OutlineReader {
  /** Makes a reader. */
  public OutlineReader() {}

  /**
   * Reads a list of feeds.
   *
   * @param bytes the whole list
   * @return the feeds' addresses, in the list's order, each once
   * @throws UnreadableException if it is no OPML, or has a document type
   */
  public List<String> read(byte[] bytes) throws UnreadableException {
    WireFeedInput input = new WireFeedInput(false, Locale.ROOT);
    input.setAllowDoctypes(false);
    List<String> urls = new ArrayList<>();
    try {
      Opml opml = (Opml) input.build(new StringReader(XmlText.of(bytes)));
      Deque<Outline> open = new ArrayDeque<>(opml.getOutlines());
      while (!open.isEmpty()) {
        Outline outline = open.removeFirst();
        String url = outline.getXmlUrl();
        if (url != null && !url.isBlank() && !urls.contains(url.strip())) {
          urls.add(url.strip());
        }
        List<Outline> below = outline.getChildren();
        for (int i = below.size() - 1; i >= 0; i--) {
          open.addFirst(below.get(i));
        }
      }
    } catch (FeedException | IllegalArgumentException | ClassCastException e) {
      throw XmlText.refused("OPML nor anything like it", e);
    }
    return urls;
  }
}
