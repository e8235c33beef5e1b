package org.tawatur.cli;

import java.util.List;
import java.util.stream.Stream;
import org.tawatur.place.PlaceSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur places}: what the gazetteer knows. */
@Command(
    name = "places",
    description = "Looks into the gazetteer.",
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
