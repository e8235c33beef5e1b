package org.tawatur.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawatur.Document;
import org.tawatur.actor.ActorContext;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.actor.ActorTagger;
import org.tawatur.lexicon.Boilerplate;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.Lexicon;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PackException;
import org.tawatur.number.QuantityTagger;
import org.tawatur.pattern.RuleParser;
import org.tawatur.pattern.RuleSet;
import org.tawatur.place.Gazetteer;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceTagger;
import org.tawatur.record.CodedDocument;
import org.tawatur.record.Provenance;
import org.tawatur.record.Skipped;
import org.tawatur.source.SourceTagger;
import org.tawatur.text.Normalizer;
import org.tawatur.text.SegmentedText;
import org.tawatur.text.Segmenter;
import org.tawatur.text.SegmenterSettings;
import org.tawatur.text.Sentence;
import org.tawatur.text.SentenceRole;
import org.tawatur.text.Tokens;
import org.tawatur.time.TimeTagger;

/**
 * Codes documents: the stages in their order. Built once from a pack; immutable and shared by
 * threads.
 */
public final class DocumentCoder {

  /** So many sentences go through the stages together. */
  private static final int AT_ONCE = 64;

  /** Words that point to a country. */
  private static final Set<String> POINTERS = Set.of("place", "country-name", "nisba", "actor");

  private static final long POINTING =
      LexiconMatches.signature("place", "country-name", "nisba", "actor");

  private final Segmenter segmenter;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final ActorRegistry registry;
  private final SentenceAnalyzer analyzer;
  private final Map<String, ActClass> classes;
  private final Crosswalk plover;
  private final Evidence evidence;
  private final RuleSet rules;
  private final Provenance provenance;

  private DocumentCoder(Pack pack, String engine) {
    List<DataProblem> problems = new ArrayList<>();
    RuleParser parser =
        new RuleParser(
            s -> Normalizer.standard().normalize(s).normalized(), Labels::kinds, problems);
    pack.ruleFiles().forEach(parser::read);
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    rules = new RuleSet(parser.rules());
    segmenter = new Segmenter(SegmenterSettings.defaults(), Boilerplate.phrases(pack));
    lexicon = Lexicon.compile(pack);
    gazetteer = Gazetteer.from(pack);
    registry = ActorRegistry.from(pack);
    classes = ActClass.from(pack);
    analyzer =
        new SentenceAnalyzer(
            QuantityTagger.from(pack),
            TimeTagger.from(pack),
            new PlaceTagger(gazetteer),
            new ActorTagger(registry),
            new SourceTagger(),
            new ActTagger(classes, registry),
            new FrameFiller(rules));
    plover = Crosswalk.from(pack);
    evidence = Evidence.from(pack);
    provenance = new Provenance(engine, pack.hash());
  }

  /**
   * A coder over a pack.
   *
   * @param pack the pack; its tables have been checked when it was loaded
   * @param engine the name and version of the program, for provenance
   * @throws PackException if a rule does not parse
   */
  public static DocumentCoder create(Pack pack, String engine) {
    return new DocumentCoder(pack, engine);
  }

  /** The rules of the pack, for those who check their examples. */
  public RuleSet rules() {
    return rules;
  }

  /**
   * Runs the examples and counter-examples of every rule.
   *
   * @return what does not hold; empty where all do
   */
  public List<DataProblem> checkRules() {
    return new RuleExamples(this::read).check(rules.rules());
  }

  private List<SentenceReading> read(String text) {
    SegmentedText segmented = segmenter.segment(Document.of("example", text));
    LexiconMatches matches = lexicon.match(segmented.tokens());
    Surroundings around = surroundings(matches, segmented.tokens().size(), List.of());
    ActorContext context = new ActorContext(around.country, Optional.empty());
    return analyzer.analyze(segmented.sentences(), segmented.tokens(), matches, context);
  }

  /** The places of the pack. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /**
   * Codes one document.
   *
   * @param document the report
   * @return its records in the order of the text, and what was seen and not coded
   */
  public CodedDocument code(Document document) {
    SegmentedText segmented = segmenter.segment(document);
    Tokens tokens = segmented.tokens();
    LexiconMatches matches = lexicon.match(tokens);
    Surroundings around = surroundings(matches, tokens.size(), segmented.sentences());
    ActorContext context = new ActorContext(around.country, document.published());
    Memory memory = new Memory(registry, context);
    Roles roles = new Roles(registry, memory);
    Tolls tolls = new Tolls(roles);
    Typing typing = new Typing(registry, classes);
    PlaceReferences references = new PlaceReferences(gazetteer, around.country, around.admin1);
    Discourse discourse = new Discourse(registry, memory, references);
    ClaimFinder claims = new ClaimFinder(tokens);
    boolean otherField = Topic.isForeign(segmented.sentences(), matches, registry);
    List<Skipped> skipped = new ArrayList<>();
    List<Told> told = List.of();
    String known = Evidence.document(document, segmented.sentences());
    List<Sentence> sentences =
        segmented.sentences().stream().filter(s -> s.role() != SentenceRole.BOILERPLATE).toList();
    for (int next = 0; next < sentences.size(); next++) {
      if (next % AT_ONCE == 0) {
        List<Sentence> some = sentences.subList(next, Math.min(next + AT_ONCE, sentences.size()));
        told = told(analyzer.analyze(some, tokens, matches, context));
      }
      Sentence sentence = sentences.get(next);
      SentenceReading reading = told.get(next % AT_ONCE).reading;
      if (references.isHeading(reading) || sentence.role() == SentenceRole.DATELINE) {
        continue;
      }
      remember(reading, memory, references);
      List<Happening> happenings = told.get(next % AT_ONCE).happenings;
      happenings.forEach(references::underHeading);
      claims.attach(reading, happenings);
      for (int i = 0; i < happenings.size(); i++) {
        Happening happening = happenings.get(i);
        Typing.dropCharges(happening);
        roles.assign(happening);
        roles.complete(happening, happenings.subList(0, i));
        tolls.count(happening);
        Sufferers.sufferers(happening);
        typing.decide(happening);
        happening.background = RecordWriter.isBackground(happening);
        boolean foreign = otherField && !Topic.isArmed(happening, registry);
        String reason = foreign ? "other-field" : Kinds.settle(happening, evidence, known);
        if (reason.isEmpty()) {
          roles.nameFighters(happening);
          discourse.add(happening);
        } else {
          var span = tokens.original(happening.from, Math.max(happening.from + 1, happening.to));
          skipped.add(new Skipped(reason, span.in(document.text()), span));
        }
      }
      claims.elaborate(reading, discourse.happenings());
    }
    discourse.closeHeadlines();
    discourse.inherit();
    PlaceWriter places = new PlaceWriter(document.text(), tokens, around.country, around.admin1);
    RecordWriter writer = new RecordWriter(document, tokens, plover, places);
    return new CodedDocument(document, writer.write(discourse.happenings()), skipped, provenance);
  }

  /** A sentence and what it tells. */
  private record Told(SentenceReading reading, List<Happening> happenings) {}

  private static List<Told> told(List<SentenceReading> readings) {
    List<Told> told = new ArrayList<>(readings.size());
    for (SentenceReading reading : readings) {
      told.add(new Told(reading, Clauses.divide(reading)));
    }
    for (Told one : told) {
      if (!one.happenings.isEmpty()) {
        Adjuncts.attach(one.reading, one.happenings);
      }
    }
    return told;
  }

  private static void remember(SentenceReading reading, Memory memory, PlaceReferences references) {
    for (Chunk.ActorChunk actor : reading.chunks(Chunk.ActorChunk.class)) {
      ActorMention mention = actor.mention();
      memory.sawActor(mention);
      if (!mention.isReference() && isSource(reading, actor)) {
        memory.sawSpeaker(mention.id());
      }
    }
    for (Chunk.PlaceChunk place : reading.chunks(Chunk.PlaceChunk.class)) {
      references.saw(place.mention());
    }
  }

  private static boolean isSource(SentenceReading reading, Chunk.ActorChunk actor) {
    for (Chunk.SourceChunk source : reading.chunks(Chunk.SourceChunk.class)) {
      if (source.from() < actor.to() && actor.from() < source.to()) {
        return true;
      }
    }
    return false;
  }

  /** How much a place of the dateline counts for where a report is at home. */
  private static final double DATELINE = 2;

  private record Surroundings(Optional<String> country, Optional<String> admin1) {}

  /** The country and the governorate that most of the document's places and nations point to. */
  private Surroundings surroundings(LexiconMatches matches, int size, List<Sentence> sentences) {
    Map<String, Double> countries = new HashMap<>();
    Map<String, Double> admins = new HashMap<>();
    int next = 0;
    for (int at = 0; at < size; at = next) {
      next = at + 1;
      if (!matches.mayHave(at, POINTING)) {
        continue;
      }
      int end = at;
      for (Match match : matches.at(at)) {
        if (POINTERS.contains(match.lexeme().category())) {
          end = Math.max(end, match.to());
        }
      }
      next = Math.max(next, end);
      double weight = isDateline(sentences, at) ? DATELINE : 1;
      double share = weight / Math.max(1, countPlaces(matches, at));
      for (Match match : matches.at(at)) {
        if (match.to() < end) {
          continue;
        }
        switch (match.lexeme().category()) {
          case "place" -> {
            Optional<Place> place = gazetteer.find(match.lexeme().key());
            if (place.isPresent() && !place.get().ambiguous()) {
              countries.merge(place.get().country(), share, Double::sum);
              place.get().admin1().ifPresent(a -> admins.merge(a, share, Double::sum));
            }
          }
          case "country-name", "nisba" -> countries.merge(match.lexeme().key(), 0.4, Double::sum);
          case "actor" ->
              registry
                  .find(match.lexeme().key())
                  .flatMap(a -> a.country())
                  .ifPresent(c -> countries.merge(c, 0.5, Double::sum));
          default -> {}
        }
      }
    }
    return new Surroundings(most(countries), most(admins));
  }

  /** Whether a token stands where a report says from where it comes. */
  private static boolean isDateline(List<Sentence> sentences, int token) {
    for (Sentence sentence : sentences) {
      if (sentence.from() > token) {
        return false;
      }
      if (token < sentence.to()) {
        return sentence.role() == SentenceRole.DATELINE;
      }
    }
    return false;
  }

  private static int countPlaces(LexiconMatches matches, int at) {
    int places = 0;
    for (Match match : matches.at(at)) {
      places += match.lexeme().category().equals("place") ? 1 : 0;
    }
    return places;
  }

  private static Optional<String> most(Map<String, Double> counts) {
    return counts.entrySet().stream()
        .filter(e -> !e.getKey().isEmpty())
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
