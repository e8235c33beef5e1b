package org.tawatur.origin;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a wording takes from the report that it stands in: السلطات are those of its country on its
 * day. Immutable.
 *
 * @param country ISO 3166-1 alpha-2; empty: not known
 * @param day the day of publication; empty: not known
 */
record Setting(Optional<String> country, Optional<LocalDate> day) {}
