/**
 * From sentences to records: chunks, acts and their arguments, happenings, and the discourse that
 * joins and completes them (codebook, sections 1 to 7).
 */
@NullMarked
package org.tawatur.extract;

import org.jspecify.annotations.NullMarked;
