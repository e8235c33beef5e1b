package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PackException;
import org.tawatur.record.CodedRecord;

/** What a pack of a user's, laid over the built-in one, changes in the records. */
class UserPackTest {
  private static final String REPORT = "شنت قوات النظام أمس هجوما على بلدة طفس بدعم من روسيا";

  private static final String WITHOUT = "rule support.cue\nremove\n";

  private static final String INSTEAD =
      """
      rule support.cue
      on   nature:force
      match ACT ~~12 <cue:support> target:ACTOR
      yes  شنت قوات النظام هجوما على البلدة بدعم من روسيا :: target=روسيا
      """;

  @TempDir private Path folder;

  @Test
  void switchesABuiltInRuleOff() {
    assertThat(rules(record(REPORT))).contains("support.cue");
    CodedRecord record = record(REPORT, pack("mine", "mine.rules", WITHOUT));
    assertThat(rules(record)).doesNotContain("support.cue");
    assertThat(actors(record)).doesNotContain("SUPPORT");
  }

  @Test
  void replacesABuiltInRule() {
    Path mine = pack("mine", "mine.rules", INSTEAD);
    assertThat(actors(record(REPORT))).contains("SUPPORT");
    assertThat(actors(record(REPORT, mine))).contains("TARGET").doesNotContain("SUPPORT");
    assertThat(coder(mine).checkRules()).isEmpty();
  }

  @Test
  void theLatestPackWins() {
    Path mine = pack("mine", "mine.rules", WITHOUT);
    Path more = pack("more", "more.rules", INSTEAD.replace("target", "support"));
    assertThat(rules(record(REPORT, mine, more))).contains("support.cue");
    assertThat(actors(record(REPORT, mine, more))).contains("SUPPORT");
  }

  @Test
  void replacesAClassOfActs() {
    String report = "قصفت طائرة حربية أمس بلدة طفس";
    assertThat(record(report).subType().label()).isEqualTo("Air/drone strike");
    Path mine =
        pack("mine", "acts.tsv", "key\tnature\tsub_type\trank\nairstrike\tforce\tAttack\t90\n");
    assertThat(record(report, mine).subType().label()).isEqualTo("Attack");
  }

  @Test
  void refusesAClassOfActsWithASubTypeThatThereIsNot() {
    Path mine = pack("mine", "acts.tsv", "key\tnature\tsub_type\nairstrike\tforce\tBombing\n");
    assertThatThrownBy(() -> coder(mine))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("acts.tsv:2: bad-value: found 'Bombing'");
  }

  private Path pack(String name, String file, String content) {
    try {
      Path pack = Files.createDirectory(folder.resolve(name));
      Files.writeString(pack.resolve(file), content);
      return pack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentCoder coder(Path... packs) {
    return DocumentCoder.create(Pack.load(List.of(packs)), "test");
  }

  private static CodedRecord record(String text, Path... packs) {
    List<CodedRecord> records = coder(packs).code(Document.of("t", text)).records();
    assertThat(records).as(Arrays.toString(packs)).hasSize(1);
    return records.get(0);
  }

  private static List<String> actors(CodedRecord record) {
    return record.actors().stream().map(actor -> actor.role().name()).toList();
  }

  private static List<String> rules(CodedRecord record) {
    return record.rules();
  }
}
