/** Incidents: what the accounts of one happening come to, and on whom it rests. */
@NullMarked
package org.tawatur.incident;

import org.jspecify.annotations.NullMarked;
