package org.tawatur.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a bare word such as الجيش takes from the document.
 *
 * @param country the country that the document is about, ISO 3166-1 alpha-2; empty: not known
 * @param day the day of publication; empty: not known
 */
public record ActorContext(Optional<String> country, Optional<LocalDate> day) {}
