/**
 * Reads raw text: the normalised view aligned with the original, tokens, and sentences with their
 * roles.
 */
@NullMarked
package org.tawatur.text;

import org.jspecify.annotations.NullMarked;
