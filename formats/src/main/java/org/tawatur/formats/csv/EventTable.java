package org.tawatur.formats.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.Omission;

/** How events become rows of one table. Immutable. */
interface EventTable {
  /** The columns, in their order. */
  List<Column> columns();

  /** Why the table cannot carry an event. */
  Optional<Omission> omits(Event event);

  /** The cells of an event by the names of their columns; a column that is left out is empty. */
  Map<String, String> cells(Event event);
}
