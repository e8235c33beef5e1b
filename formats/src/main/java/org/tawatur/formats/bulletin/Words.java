package org.tawatur.formats.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.tawatur.formats.crosswalk.Country;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.event.Event;
import org.tawatur.record.EventType;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.SubType;

/** The words of a bulletin in one language. Immutable. */
final class Words {
  private final Properties words;
  private final Crosswalk crosswalk;
  private final boolean arabic;

  Words(boolean arabic, Crosswalk crosswalk) {
    this.arabic = arabic;
    this.crosswalk = crosswalk;
    words = read(arabic ? "words-ar.properties" : "words-en.properties");
  }

  static Properties read(String name) {
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isArabic() {
    return arabic;
  }

  /** The word under a key; a key without one is a mistake of this program. */
  String of(String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }

  String type(Optional<EventType> type) {
    return type.map(each -> of("type." + each.name())).orElseGet(() -> of("unknown-type"));
  }

  String what(Event event) {
    Optional<SubType> subType = event.subType();
    if (subType.isEmpty()) {
      return type(event.type());
    }
    return arabic ? crosswalk.arabic(subType.get()) : subType.get().label();
  }

  /** An actor's name; in Arabic, of one that no registry knows, the report's word. */
  String actor(String id, Optional<String> worded) {
    if (!arabic) {
      return crosswalk.actors().english(id);
    }
    return worded
        .filter(each -> !crosswalk.actors().isKnown(id))
        .orElseGet(() -> crosswalk.actors().arabic(id));
  }

  /** A grade in words; one that this program does not know as it is. */
  String grade(String name) {
    return words.getProperty("grade." + name, name);
  }

  String place(PlaceRef place) {
    return arabic ? place.name() : crosswalk.places().english(place);
  }

  /** Governorate and country, as far as they are known. */
  String region(PlaceRef place) {
    Optional<String> admin1 = arabic ? crosswalk.places().admin1Arabic(place) : place.admin1();
    Optional<String> country =
        place
            .country()
            .flatMap(crosswalk.countries()::of)
            .map(arabic ? Country::arabic : Country::english);
    if (admin1.isPresent() && country.isPresent()) {
      return admin1.get() + comma() + country.get();
    }
    return admin1.or(() -> country).orElse("");
  }

  String comma() {
    return arabic ? "، " : ", ";
  }
}
