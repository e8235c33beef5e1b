/** The public face of the coder: documents in, coded documents out. */
@NullMarked
package org.tawatur;

import org.jspecify.annotations.NullMarked;
