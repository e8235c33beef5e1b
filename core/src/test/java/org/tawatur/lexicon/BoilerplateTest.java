package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.text.BoilerplatePhrase;

class BoilerplateTest {
  @TempDir Path folder;

  private Pack pack(String row) throws IOException {
    Files.writeString(
        folder.resolve("boilerplate.tsv"),
        "# title: t\n# source: s\n# licence: l\nphrase\tkind\tmatch\tnote\n" + row + "\n");
    return Pack.loadOnly(List.of(folder));
  }

  @Test
  void readsPhrases() throws IOException {
    assertThat(Boilerplate.phrases(pack("مقالات ذات صلة\trelated-heading\twhole-line\t")))
        .containsExactly(
            new BoilerplatePhrase(
                "مقالات ذات صلة",
                BoilerplatePhrase.Kind.RELATED_HEADING,
                BoilerplatePhrase.Match.WHOLE_LINE));
  }

  @Test
  void refusesUnknownKinds() {
    assertThatThrownBy(() -> pack("شارك\tbutton\twhole-line\t")).isInstanceOf(PackException.class);
  }
}
