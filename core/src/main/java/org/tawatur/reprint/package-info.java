/** Texts that say another's text again: compact sketches of texts, and what is alike by them. */
@NullMarked
package org.tawatur.reprint;

import org.jspecify.annotations.NullMarked;
