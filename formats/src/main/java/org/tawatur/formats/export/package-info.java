/** Events as files that maps, case systems, spreadsheets and readers open. */
@NullMarked
package org.tawatur.formats.export;

import org.jspecify.annotations.NullMarked;
