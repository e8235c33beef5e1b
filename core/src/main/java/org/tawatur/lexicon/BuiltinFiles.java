package org.tawatur.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of the built-in pack, found on the class path by its manifest, since a jar's folders
 * cannot be listed.
 *
 * @param version the version that the manifest gives
 * @param files the files in the manifest's order
 */
record BuiltinFiles(String version, List<PackFile> files) {
  static final String MANIFEST = "pack.tsv";
  private static final String FOLDER = "/org/tawatur/pack/";
  private static final String SHOWN = "builtin:";

  BuiltinFiles {
    files = List.copyOf(files);
  }

  /** Reads the manifest and all that it lists. */
  static BuiltinFiles read(Problems problems) {
    List<PackFile> files = new ArrayList<>();
    Optional<Table> manifest =
        bytes(MANIFEST, problems)
            .flatMap(bytes -> TableReader.read("pack", SHOWN + MANIFEST, bytes, problems));
    if (manifest.isEmpty()) {
      return new BuiltinFiles("", files);
    }
    for (Row row : manifest.get().rows()) {
      String name = row.value("file");
      String kind = name.endsWith(PackFile.RULES) ? "" : row.get("kind").orElse(Schemas.kind(name));
      bytes(name, problems)
          .ifPresent(bytes -> files.add(new PackFile(SHOWN + name, name, kind, bytes)));
    }
    return new BuiltinFiles(manifest.get().properties().getOrDefault("version", ""), files);
  }

  private static Optional<byte[]> bytes(String name, Problems problems) {
    try (InputStream stream = BuiltinFiles.class.getResourceAsStream(FOLDER + name)) {
      if (stream != null) {
        return Optional.of(stream.readAllBytes());
      }
    } catch (IOException e) {
      // reported like a file that is missing: to the user both mean a broken installation
    }
    problems.file(
        "missing-file",
        SHOWN + name,
        "",
        "the file on the class path",
        "add the artifact tawatur-lexicons to the class path, or mend " + MANIFEST);
    return Optional.empty();
  }
}
