package org.tawatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.ingest.geonames.GeoNamesImport;
import org.tawatur.ingest.geonames.ImportTally;
import org.tawatur.place.PlaceSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur places}: what the gazetteer knows, and what it is to learn. */
@Command(
    name = "places",
    description = "Looks into the gazetteer, and adds to it.",
    mixinStandardHelpOptions = true)
final class PlacesCommand {
  private final Console console;

  PlacesCommand(Console console) {
    this.console = console;
  }

  @Command(
      name = "search",
      description = "Finds places by an Arabic or Latin name, or by id; exact names come first.",
      mixinStandardHelpOptions = true)
  int search(
      @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name, or its beginning.")
          List<String> name,
      @Option(
              names = "--limit",
              paramLabel = "N",
              defaultValue = "20",
              description = "How many are shown (default: ${DEFAULT-VALUE}).")
          int limit,
      @Mixin PackOptions packs) {
    List<PlaceSearch.Hit> hits = PlaceSearch.over(packs.load()).find(String.join(" ", name), limit);
    if (hits.isEmpty()) {
      console.say("no such place: " + String.join(" ", name));
      return ExitCodes.SOME_FAILED;
    }
    String header = "id\tkind\tcountry\tadmin1\tlat\tlon\tradius_km\tpopulation\tname_en\tname";
    console.print(
        Stream.concat(Stream.of(header), hits.stream().map(PlacesCommand::line)).toList());
    return ExitCodes.DONE;
  }

  @Command(
      name = "import",
      description = "Makes a pack of a country's dump of GeoNames, as it is downloaded: SY.zip.",
      mixinStandardHelpOptions = true)
  int importDump(
      @Parameters(paramLabel = "DUMP", description = "The country's table, zipped or not.")
          Path dump,
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "DIR",
              description = "The pack to write into; use it with --pack.")
          Path folder,
      @Option(
              names = "--alternate-names",
              paramLabel = "FILE",
              description =
                  "The country's alternateNamesV2, zipped or not: tells which names are Arabic.")
          @Nullable Path alternates,
      @Option(
              names = "--max-bytes",
              paramLabel = "N",
              defaultValue = "2147483648",
              description =
                  "The most that is read of a file, unpacked (default: ${DEFAULT-VALUE}).")
          long mostBytes,
      @Mixin PackOptions packs)
      throws IOException {
    ImportTally tally =
        new GeoNamesImport(packs.load(), mostBytes)
            .run(dump, Optional.ofNullable(alternates), folder, console::say);
    StringBuilder words = new StringBuilder();
    words.append(tally.file()).append(": ").append(tally.imported()).append(" places of ");
    words.append(tally.read()).append(" rows");
    new TreeMap<>(tally.leftOut())
        .forEach(
            (reason, count) -> words.append("; ").append(count).append(' ').append(reason.words()));
    console.say(words.toString());
    return tally.broken() > 0 || tally.read() == 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
  }

  private static String line(PlaceSearch.Hit hit) {
    return Stream.of(
            "id",
            "kind",
            "country",
            "admin1",
            "lat",
            "lon",
            "radius_km",
            "population",
            "name_en",
            "name")
        .map(column -> hit.row().get(column).orElse(""))
        .reduce((a, b) -> a + "\t" + b)
        .orElseThrow();
  }
}
