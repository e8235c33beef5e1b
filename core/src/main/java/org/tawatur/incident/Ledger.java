package org.tawatur.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tawatur.origin.Chain;
import org.tawatur.origin.ChainLink;
import org.tawatur.origin.Chains;
import org.tawatur.origin.Origin;
import org.tawatur.origin.OriginProblem;
import org.tawatur.record.Account;
import org.tawatur.record.Report;
import org.tawatur.record.Stance;
import org.tawatur.reprint.Print;
import org.tawatur.reprint.Reprints;
import org.tawatur.reprint.Sketch;

/**
 * The accounts of one incident with whom each rests on. Chains are followed beyond their documents:
 * where an outlet is quoted whose own report is among the accounts, that report's chain goes on
 * from there; a reprint rests on what its original rests on. For one incident, on one thread.
 */
final class Ledger {
  private final List<Account> accounts;
  private final Map<String, List<Chain>> chains = new HashMap<>();
  private final Map<String, Origin> outlets = new HashMap<>();
  private final Map<String, List<Account>> byOutlet = new TreeMap<>();
  private final Map<String, List<Account>> byDocument = new TreeMap<>();
  private final Map<String, Origin> origins = new TreeMap<>();
  private final List<Testimony> testimonies = new ArrayList<>();
  private final Map<String, List<Testimony>> byRecord = new HashMap<>();
  private final Reprints reprints;
  private final Consumer<OriginProblem> problems;
  private final Set<String> circles = new TreeSet<>();

  Ledger(Collection<Account> members, Chains reader, Consumer<OriginProblem> problems) {
    this.problems = problems;
    accounts = new ArrayList<>(members);
    accounts.sort(EARLIEST_FIRST);
    for (Account each : accounts) {
      chains.put(each.id(), reader.of(each, problems));
      outlets.put(each.id(), reader.outlet(each));
      byOutlet.computeIfAbsent(outlet(each).key(), key -> new ArrayList<>()).add(each);
      byDocument.computeIfAbsent(each.report().id(), id -> new ArrayList<>()).add(each);
    }
    reprints = Reprints.among(prints());
    for (Set<String> circle : reprints.cycles()) {
      problems.accept(circleOfReprints(circle));
    }
    for (Account each : accounts) {
      for (Chain chain : chains.getOrDefault(each.id(), List.of())) {
        testify(each, chain);
      }
    }
  }

  /** By day of publication, unknown days last; then by id. */
  private static final Comparator<Account> EARLIEST_FIRST =
      Comparator.comparing((Account each) -> each.report().published().orElse(LocalDate.MAX))
          .thenComparing(each -> each.report().id())
          .thenComparing(Account::id);

  static OriginProblem circleOfReprints(Set<String> circle) {
    TreeSet<String> documents = new TreeSet<>(circle);
    return new OriginProblem(
        documents.first(),
        "a circle of reprints: "
            + String.join(", ", documents)
            + (documents.size() == 1 ? " names itself" : " name each other")
            + "; the earliest counts as the original");
  }

  private List<Print> prints() {
    Map<String, Print> prints = new LinkedHashMap<>();
    for (Account each : accounts) {
      Report report = each.report();
      prints.putIfAbsent(
          report.id(),
          new Print(
              report.id(),
              report.published(),
              byDocument.size() > 1 ? report.sketch().flatMap(Sketch::parse) : Optional.empty(),
              report.reprintOf()));
    }
    return List.copyOf(prints.values());
  }

  private void testify(Account account, Chain chain) {
    List<ChainLink> links = new ArrayList<>(chain.links());
    Origin end = followed(account, chain, links, new LinkedHashSet<>());
    Optional<String> original = reprints.original(account.report().id());
    if (original.isPresent()) {
      Optional<Origin> rests = ofOriginal(original.get(), end, chain.stance());
      if (rests.isEmpty()) {
        return;
      }
      end = rests.get();
    }
    Origin known = origins.get(end.key());
    origins.put(end.key(), known == null ? end : better(known, end));
    Testimony testimony = new Testimony(account.id(), chain.stance(), links, end.key());
    testimonies.add(testimony);
    byRecord.computeIfAbsent(account.id(), id -> new ArrayList<>()).add(testimony);
  }

  /** One party may speak through sources that are rated differently: the best rating counts. */
  private static Origin better(Origin one, Origin other) {
    return one.rating().toString().compareTo(other.rating().toString()) <= 0 ? one : other;
  }

  /** The end of a chain, through the reports of the outlets that it quotes. */
  private Origin followed(Account account, Chain chain, List<ChainLink> links, Set<String> passed) {
    Origin end = chain.end();
    boolean quoted = !end.key().equals(outlet(account).key());
    if (!quoted || !end.kind().relays() || chain.stance() != Stance.ASSERTS) {
      return end;
    }
    passed.add(outlet(account).key());
    if (passed.contains(end.key())) {
      circle(account, passed);
      return first(passed);
    }
    for (Account other : byOutlet.getOrDefault(end.key(), List.of())) {
      for (Chain next : chains.getOrDefault(other.id(), List.of())) {
        if (next.stance() == Stance.ASSERTS) {
          links.addAll(next.links().subList(1, next.links().size()));
          return followed(other, next, links, passed);
        }
      }
    }
    return end;
  }

  private void circle(Account account, Set<String> passed) {
    String names = String.join(", ", new TreeSet<>(passed));
    if (circles.add(names)) {
      problems.accept(
          new OriginProblem(
              account.id(),
              "a circle of quotations: "
                  + names
                  + " quote each other; the one that published first counts as the origin"));
    }
  }

  /** The outlet among some that published first. */
  private Origin first(Set<String> keys) {
    for (Account each : accounts) {
      if (keys.contains(outlet(each).key())) {
        return outlet(each);
      }
    }
    throw new IllegalStateException("no account of " + keys);
  }

  /**
   * What a reprint rests on: the same as its original where that names it, else what leads the
   * original's chains of the same stance. Empty where the original says no such thing: whom it
   * leaves out, as hearsay of its own, its reprint does not bring in.
   */
  private Optional<Origin> ofOriginal(String original, Origin own, Stance stance) {
    List<Origin> same = new ArrayList<>();
    boolean told = false;
    for (Account each : byDocument.getOrDefault(original, List.of())) {
      for (Chain chain : chains.getOrDefault(each.id(), List.of())) {
        told = true;
        if (chain.stance() == stance) {
          same.add(followed(each, chain, new ArrayList<>(), new LinkedHashSet<>()));
        }
      }
    }
    boolean named = same.stream().anyMatch(each -> each.key().equals(own.key()));
    return !told || named ? Optional.of(own) : same.stream().findFirst();
  }

  private Origin outlet(Account account) {
    Origin outlet = outlets.get(account.id());
    if (outlet == null) {
      throw new IllegalStateException("not of this incident: " + account.id());
    }
    return outlet;
  }

  /** The accounts, the earliest first. */
  List<Account> accounts() {
    return accounts;
  }

  List<Testimony> testimonies() {
    return testimonies;
  }

  /** What one record says, in the order of its claims. */
  List<Testimony> testimonies(Account account) {
    return byRecord.getOrDefault(account.id(), List.of());
  }

  /** The chains of a record, one for each of its testimonies. */
  List<Chain> chains(Account account) {
    return chains.getOrDefault(account.id(), List.of());
  }

  Origin origin(String key) {
    Origin origin = origins.get(key);
    if (origin == null) {
      throw new IllegalArgumentException("no origin of this incident: " + key);
    }
    return origin;
  }

  Reprints reprints() {
    return reprints;
  }

  /** The origins on whose word a record says that it happened. */
  Set<String> origins(Account account) {
    Set<String> keys = new TreeSet<>();
    for (Testimony each : testimonies(account)) {
      if (each.stance() != Stance.DENIES) {
        keys.add(each.origin());
      }
    }
    return keys;
  }

  /** Who stands behind some records. */
  Support support(Collection<Account> some) {
    Set<String> keys = new TreeSet<>();
    List<String> records = new ArrayList<>();
    for (Account each : accounts) {
      if (some.contains(each)) {
        keys.addAll(origins(each));
        records.add(each.id());
      }
    }
    return new Support(List.copyOf(keys), records);
  }

  /** How many independent origins stand behind some records. */
  int weight(Collection<Account> some) {
    Set<String> keys = new TreeSet<>();
    some.forEach(each -> keys.addAll(origins(each)));
    return keys.size();
  }
}
