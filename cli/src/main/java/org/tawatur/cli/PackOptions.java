package org.tawatur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.lexicon.Pack;
import picocli.CommandLine.Option;

/** Which packs are used. */
final class PackOptions {
  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description =
          "A folder of names, words and rules to lay over the built-in pack; may be given again.")
  private List<Path> packs = new ArrayList<>();

  Pack load() {
    return Pack.load(packs);
  }
}
