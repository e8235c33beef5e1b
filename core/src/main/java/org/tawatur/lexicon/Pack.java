package org.tawatur.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables and rules as data: the built-in pack, alone or with packs of the user's laid over it. Read
 * and checked as a whole; immutable; threads may share it.
 */
public final class Pack {
  private final String version;
  private final String hash;
  private final Map<String, List<Table>> tables;
  private final Map<String, List<Row>> rows;
  private final List<RuleFile> ruleFiles;
  private final Optional<Automaton> compiled;

  /** A pack whose lexicon is still to be compiled. */
  Pack(
      String version,
      String hash,
      Map<String, List<Table>> tables,
      Map<String, List<Row>> rows,
      List<RuleFile> ruleFiles) {
    this(version, hash, tables, rows, ruleFiles, Optional.empty());
  }

  Pack(
      String version,
      String hash,
      Map<String, List<Table>> tables,
      Map<String, List<Row>> rows,
      List<RuleFile> ruleFiles,
      Optional<Automaton> compiled) {
    this.version = version;
    this.hash = hash;
    this.tables = tables;
    this.rows = rows;
    this.ruleFiles = List.copyOf(ruleFiles);
    this.compiled = compiled;
  }

  /** The lexicon of the pack, where the build has compiled it. */
  Optional<Automaton> compiled() {
    return compiled;
  }

  /**
   * The built-in pack.
   *
   * @throws PackException if it is not on the class path or does not pass the checks
   */
  public static Pack builtin() {
    return load(List.of());
  }

  /**
   * The built-in pack with further packs laid over it, each over those before it.
   *
   * @param more folders; their {@code *.tsv} and {@code *.rules} files are read, not their
   *     sub-folders
   * @throws PackException with all problems of all files
   */
  public static Pack load(List<Path> more) {
    return PackLoader.load(true, more);
  }

  /**
   * Packs without the built-in one, each laid over those before it; for tests and tools.
   *
   * @throws PackException with all problems of all files
   */
  public static Pack loadOnly(List<Path> folders) {
    return PackLoader.load(false, folders);
  }

  /**
   * Reads packs as {@link #load} does, but reports instead of throwing, and more: also what does no
   * harm, like a name that is listed twice. The rules in rule files are not its concern.
   *
   * @return all problems of all files, the built-in pack's too; empty if there are none
   */
  public static List<DataProblem> check(List<Path> more) {
    return PackLoader.check(true, more);
  }

  /** The version of the built-in pack; empty where it is not part of this. */
  public String version() {
    return version;
  }

  /** SHA-256 over the names and contents of all files, as lower-case hexadecimal digits. */
  public String hash() {
    return hash;
  }

  /** The kinds of tables there are, in alphabetical order. */
  public Set<String> kinds() {
    return tables.keySet();
  }

  /** All tables, as their files have them, by kind and in the order of the packs. */
  public List<Table> tables() {
    return tables.values().stream().flatMap(List::stream).toList();
  }

  /** The tables of a kind, as their files have them; empty if there are none. */
  public List<Table> tables(String kind) {
    return tables.getOrDefault(kind, List.of());
  }

  /**
   * The rows of a kind that count: those of later packs in place of those they override, without
   * those they remove.
   */
  public List<Row> rows(String kind) {
    return rows.getOrDefault(kind, List.of());
  }

  /** The rule files, in the order of the packs. */
  public List<RuleFile> ruleFiles() {
    return ruleFiles;
  }
}
