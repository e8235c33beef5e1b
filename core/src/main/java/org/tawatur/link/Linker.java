package org.tawatur.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.lexicon.Pack;
import org.tawatur.place.Gazetteer;
import org.tawatur.record.Account;
import org.tawatur.record.Kind;

/**
 * Finds which records tell the same happening, by the rules of the codebook's section 11.
 *
 * <p>Records are compared only if they share a family of acts and are near in time and place. A
 * pair is weighed field by field as Fellegi and Sunter do: each level of agreement weighs the
 * logarithm of how much oftener pairs of one happening are at it than others ({@code
 * link-weights.tsv}). Groups are joined as long as the mean weight over their pairs reaches the
 * threshold and nothing bars any pair: two records of one document, unless the one is an accusation
 * that the other answers; victims with other names; two countries. Words in common join nothing.
 *
 * <p>An incident's id is made of the id of its first member, by day of publication: it stays when
 * later reports are added, and depends on nothing but the records.
 *
 * <p>Immutable; threads may share it.
 */
public final class Linker {
  private final Gazetteer gazetteer;
  private final ActorRegistry actors;
  private final Acts acts;
  private final Things things;
  private final DayParts dayParts;
  private final Weights weights;
  private final Settings settings;
  private final Set<String> placeWords;
  private final PairComparer comparer;

  private Linker(Pack pack) {
    gazetteer = Gazetteer.from(pack);
    actors = ActorRegistry.from(pack);
    acts = Acts.from(pack);
    things = Things.from(pack);
    dayParts = DayParts.from(pack);
    weights = Weights.from(pack);
    settings = Settings.from(pack);
    placeWords = Set.copyOf(Atlas.placeWords(pack));
    comparer = new PairComparer(settings, acts);
  }

  /**
   * A linker over a pack.
   *
   * @param pack the actors, places, acts and weights
   * @return the linker
   * @throws org.tawatur.lexicon.PackException if the tables of linking are not what they should be
   */
  public static Linker create(Pack pack) {
    return new Linker(pack);
  }

  /**
   * Begins a linking to which records are added.
   *
   * @param constraints what people have decided
   * @return a linking without records
   */
  public Linking start(Constraints constraints) {
    return new Linking(reader(), comparer, weights, settings, constraints);
  }

  /**
   * Links records.
   *
   * @param accounts records, each with an id of its own, in any order
   * @param constraints what people have decided
   * @return every record is in one cluster
   */
  public List<Cluster> link(Collection<Account> accounts, Constraints constraints) {
    Linking linking = start(constraints);
    linking.addAll(accounts);
    return linking.clusters();
  }

  /**
   * Says what speaks for and against two records' telling one happening.
   *
   * @param first a record
   * @param second another
   * @return the comparison, field by field
   */
  public Explanation explain(Account first, Account second) {
    TraitReader reader = reader();
    Finding finding = new Finding(weights);
    comparer.compare(reader.read(first), reader.read(second), finding);
    if (first.kind() != Kind.EVENT || second.kind() != Kind.EVENT) {
      finding.bar(Finding.Bar.NOT_EVENTS);
    }
    List<Explanation.Field> fields = new ArrayList<>();
    for (int i = 0; i < finding.count(); i++) {
      Level level = finding.level(i);
      fields.add(new Explanation.Field(level.field(), level.label(), bits(weights.of(level))));
    }
    return new Explanation(
        first.id(),
        second.id(),
        fields,
        bits(finding.weight()),
        bits(settings.threshold),
        Optional.of(finding.bar())
            .filter(each -> each != Finding.Bar.NONE)
            .map(Finding.Bar::words));
  }

  private static double bits(int weight) {
    return (double) weight / Weights.BIT;
  }

  private TraitReader reader() {
    Vocabulary words = new Vocabulary();
    return new TraitReader(
        actors, acts, things, dayParts, new Atlas(gazetteer, placeWords, settings, words), words);
  }
}
