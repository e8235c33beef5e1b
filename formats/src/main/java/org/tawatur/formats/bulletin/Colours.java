package org.tawatur.formats.bulletin;

import java.util.Optional;
import org.tawatur.record.EventType;

/** A colour for each type, told apart by the colour-blind too (after Okabe and Ito). */
final class Colours {
  private Colours() {}

  static String of(Optional<EventType> type) {
    return type.map(Colours::of).orElse("#777777");
  }

  static String of(EventType type) {
    return switch (type) {
      case BATTLES -> "#0072b2";
      case EXPLOSIONS_REMOTE_VIOLENCE -> "#d55e00";
      case VIOLENCE_AGAINST_CIVILIANS -> "#a3195b";
      case PROTESTS -> "#009e73";
      case RIOTS -> "#b8860b";
      case STRATEGIC_DEVELOPMENTS -> "#56789a";
    };
  }
}
