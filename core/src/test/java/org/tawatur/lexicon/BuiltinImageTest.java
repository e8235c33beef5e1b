package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** The image that the build makes stands for the very pack that reading and compiling gives. */
class BuiltinImageTest {
  private static final String TEXT =
      "قُتل ثلاثة مدنيين وأصيب آخرون بجروح، في قصف نفذته قوات النظام على مدينة إدلب، بحسب المرصد"
          + " السوري لحقوق الإنسان، للواء السابع وبالمدفعية على تل أبيب والقنيطرة سيستهدفونها";

  private final BuiltinFiles files = BuiltinFiles.read(new Problems());
  private final Pack checked = PackLoader.checked(true, List.of());

  @Test
  void theBuildHasMadeIt() {
    assertThat(BuiltinImage.of(files)).isPresent();
    assertThat(Pack.builtin().compiled()).isPresent();
  }

  @Test
  void packIsTheSame() {
    Pack pack = Pack.builtin();
    assertThat(pack.hash()).isEqualTo(checked.hash());
    assertThat(pack.version()).isEqualTo(checked.version());
    assertThat(pack.ruleFiles()).isEqualTo(checked.ruleFiles());
    assertThat(pack.kinds()).isEqualTo(checked.kinds());
    for (String kind : checked.kinds()) {
      assertThat(shown(pack.rows(kind))).as(kind).isEqualTo(shown(checked.rows(kind)));
      for (int i = 0; i < checked.tables(kind).size(); i++) {
        Table table = pack.tables(kind).get(i);
        assertThat(table.columns()).isEqualTo(checked.tables(kind).get(i).columns());
        assertThat(table.properties()).isEqualTo(checked.tables(kind).get(i).properties());
        assertThat(shown(table.rows())).isEqualTo(shown(checked.tables(kind).get(i).rows()));
      }
    }
  }

  @Test
  void firstCellIsTheSameBeforeAndAfterTheOthersAreRead() {
    Row row = Pack.builtin().rows("places").get(7);
    String first = row.first();
    assertThat(row.required("id")).isEqualTo(first);
    assertThat(row.first()).isEqualTo(first);
  }

  @Test
  void lexiconIsTheSame() {
    Lexicon fromImage = Lexicon.compile(Pack.builtin());
    Lexicon compiled = Lexicon.compile(checked);
    Tokens tokens = Tokenizer.standard().tokenize(TEXT);
    LexiconMatches found = fromImage.match(tokens);
    LexiconMatches expected = compiled.match(tokens);
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(found.at(token)).isEqualTo(expected.at(token));
    }
    assertThat(fromImage.lexemes()).isEqualTo(compiled.lexemes());
  }

  @Test
  void samePackGivesTheSameBytes() {
    assertThat(BuiltinImage.write(files, checked)).isEqualTo(BuiltinImage.write(files, checked));
  }

  @Test
  void imageOfOtherFilesDoesNotCount() {
    List<PackFile> changed = new ArrayList<>(files.files());
    PackFile file = changed.get(0);
    byte[] bytes = file.bytes().clone();
    bytes[bytes.length - 2] ^= 1;
    changed.set(0, new PackFile(file.shown(), file.name(), file.kind(), bytes));
    assertThat(BuiltinImage.of(new BuiltinFiles(files.version(), changed))).isEmpty();
  }

  private static List<String> shown(List<Row> rows) {
    return rows.stream().map(Row::toString).toList();
  }
}
