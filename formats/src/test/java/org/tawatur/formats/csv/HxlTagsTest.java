package org.tawatur.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tawatur.formats.crosswalk.DataTable;

/** The tags of the columns against the standard's own tables. */
class HxlTagsTest {
  private static final List<Map<String, String>> STANDARD =
      DataTable.read(HxlTagsTest.class, "hxl-1.1.tsv");
  private static final Map<String, String> TAGS =
      STANDARD.stream()
          .filter(each -> each.get("sort").equals("tag"))
          .collect(Collectors.toMap(each -> each.get("name"), each -> each.get("holds")));
  private static final Set<String> ATTRIBUTES =
      STANDARD.stream()
          .filter(each -> each.get("sort").equals("attribute"))
          .map(each -> each.get("name"))
          .collect(Collectors.toSet());

  @Test
  void theColumnsOfTheExportKeepToTheStandard() {
    for (Column each : Column.read("hxl-columns.tsv")) {
      assertThat(problems(each)).as(each.name()).isEmpty();
    }
  }

  @Test
  void noTwoColumnsHaveOneTag() {
    assertThat(Column.read("hxl-columns.tsv").stream().map(Column::tag)).doesNotHaveDuplicates();
  }

  @Test
  void theCheckerFindsWhatIsWrong() {
    assertThat(problems(column("adm1+name", Column.Sort.STRING))).isNotEmpty();
    assertThat(problems(column("#nosuch+name", Column.Sort.STRING))).isNotEmpty();
    assertThat(problems(column("#adm1+ar", Column.Sort.STRING))).isNotEmpty();
    assertThat(problems(column("#affected+killed", Column.Sort.STRING))).isNotEmpty();
    assertThat(problems(column("#date+start", Column.Sort.INTEGER))).isNotEmpty();
    assertThat(problems(column("#loc+Name", Column.Sort.STRING))).isNotEmpty();
    assertThat(problems(column("#x_grade", Column.Sort.STRING))).isEmpty();
  }

  private static Column column(String tag, Column.Sort sort) {
    return new Column("a", sort, tag, "known", "");
  }

  private static List<String> problems(Column column) {
    List<String> problems = new ArrayList<>();
    List<String> parts = List.of(column.tag().split("(?=\\+)"));
    String tag = parts.get(0);
    if (!tag.matches("#[a-z][a-z0-9_]*")) {
      problems.add("not a hashtag: " + tag);
    } else if (!TAGS.containsKey(tag) && !tag.startsWith("#x_")) {
      problems.add("no hashtag of the standard: " + tag);
    }
    String holds = TAGS.getOrDefault(tag, "text");
    if (holds.equals("date") && column.sort() != Column.Sort.DATE) {
      problems.add("must hold dates");
    }
    boolean numeric = column.sort() == Column.Sort.INTEGER || column.sort() == Column.Sort.NUMBER;
    if (holds.equals("number") && !numeric) {
      problems.add("must hold numbers");
    }
    for (String each : parts.subList(1, parts.size())) {
      boolean known =
          ATTRIBUTES.contains(each)
              || each.matches("\\+x_[a-z_]+")
              || each.matches("\\+i_[a-z]{2}");
      if (!known) {
        problems.add("no attribute of the standard: " + each);
      }
    }
    return problems;
  }
}
