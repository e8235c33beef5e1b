package org.tawatur.number;

/**
 * A whole number read from a text.
 *
 * @param to the token after its last one
 * @param value its value, not negative
 */
public record NumberReading(int to, long value) {}
