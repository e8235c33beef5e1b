package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.lexicon.VerbShape.Wazn;

/** Turns the rows of a pack into lexemes with their forms. */
final class PackCompiler {
  private static final String ADJECTIVE = "adj";

  /** {@code part=no}: its participles are other words (مدينة is no condemning). */
  private static final String PARTICIPLE = "part";

  /** {@code plain=yes}: its plural is met without alef though it is short: طخو, لقو. */
  private static final String PLAIN = "plain";

  private final Pack pack;
  private final LexiconBuilder builder;

  PackCompiler(Pack pack, LexiconBuilder builder) {
    this.pack = pack;
    this.builder = builder;
  }

  void compile() {
    pack.rows(Schemas.VERBS).forEach(this::verb);
    pack.rows(Schemas.NOUNS).forEach(this::noun);
    pack.rows(Schemas.WORDS).forEach(this::word);
    pack.rows(Schemas.ACTOR_NAMES).forEach(this::actor);
    pack.rows(Schemas.ACTOR_HEADS).forEach(this::actorHead);
    pack.rows(Schemas.ACTOR_SHAPES).forEach(this::actorShape);
    pack.rows(Schemas.PLACES).forEach(this::place);
    pack.rows(Schemas.SOURCES).forEach(this::source);
    demonyms();
  }

  /** A country stands there once for each actor that has been its state. */
  private void demonyms() {
    Set<String> seen = new HashSet<>();
    for (Row row : pack.rows(Schemas.DEMONYMS)) {
      String country = row.required("country");
      List<String> plurals = plurals(row);
      for (String nisba : row.list("nisba")) {
        if (seen.add("nisba " + country + ' ' + nisba)) {
          NounParadigm.adjective(
              nisba,
              plurals,
              Form.NOUN | Form.ADJECTIVE,
              builder.lexeme("nisba", country, nisba, Map.of()));
          plurals = List.of();
        }
      }
      for (String name : row.list("name_ar")) {
        country("country-name", country, name, seen);
      }
      for (String capital : row.list("capital")) {
        country("capital", country, capital, seen);
      }
    }
  }

  private void country(String category, String country, String name, Set<String> seen) {
    if (seen.add(category + ' ' + country + ' ' + name)) {
      builder.lexeme(category, country, name, Map.of()).add(name, 0, Form.INVARIABLE);
    }
  }

  /** A broken plural that stands for the people is said in the note: {@code plurals=أكراد|كرد}. */
  private static List<String> plurals(Row row) {
    String note = row.value("note");
    int at = note.indexOf("plurals=");
    if (at < 0) {
      return List.of();
    }
    String rest = note.substring(at + "plurals=".length());
    int end = 0;
    while (end < rest.length()
        && (rest.charAt(end) == '|' || Spelling.hasWord(rest.substring(end, end + 1)))) {
      end++;
    }
    return Arrays.stream(rest.substring(0, end).split("\\|", -1))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private void verb(Row row) {
    Phrase lemma = Phrase.of(row.required("lemma"));
    Phrase imperfect = Phrase.of(row.required("imperfect"));
    FormSink sink = lemma.sink(lexeme(row, "lemma"));
    List<String> masdars = row.list("masdars");
    VerbShape shape = VerbShape.of(lemma.first(), imperfect.first(), masdars);
    VerbParadigm.conjugate(shape, sink);
    if (features(row).getOrDefault(PLAIN, "").equals("yes")) {
      VerbParadigm.plainPlurals(shape, sink);
    }
    boolean participles = !features(row).getOrDefault(PARTICIPLE, "").equals("no");
    if (lemma.rest().isEmpty() && participles) {
      Participles.inflect(shape, sink);
    }
    for (String masdar : masdars) {
      Phrase phrase = Phrase.of(masdar);
      masdar(phrase.first(), shape, phrase.sink(lexemeSinkOf(sink, lemma)));
    }
  }

  /** A masdar phrase has its own further words; a bare masdar of a phrase takes the verb's. */
  private static FormSink lexemeSinkOf(FormSink sink, Phrase lemma) {
    return lemma.rest().isEmpty() ? sink : lemma.inner(sink);
  }

  private static void masdar(String masdar, VerbShape shape, FormSink sink) {
    boolean feminine = masdar.endsWith("ة");
    if (shape.defective() && (shape.stem() == Wazn.V || shape.stem() == Wazn.VI)) {
      String stem = masdar.endsWith("ي") ? masdar.substring(0, masdar.length() - 1) : masdar;
      NounParadigm.defective(stem, Form.MASDAR | Form.MASC, sink);
      return;
    }
    boolean derived = shape.stem() != Wazn.I || feminine;
    NounParadigm.noun(
        masdar,
        masdar.endsWith("ات") || !derived ? List.of() : List.of("+ات"),
        Form.MASDAR | (feminine ? Form.FEM : Form.MASC),
        sink);
  }

  private void noun(Row row) {
    Map<String, String> features = features(row);
    FormSink sink = lexeme(row, "lemma");
    if (features.containsKey(ADJECTIVE)) {
      Phrase lemma = Phrase.of(row.required("lemma"));
      NounParadigm.adjective(
          lemma.first(), row.list("plurals"), Form.NOUN | Form.ADJECTIVE, lemma.sink(sink));
    } else {
      noun(row, "lemma", sink);
    }
  }

  private static void noun(Row row, String column, FormSink sink) {
    Phrase lemma = Phrase.of(row.required(column));
    int form = Form.NOUN | gender(row, lemma.first());
    List<String> plurals = new ArrayList<>();
    for (String plural : row.list("plurals")) {
      Phrase phrase = Phrase.of(plural);
      if (phrase.rest().isEmpty()) {
        plurals.add(phrase.first());
      } else {
        phrase.plural(sink, form);
      }
    }
    NounParadigm.noun(lemma.first(), plurals, form, lemma.sink(sink));
  }

  private void actorHead(Row row) {
    Map<String, String> features = given(row, "takes", "context_only");
    if (row.value("note").startsWith("dual-use")) {
      features.put("dual-use", "");
    }
    noun(
        row,
        "head",
        builder.lexeme("actor-head", row.required("key"), row.required("head"), features));
  }

  private void actorShape(Row row) {
    noun(
        row,
        "head",
        builder.lexeme(
            "actor-shape",
            row.required("shape"),
            row.required("head"),
            given(row, "kind", "inter")));
  }

  /** The cells of a row that are not empty, by column. */
  private static Map<String, String> given(Row row, String... columns) {
    Map<String, String> features = new LinkedHashMap<>();
    for (String column : columns) {
      row.get(column).ifPresent(value -> features.put(column, value));
    }
    return features;
  }

  private static int gender(Row row, String lemma) {
    String gender = row.value("gender");
    return gender.equals("f") || (gender.isEmpty() && lemma.endsWith("ة")) ? Form.FEM : Form.MASC;
  }

  private void word(Row row) {
    lexeme(row, "form").add(row.required("form"), 0, Form.INVARIABLE);
  }

  private FormSink lexeme(Row row, String lemma) {
    return builder.lexeme(
        row.required("category"), row.required("key"), row.required(lemma), features(row));
  }

  private void actor(Row row) {
    String name = row.required("name");
    FormSink sink =
        builder.lexeme(
            "actor", row.required("id"), name, given(row, "mark", "context", "from", "to"));
    for (String spelling : NameSpellings.of(name, true)) {
      sink.add(spelling, 0, Form.INVARIABLE);
    }
  }

  private void source(Row row) {
    builder
        .lexeme("source", row.required("key"), row.required("name"), given(row, "kind", "side"))
        .add(row.required("name"), 0, Form.INVARIABLE);
  }

  /** The variants of a place are lexemes of their own, so that a match shows which one was met. */
  private void place(Row row) {
    String id = row.required("id");
    String name = row.required("name");
    place(id, name);
    List<String> variants = row.list("variants");
    if (variants.isEmpty()) {
      return;
    }
    Set<String> seen = new HashSet<>(Set.of(Spelling.key(name)));
    for (String variant : variants) {
      if (seen.add(Spelling.key(variant))) {
        place(id, variant);
      }
    }
  }

  private void place(String id, String name) {
    FormSink sink = builder.lexeme("place", id, name, Map.of());
    for (String spelling : NameSpellings.of(name, false)) {
      sink.add(spelling, 0, Form.INVARIABLE);
    }
  }

  /** {@code a b=c} as {@code a} without a value and {@code b} with {@code c}. */
  static Map<String, String> features(Row row) {
    String cell = row.value(Merge.FEATURES);
    if (cell.isEmpty()) {
      return Map.of();
    }
    Map<String, String> features = new LinkedHashMap<>();
    for (String feature : cell.split(" ", -1)) {
      int equals = feature.indexOf('=');
      if (equals < 0) {
        features.put(feature, "");
      } else {
        features.put(feature.substring(0, equals), feature.substring(equals + 1));
      }
    }
    return features;
  }
}
