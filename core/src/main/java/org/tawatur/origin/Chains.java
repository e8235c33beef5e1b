package org.tawatur.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Account;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Report;
import org.tawatur.record.Stance;

/**
 * Reads the claims of a record as chains. A record lists its sources in order, the nearest to the
 * document first; a source stands behind the one before it where both have the same stance and
 * either the one before passes on what others say (a news medium), or it has no name of its own and
 * stands close by. Threads may share it. The rules are published in {@code docs/method.md}.
 */
public final class Chains {

  /** How many characters may part a source from the unnamed one that it quotes. */
  private static final int CLOSE = 40;

  private final SourceNames names;

  private Chains(SourceNames names) {
    this.names = names;
  }

  /**
   * Chains read by the sources, actors and words of a pack.
   *
   * @param pack the pack
   * @param ratings ratings by source key or actor id, before those of the pack
   * @return for any number of records
   */
  public static Chains create(Pack pack, Map<String, Rating> ratings) {
    return new Chains(SourceNames.of(pack, ratings));
  }

  /**
   * The actors of the pack.
   *
   * @return the registry by which sides were told
   */
  public ActorRegistry actors() {
    return names.actors();
  }

  /**
   * How many sources the registry has.
   *
   * @return sources, not names
   */
  public int sources() {
    return names.registry().size();
  }

  /**
   * The outlet of a report.
   *
   * @param account one of its records, whose country settles names that several countries use
   * @return its publisher; where that is not known, the host of its address, or the document itself
   */
  public Origin outlet(Account account) {
    Report report = account.report();
    if (report.publisher().isPresent()) {
      return names.outlet(report.publisher().get(), setting(account));
    }
    Optional<String> host = report.url().flatMap(Chains::host);
    String key = host.map(each -> "outlet:" + each).orElse("document:" + report.id());
    return new Origin(
        key,
        host.orElse(report.id()),
        SourceKind.OUTLET,
        Optional.empty(),
        Optional.empty(),
        Rating.UNJUDGED);
  }

  /**
   * The chains of a record.
   *
   * @param account the record
   * @param problems is told of a source that quotes itself
   * @return in the order of the claims; where there are none, or only denials beside a toll, the
   *     outlet's own voice first
   */
  public List<Chain> of(Account account, Consumer<OriginProblem> problems) {
    Setting setting = setting(account);
    Origin outlet = outlet(account);
    ChainLink first =
        new ChainLink(account.report().publisher().orElse(outlet.name()), outlet, true);
    List<Chain> chains = new ArrayList<>();
    List<ChainLink> links = new ArrayList<>();
    List<Integer> claims = new ArrayList<>();
    for (int i = 0; i < account.claims().size(); i++) {
      Claim claim = account.claims().get(i);
      Named named = names.read(claim.source(), setting);
      ChainLink before = links.isEmpty() ? first : links.get(links.size() - 1);
      ChainLink link =
          new ChainLink(
              claim.source(), named.origin().orElse(before.origin()), named.origin().isPresent());
      if (i > 0 && !follows(account, i, before, link)) {
        chains.add(chain(account.claims().get(i - 1).stance(), first, links, claims));
        links.clear();
        claims.clear();
        if (!link.named()) {
          link = new ChainLink(claim.source(), outlet, false);
        }
      }
      Set<String> passed = new HashSet<>();
      passed.add(outlet.key());
      links.forEach(each -> passed.add(each.named() ? each.origin().key() : ""));
      if (named.direct()
          && link.named()
          && link.origin().kind() != SourceKind.PARTY
          && passed.contains(link.origin().key())) {
        problems.accept(
            new OriginProblem(
                account.id(),
                "the source \"" + claim.source() + "\" quotes itself; the chain ends there"));
      }
      links.add(link);
      claims.add(i);
    }
    if (!links.isEmpty()) {
      chains.add(
          chain(account.claims().get(account.claims().size() - 1).stance(), first, links, claims));
    }
    List<Chain> all = List.copyOf(chains);
    chains.removeIf(each -> isHearsay(each, all));
    if (ownVoice(account)) {
      chains.add(0, new Chain(Stance.ASSERTS, List.of(first), List.of()));
    }
    return chains;
  }

  /** Accusers without a name, in the report of the one who denies: no outlet vouches for them. */
  private static boolean isHearsay(Chain chain, List<Chain> all) {
    return chain.stance() != Stance.DENIES
        && chain.links().stream().skip(1).noneMatch(ChainLink::named)
        && all.stream()
            .anyMatch(
                each ->
                    each.stance() == Stance.DENIES && each.end().key().equals(chain.end().key()));
  }

  /** Nobody is quoted for it; or it is only denied, but the outlet counts the victims itself. */
  private static boolean ownVoice(Account account) {
    boolean denied = account.claims().stream().allMatch(each -> each.stance() == Stance.DENIES);
    return account.claims().isEmpty() || (denied && counted(account.casualties()));
  }

  private static boolean counted(List<Casualties> rows) {
    return !rows.isEmpty();
  }

  private static Chain chain(
      Stance stance, ChainLink first, List<ChainLink> links, List<Integer> claims) {
    List<ChainLink> all = new ArrayList<>();
    all.add(first);
    all.addAll(links);
    return new Chain(stance, all, claims);
  }

  private static boolean follows(Account account, int claim, ChainLink before, ChainLink link) {
    Claim here = account.claims().get(claim);
    Claim previous = account.claims().get(claim - 1);
    if (here.stance() != previous.stance()) {
      return false;
    }
    if (link.named()) {
      boolean same = link.origin().key().equals(before.origin().key());
      return before.named() && (same || before.origin().kind().relays());
    }
    if (!before.named()) {
      return false;
    }
    return here.span().isEmpty()
        || previous.span().isEmpty()
        || Chain.gap(here.span().get(), previous.span().get()) <= CLOSE;
  }

  private static Setting setting(Account account) {
    return new Setting(
        account.place().flatMap(PlaceRef::country),
        account.report().published().or(() -> account.date().from()));
  }

  private static Optional<String> host(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return Optional.empty();
    }
    int from = start + 3;
    int to = from;
    while (to < url.length() && "/:?#".indexOf(url.charAt(to)) < 0) {
      to++;
    }
    String host = url.substring(from, to).toLowerCase(Locale.ROOT);
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }
}
