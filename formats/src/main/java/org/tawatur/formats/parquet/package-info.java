/** Events as Parquet: typed columns, with nested lists of casualties, claims and reports. */
@NullMarked
package org.tawatur.formats.parquet;

import org.jspecify.annotations.NullMarked;
