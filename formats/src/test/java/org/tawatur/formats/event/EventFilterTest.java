package org.tawatur.formats.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.export.Exports;

class EventFilterTest {
  private static final Crosswalk CROSSWALK = new Crosswalk(Exports.pack());

  @Test
  void aWindowThatReachesTheDaysCounts() {
    assertThat(taken(filter("2024-03-05", "2024-03-05", null, Set.of(), Set.of(), Set.of(), 0)))
        .containsExactly("a1#1", "a1#2", "c3#2");
  }

  @Test
  void whatHasNoDateIsLeftOutForThatReason() {
    EventFilter filter = filter("2024-03-05", null, null, Set.of(), Set.of(), Set.of(), 0);
    assertThat(filter.omits(event("c3#1"), CROSSWALK.actors()::isPartOf))
        .contains(Omission.UNDATED);
  }

  @Test
  void aBoxTakesWhatLiesInIt() {
    EventFilter box = filter(null, null, "35,32,43,38", Set.of(), Set.of(), Set.of(), 0);
    assertThat(taken(box)).containsExactly("a1#1", "a1#2");
    assertThat(box.omits(event("c3#1"), CROSSWALK.actors()::isPartOf))
        .contains(Omission.NOT_LOCATED);
  }

  @Test
  void aBoxMayCrossTheDateLine() {
    assertThat(Box.parse("170,-50,-170,-10").contains(-20, 179)).isTrue();
    assertThat(Box.parse("170,-50,-170,-10").contains(-20, 0)).isFalse();
  }

  @Test
  void countriesTypesAndActorsAreAlternatives() {
    assertThat(taken(filter(null, null, null, Set.of("ps", "CL"), Set.of(), Set.of(), 0)))
        .containsExactly("b2#1", "b2#2");
    assertThat(taken(filter(null, null, null, Set.of(), Set.of("protests"), Set.of(), 0)))
        .containsExactly("c3#1", "=d4#1");
    assertThat(taken(filter(null, null, null, Set.of(), Set.of("Armed clash"), Set.of(), 0)))
        .containsExactly("a1#1", "c3#2");
    assertThat(taken(filter(null, null, null, Set.of(), Set.of(), Set.of("sdf"), 0)))
        .containsExactly("c3#2");
    assertThat(taken(filter(null, null, null, Set.of(), Set.of(), Set.of(), 2))).isEmpty();
  }

  @Test
  void wrongOptionsAreNamed() {
    assertThatThrownBy(() -> filter(null, null, "1,2,3", Set.of(), Set.of(), Set.of(), 0))
        .hasMessageContaining("WEST,SOUTH,EAST,NORTH");
    assertThatThrownBy(() -> filter(null, null, "1,9,3,4", Set.of(), Set.of(), Set.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> filter(null, null, null, Set.of("SYR"), Set.of(), Set.of(), 0))
        .hasMessageContaining("SYR");
    assertThatThrownBy(() -> filter(null, null, null, Set.of(), Set.of("War"), Set.of(), 0))
        .hasMessageContaining("War");
    assertThatThrownBy(
            () -> filter("2024-02-01", "2024-01-01", null, Set.of(), Set.of(), Set.of(), 0))
        .hasMessageContaining("--until");
  }

  private static EventFilter filter(
      String since,
      String until,
      String box,
      Set<String> countries,
      Set<String> types,
      Set<String> actors,
      int origins) {
    return new EventFilter(
        Optional.ofNullable(since).map(LocalDate::parse),
        Optional.ofNullable(until).map(LocalDate::parse),
        Optional.ofNullable(box).map(Box::parse),
        countries,
        types,
        actors,
        origins);
  }

  private static List<String> taken(EventFilter filter) {
    return Exports.events().stream()
        .filter(each -> filter.omits(each, CROSSWALK.actors()::isPartOf).isEmpty())
        .map(Event::id)
        .toList();
  }

  private static Event event(String id) {
    return Exports.events().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
