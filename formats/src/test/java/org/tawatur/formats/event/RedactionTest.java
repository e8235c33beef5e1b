package org.tawatur.formats.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.formats.export.ExportFormat;
import org.tawatur.formats.export.ExportOptions;
import org.tawatur.formats.export.Exports;
import org.tawatur.origin.Chains;

class RedactionTest {
  @ParameterizedTest
  @EnumSource
  void noNameIsLeftInAnyFormat(ExportFormat format) {
    Redaction redaction = new Redaction(Chains.create(Exports.pack(), Map.of()));
    List<Event> events = Exports.events().stream().map(redaction::without).toList();
    String file =
        new String(
            Exports.file(format, ExportOptions.DEFAULT, events), StandardCharsets.ISO_8859_1);
    for (String name : List.of("أحمد محمد", "الخالد")) {
      assertThat(file)
          .doesNotContain(
              new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
    assertThat(events)
        .extracting(Event::id)
        .isEqualTo(Exports.events().stream().map(Event::id).toList());
  }
}
