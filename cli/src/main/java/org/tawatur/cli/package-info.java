/** The command line: classes here parse, call and print. */
@NullMarked
package org.tawatur.cli;

import org.jspecify.annotations.NullMarked;
