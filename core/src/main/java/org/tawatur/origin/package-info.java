/**
 * Who stands behind what a report says: the registry of sources, and chains followed to their end.
 */
@NullMarked
package org.tawatur.origin;

import org.jspecify.annotations.NullMarked;
