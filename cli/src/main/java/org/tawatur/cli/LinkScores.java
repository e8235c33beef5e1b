package org.tawatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawatur.Coder;
import org.tawatur.Document;
import org.tawatur.evaluation.AnswerSheet;
import org.tawatur.evaluation.LinkEvaluation;
import org.tawatur.evaluation.Scorer;
import org.tawatur.formats.AccountReader;
import org.tawatur.formats.RecordReader;
import org.tawatur.lexicon.Pack;
import org.tawatur.link.Cluster;
import org.tawatur.link.Constraints;
import org.tawatur.link.Linker;
import org.tawatur.record.Account;
import org.tawatur.record.CodedDocument;

/** Scores linking: of gold's own records, and of the coder's. */
final class LinkScores {
  private final Console console;
  private final Path gold;
  private final Linker linker;
  private final Map<String, String> truth;

  LinkScores(Console console, Path gold, Pack pack) throws IOException {
    this.console = console;
    this.gold = gold;
    linker = Linker.create(pack);
    truth = new RecordReader().readIncidents(gold);
  }

  /** The figures of gold's own records, linked. */
  List<String> ofGold() throws IOException {
    List<Account> accounts = new ArrayList<>();
    new AccountReader(each -> console.say(each.toString())).read(gold, accounts::add);
    Map<String, String> names = new HashMap<>();
    truth.keySet().forEach(each -> names.put(each, each));
    return rows("linking the records of gold", accounts, names);
  }

  /** The figures of the records that the coder makes of the texts, linked. */
  List<String> endToEnd(Coder coder, GoldTexts texts) throws IOException {
    List<AnswerSheet> wanted = new RecordReader().read(gold);
    Map<String, CodedDocument> coded = new LinkedHashMap<>();
    for (AnswerSheet each : wanted) {
      Optional<Document> text = texts.find(each);
      text.ifPresent(document -> coded.put(each.doc(), coder.code(document)));
    }
    Map<String, String> names = new HashMap<>();
    new Scorer()
        .matches(
            wanted,
            coded.values().stream().map(AnswerSheet::of).toList(),
            doc -> Optional.ofNullable(coded.get(doc)).map(each -> each.document().text()))
        .forEach(
            (doc, pairs) ->
                pairs.forEach(
                    (goldPlace, place) -> {
                      CodedDocument own = coded.get(doc);
                      if (own != null) {
                        names.put(own.records().get(place).id(), doc + "#" + (goldPlace + 1));
                      }
                    }));
    List<Account> accounts =
        coded.values().stream().flatMap(each -> Account.of(each).stream()).toList();
    return rows("linking the records of the coder, end to end", accounts, names);
  }

  private List<String> rows(String title, Collection<Account> accounts, Map<String, String> names) {
    List<List<String>> incidents =
        linker.link(accounts, Constraints.NONE).stream().map(Cluster::members).toList();
    List<String> rows = new ArrayList<>();
    rows.add(title);
    rows.addAll(LinkEvaluation.score(truth, incidents, names).rows());
    return rows;
  }
}
