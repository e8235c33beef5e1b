package org.tawatur.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a pack that is a folder of the user's. */
final class FolderFiles {
  private static final long LARGEST = 512L << 20;

  private FolderFiles() {}

  /** Reads all tables and rules of a folder, in the order of their names. */
  static List<PackFile> read(Path folder, Problems problems) {
    List<PackFile> files = new ArrayList<>();
    List<Path> paths;
    try (Stream<Path> list = Files.list(folder)) {
      paths = list.sorted().toList();
    } catch (IOException e) {
      problems.file(
          "unreadable",
          folder.toString(),
          e instanceof NoSuchFileException
              ? "nothing"
              : e instanceof NotDirectoryException ? "a file" : e.getClass().getSimpleName(),
          "a folder that can be read",
          "check the path and its permissions");
      return files;
    }
    for (Path path : paths) {
      String name = String.valueOf(path.getFileName());
      if (name.startsWith(".") || name.equals(BuiltinFiles.MANIFEST)) {
        continue;
      }
      if (name.endsWith(PackFile.RULES) || name.endsWith(PackFile.TABLE)) {
        file(path, name, problems, files);
      }
    }
    if (files.isEmpty() && problems.isEmpty()) {
      problems.file(
          "empty-pack",
          folder.toString(),
          "no table and no rules",
          "files that end in .tsv or .rules",
          "check the path");
    }
    return files;
  }

  private static void file(Path path, String name, Problems problems, List<PackFile> files) {
    String shown = path.toString();
    try {
      if (Files.size(path) > LARGEST) {
        problems.file(
            "too-large",
            shown,
            Files.size(path) + " bytes",
            "at most " + LARGEST,
            "split the file");
        return;
      }
      String kind = name.endsWith(PackFile.RULES) ? "" : Schemas.kind(name);
      files.add(new PackFile(shown, name, kind, Files.readAllBytes(path)));
    } catch (IOException e) {
      problems.file(
          "unreadable",
          shown,
          e.getClass().getSimpleName(),
          "a file that can be read",
          "check its permissions");
    }
  }
}
