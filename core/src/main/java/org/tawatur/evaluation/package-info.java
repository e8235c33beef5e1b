/** Scoring of coded reports against gold, as the codebook's section 10 says. */
@NullMarked
package org.tawatur.evaluation;

import org.jspecify.annotations.NullMarked;
