package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandsTest {
  @TempDir Path folder;

  @Test
  void placesAreFoundByEitherName() {
    CommandLineRun arabic = CommandLineRun.of("places", "search", "تدمر");
    CommandLineRun latin = CommandLineRun.of("places", "search", "tadmor", "--limit", "1");
    assertThat(arabic.exitCode()).isZero();
    assertThat(arabic.outLines().get(1)).contains("\tSY\tHoms\t").endsWith("\tتدمر");
    assertThat(latin.outLines()).hasSize(2);
    assertThat(latin.outLines().get(1)).endsWith("\tتدمر");
  }

  @Test
  void anUnknownPlaceIsSaid() {
    CommandLineRun run = CommandLineRun.of("places", "search", "xyzzy");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("no such place: xyzzy");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aSoundPackHasNoProblems() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(
        pack.resolve("places.tsv"),
        "id\tname\tname_en\tkind\tcountry\tlat\tlon\tradius_km\nx-new\tمزرعة السنديان الكبير\tSindyan\tvillage\tSY\t35\t36\t5\n");
    CommandLineRun run = CommandLineRun.of("pack", "check", pack.toString());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void problemsOfAPackAreNamedWhereTheyStand() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(
        pack.resolve("places.tsv"), "id\tname\tkind\tlat\tlon\nx\tمكان\ttown\tnorth\t36\n");
    CommandLineRun run = CommandLineRun.of("pack", "check", pack.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("places.tsv:2:");
  }

  @Test
  void rulesThatDoNotParseAreNamed() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(pack.resolve("mine.rules"), "nonsense\n");
    CommandLineRun run = CommandLineRun.of("pack", "check", pack.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("mine.rules:1");
  }

  @Test
  void packCheckKnowsRulesThatOverrideAndRemove() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(pack.resolve("mine.rules"), "rule support.cue\nremove\n");
    CommandLineRun run = CommandLineRun.of("pack", "check", pack.toString());
    assertThat(run.exitCode()).isZero();
    Files.writeString(pack.resolve("mine.rules"), "rule support.queue\nremove\n");
    run = CommandLineRun.of("pack", "check", pack.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("mine.rules:1:1: RULE-UNKNOWN").contains("support.queue");
  }
}
