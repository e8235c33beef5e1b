package org.tawatur.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tawatur.Document;

/**
 * The texts that every benchmark reads: the {@code .txt} files (UTF-8) of one folder, in the order
 * of their names. Filled once before a benchmark runs, only read afterwards; all threads share it.
 */
@State(Scope.Benchmark)
public class Reports {

  /** The folder of the repository that is read where no other is asked for. */
  public static final String PRACTICE = "evaluation/practice";

  /** The folder, relative to the working directory or absolute; {@code -p texts=DIR} sets it. */
  @Param(PRACTICE)
  public String texts = PRACTICE;

  private List<Document> documents = List.of();

  /**
   * Reads the folder.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it holds no text
   */
  @Setup(Level.Trial)
  public void read() throws IOException {
    documents = read(Path.of(texts));
  }

  /**
   * The reports.
   *
   * @return never empty once {@link #read()} is done
   */
  public List<Document> documents() {
    return documents;
  }

  /**
   * The reports of a folder.
   *
   * @param folder where they are
   * @return at least one; each carries its file's name as id
   * @throws IOException if the folder or a file cannot be read, or is not UTF-8
   * @throws IllegalArgumentException if there is no {@code .txt} file or all are empty
   */
  static List<Document> read(Path folder) throws IOException {
    List<Document> read = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        read.add(
            Document.of(
                file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
      }
    }
    if (characters(read) == 0) {
      throw new IllegalArgumentException("no text in " + folder + ": expected .txt files");
    }
    return List.copyOf(read);
  }

  /**
   * How long the reports are together.
   *
   * @param documents the reports
   * @return their length in chars (UTF-16 units)
   */
  static long characters(List<Document> documents) {
    return documents.stream().mapToLong(document -> document.text().length()).sum();
  }
}
