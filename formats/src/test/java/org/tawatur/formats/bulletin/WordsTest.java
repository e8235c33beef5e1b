package org.tawatur.formats.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawatur.incident.Grade;
import org.tawatur.record.EventType;
import org.tawatur.record.Outcome;
import org.tawatur.record.Role;
import org.tawatur.record.Stance;

class WordsTest {
  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Words.read("words-ar.properties").keySet())
        .isEqualTo(Words.read("words-en.properties").keySet());
  }

  @Test
  void everyValueThatIsShownHasWords() {
    Stream<String> keys =
        Stream.of(
                Stream.of(EventType.values()).map(each -> "type." + each.name()),
                Stream.of(Outcome.values()).map(Outcome::jsonName),
                Stream.of(Role.values()).map(Role::jsonName),
                Stream.of(Stance.values()).map(Stance::jsonName),
                Stream.of(Grade.Airwars.values()).map(each -> "grade." + each.jsonName()))
            .flatMap(each -> each);
    assertThat(keys).allMatch(Words.read("words-ar.properties")::containsKey);
  }
}
