package org.tawatur.lexicon;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawatur.text.Tokenizer;

/**
 * Whatever bytes a table holds, it is either reported or it compiles. Without a fuzzer only the
 * seeds are run.
 */
class PackFuzzTest {
  private static final List<String> KINDS =
      List.of(
          Schemas.VERBS,
          Schemas.NOUNS,
          Schemas.WORDS,
          Schemas.ACTORS,
          Schemas.ACTOR_NAMES,
          Schemas.ACTOR_HEADS,
          Schemas.ACTOR_SHAPES,
          Schemas.DEMONYMS,
          Schemas.PLACES,
          Schemas.SOURCES,
          Schemas.BOILERPLATE,
          Schemas.ACTS,
          Schemas.PLOVER);

  private static final Map<String, String> HEADERS =
      Map.of(
          Schemas.VERBS, Packs.VERBS,
          Schemas.NOUNS, Packs.NOUNS,
          Schemas.WORDS, Packs.WORDS,
          Schemas.PLACES, Packs.PLACES);

  @FuzzTest
  void bytes(FuzzedDataProvider data) {
    String kind = data.pickValue(KINDS);
    compile(kind, data.consumeRemainingAsBytes());
  }

  @FuzzTest
  void cells(FuzzedDataProvider data) {
    String kind = data.pickValue(List.copyOf(new TreeMap<>(HEADERS).keySet()));
    String rows = data.consumeRemainingAsString();
    compile(kind, (HEADERS.get(kind) + rows).getBytes(StandardCharsets.UTF_8));
  }

  static void compile(String kind, byte[] bytes) {
    Problems problems = new Problems();
    Optional<Table> table = TableReader.read(kind, kind + ".tsv", bytes, problems);
    if (table.isEmpty()) {
      if (problems.isEmpty()) {
        throw new AssertionError("refused without a word");
      }
      return;
    }
    Schema schema = Schemas.of(kind).orElseThrow();
    schema.check(table.get(), problems);
    Map<String, List<Row>> rows =
        Map.of(kind, Merge.rows(List.of(List.of(table.get())), schema, problems));
    CrossChecks.run(rows, problems);
    if (problems.isEmpty()) {
      Pack pack = new Pack("", "", Map.of(kind, List.of(table.get())), rows, List.of());
      Lexicon.compile(pack).match(Tokenizer.standard().tokenize("قتل عنصر"));
    }
  }
}
