/** People and things in groups, counted or not, and people by name, as a sentence words them. */
@NullMarked
package org.tawatur.people;

import org.jspecify.annotations.NullMarked;
