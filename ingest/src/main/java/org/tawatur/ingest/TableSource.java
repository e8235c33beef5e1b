package org.tawatur.ingest;

import java.io.IOException;
import java.util.Optional;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.ingest.feed.TableRows;

/** A table of articles, a row each. */
final class TableSource implements Source {
  private final TableRows rows;
  private final Origin origin;
  private final Drafts drafts;
  private long number = 1;

  TableSource(TableRows rows, Origin origin, Drafts drafts) {
    this.rows = rows;
    this.origin = origin;
    this.drafts = drafts;
  }

  @Override
  public String name() {
    return origin.where() + ":" + (rows.line() + 1);
  }

  @Override
  public Optional<Step> next() throws IOException, UnreadableException {
    Optional<TableRows.Row> row = rows.next();
    if (row.isEmpty()) {
      return Optional.empty();
    }
    String where = origin.where() + ":" + rows.line();
    String id = origin.base() + "-" + ++number;
    TableRows.Row cells = row.get();
    return Optional.of(new Step.Found(new Item(where, () -> drafts.row(cells, id, where, origin))));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
