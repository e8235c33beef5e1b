package org.tawatur.lexicon;

import java.util.Map;
import java.util.Optional;

/** The kinds of tables that the format knows, with what they must look like. */
final class Schemas {
  static final String ACTORS = "actors";
  static final String ACTOR_NAMES = "actor-names";
  static final String ACTOR_HEADS = "actor-heads";
  static final String ACTOR_SHAPES = "actor-shapes";
  static final String DEMONYMS = "demonyms";
  static final String PLACES = "places";
  static final String SOURCES = "sources";
  static final String VERBS = "verbs";
  static final String NOUNS = "nouns";
  static final String WORDS = "words";
  static final String BOILERPLATE = "boilerplate";
  static final String ACTS = "acts";
  static final String PLOVER = "plover";

  private static final CellType INTER =
      CellType.oneOf(
          "state-forces",
          "rebel-group",
          "political-militia",
          "identity-militia",
          "rioters",
          "protesters",
          "civilians",
          "external-forces");

  private static final CellType GENDER = CellType.oneOf("m", "f");

  private static final CellType ACTOR_KIND =
      CellType.oneOf(
          "state",
          "force",
          "unit",
          "armed-group",
          "party",
          "civilians",
          "alliance",
          "organisation");

  private static final CellType SOURCE_KIND =
      CellType.oneOf(
          "agency",
          "newspaper",
          "channel",
          "radio",
          "website",
          "network",
          "monitor",
          "organisation",
          "think-tank",
          "ministry",
          "military-media",
          "group-media",
          "official");

  private static final Map<String, Schema> BY_KIND =
      Map.ofEntries(
          Map.entry(
              ACTORS,
              Schema.of("id")
                  .required("id", CellType.ID)
                  .required("name", CellType.TEXT)
                  .required("kind", ACTOR_KIND)
                  .optional("inter", INTER)
                  .optional("parent", CellType.ID)
                  .optional("country", CellType.COUNTRY)
                  .optional("from", CellType.DATE)
                  .optional("to", CellType.DATE)
                  .optional("wikidata", CellType.WIKIDATA)
                  .build()),
          Map.entry(
              ACTOR_NAMES,
              Schema.of("id", "name", "from", "to")
                  .required("id", CellType.ID)
                  .required("name", CellType.ARABIC)
                  .optional("mark", CellType.oneOf("loaded", "short", "demonym"))
                  .optional("context", CellType.COUNTRIES)
                  .optional("from", CellType.DATE)
                  .optional("to", CellType.DATE)
                  .build()),
          Map.entry(
              ACTOR_HEADS,
              Schema.of("head", "key")
                  .required("head", CellType.ARABIC)
                  .optional("plurals", CellType.PLURALS)
                  .optional("gender", GENDER)
                  .required("key", CellType.ID)
                  .optional("takes", CellType.oneOf("nisba", "country", "both"))
                  .optional("context_only", CellType.oneOf("yes"))
                  .build()),
          Map.entry(
              ACTOR_SHAPES,
              Schema.of("head", "shape")
                  .required("head", CellType.ARABIC)
                  .optional("plurals", CellType.PLURALS)
                  .optional("gender", GENDER)
                  .required("shape", CellType.oneOf("name", "ordinal", "tribe"))
                  .required("kind", ACTOR_KIND)
                  .optional("inter", INTER)
                  .build()),
          Map.entry(
              DEMONYMS,
              Schema.of("country", "actor", "valid_from")
                  .required("country", CellType.COUNTRY)
                  .optional("nisba", CellType.ARABICS)
                  .required("name_ar", CellType.ARABICS)
                  .optional("capital", CellType.ARABICS)
                  .optional("actor", CellType.ID)
                  .optional("soldiers", CellType.ID)
                  .optional("fighters", CellType.ID)
                  .optional("tribes", CellType.ID)
                  .optional("valid_from", CellType.DATE)
                  .optional("valid_to", CellType.DATE)
                  .build()),
          Map.entry(
              PLACES,
              Schema.of("id")
                  .required("id", CellType.ID)
                  .required("name", CellType.ARABIC)
                  .optional("variants", CellType.ARABICS)
                  .required("name_en", CellType.TEXT)
                  .required("kind", CellType.ID)
                  .required("country", CellType.COUNTRY)
                  .optional("admin1", CellType.TEXT)
                  .optional("admin2", CellType.TEXT)
                  .optional("admin3", CellType.TEXT)
                  .optional("pcode", CellType.TEXT)
                  .optional("lat", CellType.LATITUDE)
                  .optional("lon", CellType.LONGITUDE)
                  .optional("radius_km", CellType.KILOMETRES)
                  .optional("population", CellType.COUNT)
                  .optional("geonames", CellType.COUNT)
                  .build()),
          Map.entry(
              SOURCES,
              Schema.of("name", "key")
                  .required("name", CellType.ARABIC)
                  .required("key", CellType.ID)
                  .required("kind", SOURCE_KIND)
                  .optional("side", CellType.ID)
                  .optional("country", CellType.COUNTRY)
                  .optional("parent", CellType.ID)
                  .optional("rating", CellType.RATING)
                  .build()),
          Map.entry(
              VERBS,
              Schema.of("lemma", "category", "key")
                  .required("lemma", CellType.ARABIC)
                  .required("imperfect", CellType.ARABIC)
                  .optional("masdars", CellType.ARABICS)
                  .required("category", CellType.ID)
                  .required("key", CellType.TEXT)
                  .build()),
          Map.entry(
              NOUNS,
              Schema.of("lemma", "category", "key")
                  .required("lemma", CellType.ARABIC)
                  .optional("gender", GENDER)
                  .optional("plurals", CellType.PLURALS)
                  .required("category", CellType.ID)
                  .required("key", CellType.TEXT)
                  .build()),
          Map.entry(
              WORDS,
              Schema.of("form", "category", "key")
                  .required("form", CellType.ARABIC)
                  .required("category", CellType.ID)
                  .required("key", CellType.TEXT)
                  .build()),
          Map.entry(
              BOILERPLATE,
              Schema.of("phrase", "kind", "match")
                  .required("phrase", CellType.TEXT)
                  .required(
                      "kind",
                      CellType.oneOf(
                          "related-heading",
                          "share",
                          "comments",
                          "report-error",
                          "credit",
                          "dateline-tag",
                          "alert-tag"))
                  .required("match", CellType.oneOf("whole-line", "line-start", "contains"))
                  .build()),
          Map.entry(
              ACTS,
              Schema.of("key")
                  .required("key", CellType.ID)
                  .required(
                      "nature",
                      CellType.oneOf(
                          "force", "harm", "damage", "demo", "state", "light", "link", "meta"))
                  .optional("sub_type", CellType.TEXT)
                  .optional("tactic", CellType.TEXT)
                  .optional("rank", CellType.RANK)
                  .build()),
          Map.entry(
              PLOVER,
              Schema.of("sub_type", "tactic", "act")
                  .required("sub_type", CellType.TEXT)
                  .required("plover", CellType.TEXT)
                  .optional("tactic", CellType.TEXT)
                  .optional("act", CellType.ID)
                  .build()));

  private Schemas() {}

  /** The schema of a kind; empty where the kind is only known by name. */
  static Optional<Schema> of(String kind) {
    return Optional.ofNullable(BY_KIND.get(kind));
  }

  /**
   * The kind of a table by its file name: the longest kind that the name equals or starts with,
   * {@code places-sy.tsv} being {@code places}; the name itself where none fits.
   */
  static String kind(String fileName) {
    String stem =
        fileName.endsWith(".tsv") ? fileName.substring(0, fileName.length() - 4) : fileName;
    String best = "";
    for (String kind : BY_KIND.keySet()) {
      if (kind.length() > best.length() && (stem.equals(kind) || stem.startsWith(kind + "-"))) {
        best = kind;
      }
    }
    return best.isEmpty() ? stem : best;
  }
}
