package org.tawatur.lexicon;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of packs, checks them, and lays them over each other. For one load. */
final class PackLoader {
  private final Problems problems = new Problems();
  private final MessageDigest digest = sha256();
  private final Map<String, List<Table>> tables = new TreeMap<>();
  private final Map<String, List<List<Table>>> layers = new TreeMap<>();
  private final Map<String, List<Row>> rows = new TreeMap<>();
  private final List<RuleFile> ruleFiles = new ArrayList<>();
  private String version = "";

  /** The packs that have been read. */
  private int packs;

  private PackLoader() {}

  /** Loads packs; throws {@link PackException} with all their problems. */
  static Pack load(boolean builtin, List<Path> folders) {
    if (builtin && folders.isEmpty()) {
      BuiltinFiles files = BuiltinFiles.read(new Problems());
      Optional<BuiltinImage> image = BuiltinImage.of(files);
      if (image.isPresent()) {
        return new PackLoader().verified(files, image.get());
      }
    }
    return checked(builtin, folders);
  }

  /** Loads packs and checks all that they hold. */
  static Pack checked(boolean builtin, List<Path> folders) {
    PackLoader loader = new PackLoader();
    loader.read(builtin, folders);
    loader.problems.throwIfAny();
    return new Pack(
        loader.version,
        HexFormat.of().formatHex(loader.digest.digest()),
        Collections.unmodifiableMap(loader.tables),
        loader.rows,
        loader.ruleFiles);
  }

  /** The built-in pack as the build has checked it: nothing overrides or removes anything in it. */
  private Pack verified(BuiltinFiles files, BuiltinImage image) {
    for (PackFile file : files.files()) {
      if (file.isRules()) {
        TableReader.decode(file.shown(), file.bytes(), problems)
            .ifPresent(text -> ruleFiles.add(new RuleFile(file.shown(), text, 0)));
      } else {
        Table table = VerifiedTable.read(file);
        tables.computeIfAbsent(table.kind(), kind -> new ArrayList<>()).add(table);
        rows.computeIfAbsent(table.kind(), kind -> new ArrayList<>()).addAll(table.rows());
      }
    }
    rows.replaceAll((kind, list) -> Collections.unmodifiableList(list));
    return new Pack(
        files.version(),
        image.hash(),
        Collections.unmodifiableMap(tables),
        rows,
        ruleFiles,
        Optional.of(image.automaton()));
  }

  /** Reads packs as a load does, and gives all that is to say about them. */
  static List<DataProblem> check(boolean builtin, List<Path> folders) {
    PackLoader loader = new PackLoader();
    loader.read(builtin, folders);
    loader
        .rows
        .getOrDefault(Schemas.PLACES, List.of())
        .forEach(row -> DuplicateNames.check(row, loader.problems));
    return loader.problems.all();
  }

  private void read(boolean builtin, List<Path> folders) {
    if (builtin) {
      BuiltinFiles files = BuiltinFiles.read(problems);
      version = files.version();
      layer(files.files());
    }
    for (Path folder : folders) {
      layer(FolderFiles.read(folder, problems));
    }
    layers.forEach((kind, list) -> rows.put(kind, Collections.unmodifiableList(rows(kind, list))));
    CrossChecks.run(rows, problems);
  }

  private List<Row> rows(String kind, List<List<Table>> list) {
    Optional<Schema> schema = Schemas.of(kind);
    if (schema.isPresent()) {
      return Merge.rows(list, schema.get(), problems);
    }
    return list.stream().flatMap(List::stream).flatMap(table -> table.rows().stream()).toList();
  }

  /** Reads one pack and checks what has to hold within it. */
  private void layer(List<PackFile> files) {
    Map<String, List<Table>> layer = new TreeMap<>();
    for (PackFile file : files) {
      digest(file);
      if (file.isRules()) {
        TableReader.decode(file.shown(), file.bytes(), problems)
            .ifPresent(text -> ruleFiles.add(new RuleFile(file.shown(), text, packs)));
        continue;
      }
      TableReader.read(file.kind(), file.shown(), file.bytes(), problems)
          .ifPresent(
              table -> {
                Schemas.of(table.kind()).ifPresent(schema -> schema.check(table, problems));
                layer.computeIfAbsent(table.kind(), kind -> new ArrayList<>()).add(table);
              });
    }
    layer.forEach(
        (kind, list) -> {
          layers.computeIfAbsent(kind, name -> new ArrayList<>()).add(list);
          tables.computeIfAbsent(kind, name -> new ArrayList<>()).addAll(list);
        });
    packs++;
  }

  /** Names and lengths keep two splits of the same bytes apart. */
  private void digest(PackFile file) {
    String head = file.name() + '\n' + file.bytes().length + '\n';
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    digest.update(file.bytes());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
