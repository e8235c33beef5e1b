package org.tawatur.formats.bulletin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.EventWriter;
import org.tawatur.formats.event.Omission;

/** Keeps events until all are there, and then writes them as a bulletin. */
public final class BulletinWriter implements EventWriter {
  private final OutputStream out;
  private final Function<Bulletin, String> page;
  private final List<Event> events = new ArrayList<>();

  private BulletinWriter(OutputStream out, Function<Bulletin, String> page) {
    this.out = out;
    this.page = page;
  }

  /**
   * Writes a page that needs nothing beside it.
   *
   * @param out takes the page; not closed
   * @param crosswalk names of actors and places
   * @param arabic whether it is in Arabic; else in English
   * @return a writer that writes when it is closed
   */
  public static EventWriter html(OutputStream out, Crosswalk crosswalk, boolean arabic) {
    Words words = new Words(arabic, crosswalk);
    return new BulletinWriter(
        out, bulletin -> new HtmlBulletin(words, crosswalk.places().landmarks()).page(bulletin));
  }

  /**
   * Writes Markdown.
   *
   * @param out takes the text; not closed
   * @param crosswalk names of actors and places
   * @param arabic whether it is in Arabic; else in English
   * @return a writer that writes when it is closed
   */
  public static EventWriter markdown(OutputStream out, Crosswalk crosswalk, boolean arabic) {
    Words words = new Words(arabic, crosswalk);
    return new BulletinWriter(out, bulletin -> new MarkdownBulletin(words).page(bulletin));
  }

  @Override
  public Optional<Omission> write(Event event) {
    events.add(event);
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    out.write(page.apply(Bulletin.of(events)).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
