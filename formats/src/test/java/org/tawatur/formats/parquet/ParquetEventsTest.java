package org.tawatur.formats.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.export.ExportFormat;
import org.tawatur.formats.export.ExportOptions;
import org.tawatur.formats.export.Exports;

/** The file as DuckDB reads it. */
class ParquetEventsTest {
  private static final Path SCHEMA =
      Path.of(System.getProperty("tawatur.root", "..")).resolve("docs/schema/event-parquet.v1.txt");

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file =
        Files.write(
            folder.resolve("events.parquet"),
            Exports.file(ExportFormat.PARQUET, ExportOptions.DEFAULT));
  }

  @Test
  void columnsAreTyped() throws IOException, SQLException {
    List<String> columns =
        query("select column_name || ' ' || column_type from (describe select * from FILE)");
    String actual = String.join("\n", columns) + "\n";
    if (Boolean.getBoolean("tawatur.golden.update")) {
      Files.writeString(SCHEMA, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(SCHEMA));
    assertThat(columns).contains("date_from DATE", "killed_low INTEGER", "confidence DOUBLE");
  }

  @Test
  void allEventsAreThere() throws SQLException {
    assertThat(query("select id from FILE"))
        .isEqualTo(Exports.events().stream().map(Event::id).toList());
  }

  @Test
  void nestedListsCanBeAskedFor() throws SQLException {
    assertThat(
            query(
                "select c.outcome || ' ' || c.of || ' ' || c.low || ' ' || coalesce(c.high, -1) "
                    + "from (select unnest(casualties) c from FILE where id = 'a1#1')"))
        .containsExactly("killed syria-government 5 5", "injured syria-government 2 -1");
    assertThat(
            query(
                "select r.claims[2].source || ' ' || r.claims[2].stance "
                    + "from (select unnest(reports) r from FILE where id = 'a1#1')"))
        .containsExactly("أعماق claims_responsibility");
    assertThat(query("select place.lon from FILE where id = 'b2#1'")).containsExactly("-70.64827");
    assertThat(query("select count(*) from FILE where place is null")).containsExactly("3");
  }

  @Test
  void daysAreDays() throws SQLException {
    assertThat(query("select id from FILE where date_from = date '2024-03-05'"))
        .containsExactly("a1#1");
  }

  @Test
  void thousandsOfRowsGoThrough() throws IOException, SQLException {
    List<Event> many = new ArrayList<>();
    Collections.nCopies(3_000, Exports.events()).forEach(many::addAll);
    Files.write(file, Exports.file(ExportFormat.PARQUET, ExportOptions.DEFAULT, many));
    assertThat(query("select count(*) from FILE")).containsExactly(String.valueOf(many.size()));
  }

  private List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(sql.replace("FILE", "read_parquet('" + file + "')"))) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
