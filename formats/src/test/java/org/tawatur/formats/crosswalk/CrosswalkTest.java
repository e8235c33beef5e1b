package org.tawatur.formats.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Precision;
import org.tawatur.record.SubType;

class CrosswalkTest {
  private static final Crosswalk CROSSWALK = new Crosswalk(Pack.builtin());

  @Test
  void countriesHaveIsosCodes() {
    Countries countries = new Countries();
    for (String each : Locale.getISOCountries()) {
      Locale locale = new Locale.Builder().setRegion(each).build();
      assertThat(countries.of(each).map(Country::iso3)).as(each).contains(locale.getISO3Country());
    }
    assertThat(countries.of("SY").orElseThrow())
        .isEqualTo(
            new Country(
                "SY",
                "SYR",
                Optional.of("760"),
                "Syria",
                "سوريا",
                Optional.of("Syria"),
                Optional.of("Middle East"),
                Optional.of("652"),
                Optional.of("Syria"),
                Optional.of("Middle East")));
  }

  @Test
  void everySubTypeAndPrecisionHasItsRow() {
    for (SubType each : SubType.values()) {
      assertThat(CROSSWALK.disorderType(each)).as(each.label()).isNotEmpty();
      assertThat(CROSSWALK.arabic(each)).as(each.label()).isNotEmpty();
    }
    for (Precision each : Precision.values()) {
      assertThat(CROSSWALK.acledPrecision(each)).matches("[123]");
      assertThat(CROSSWALK.ucdpPrecision(each)).matches("[1-7]");
    }
  }

  @Test
  void actorsOfTheCrosswalkAreInTheRegistry() {
    Set<String> ids =
        Pack.builtin().rows("actors").stream()
            .map(each -> each.required("id"))
            .collect(Collectors.toSet());
    assertThat(DataTable.read(Actors.class, "actors.tsv"))
        .extracting(each -> each.get("id"))
        .isSubsetOf(ids);
  }

  @Test
  void classesOfTheRegistryHaveNames() {
    Set<String> classes =
        DataTable.read(Actors.class, "inter.tsv").stream()
            .map((Map<String, String> each) -> each.getOrDefault("class", ""))
            .collect(Collectors.toSet());
    Pack.builtin()
        .rows("actors")
        .forEach(row -> row.get("inter").ifPresent(each -> assertThat(classes).contains(each)));
  }

  @Test
  void aNameHoldsForItsDays() {
    Actors actors = CROSSWALK.actors();
    Optional<String> syria = Optional.of("SY");
    assertThat(actors.acled("israel", syria, Optional.of(LocalDate.of(2024, 1, 1))))
        .isEqualTo("Military Forces of Israel (2022-)");
    assertThat(actors.acled("israel", syria, Optional.of(LocalDate.of(2014, 1, 1))))
        .isEqualTo("Israel");
    assertThat(actors.acled("islamic-state", syria, Optional.empty()))
        .isEqualTo("Islamic State (Syria)");
    assertThat(actors.acled("islamic-state", Optional.empty(), Optional.empty()))
        .isEqualTo("Islamic State");
    assertThat(actors.acled("liwa-unknown", syria, Optional.empty())).isEqualTo("Liwa Unknown");
  }

  @Test
  void forcesAbroadAreExternal() {
    Actors actors = CROSSWALK.actors();
    assertThat(actors.inter("israel", Optional.of("SY"))).contains("external-forces");
    assertThat(actors.inter("israel", Optional.of("IL"))).contains("state-forces");
    assertThat(actors.inter("liwa-unknown", Optional.of("SY"))).isEmpty();
  }

  @Test
  void sidesAreUcdps() {
    Actors actors = CROSSWALK.actors();
    assertThat(actors.side("syria-ndf")).isEqualTo(Side.GOVERNMENT);
    assertThat(actors.side("hezbollah")).isEqualTo(Side.GROUP);
    assertThat(actors.side("civilians")).isEqualTo(Side.CIVILIANS);
    assertThat(actors.side("unknown")).isEqualTo(Side.UNKNOWN);
    assertThat(actors.ucdp("syria-ndf", Optional.empty())).isEqualTo("Government of Syria");
    assertThat(actors.gw("turkey")).contains("640");
    assertThat(actors.isPartOf("liwa-al-quds", "syria-government")).isTrue();
    assertThat(actors.isPartOf("syria-government", "liwa-al-quds")).isFalse();
  }
}
