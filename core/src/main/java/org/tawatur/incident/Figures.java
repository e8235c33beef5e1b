package org.tawatur.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tawatur.origin.Chain;
import org.tawatur.record.Account;
import org.tawatur.record.Casualties;
import org.tawatur.record.Outcome;
import org.tawatur.record.Stance;

/** Finds on whose word each casualty row of a record stands. */
final class Figures {

  /**
   * A row with its origin.
   *
   * @param account the record
   * @param origin the origin's key
   * @param row the row
   */
  record Entry(Account account, String origin, Casualties row) {}

  private record Counted(Outcome outcome, String of) {}

  private final Ledger ledger;

  Figures(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The rows of a record, in their order; none where nobody stands for it. */
  List<Entry> of(Account account) {
    List<Chain> chains = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    List<Testimony> testimonies = ledger.testimonies(account);
    for (int i = 0; i < testimonies.size(); i++) {
      if (testimonies.get(i).stance() != Stance.DENIES) {
        chains.add(ledger.chains(account).get(i));
        origins.add(testimonies.get(i).origin());
      }
    }
    List<Entry> entries = new ArrayList<>();
    if (origins.isEmpty()) {
      return entries;
    }
    Map<Counted, List<Casualties>> counted = new LinkedHashMap<>();
    for (Casualties row : account.casualties()) {
      counted
          .computeIfAbsent(new Counted(row.outcome(), row.of()), key -> new ArrayList<>())
          .add(row);
    }
    for (List<Casualties> rows : counted.values()) {
      List<String> inTurn = inTurn(account, origins, rows.size());
      for (int i = 0; i < rows.size(); i++) {
        int nearest = nearest(account, chains, rows.get(i));
        String origin = nearest >= 0 ? origins.get(nearest) : inTurn.get(i);
        entries.add(new Entry(account, origin, rows.get(i)));
      }
    }
    return entries;
  }

  /** The chain whose source stands nearest to a row's words; -1 where the places are not known. */
  private static int nearest(Account account, List<Chain> chains, Casualties row) {
    if (row.span().isEmpty()) {
      return -1;
    }
    int nearest = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < chains.size(); i++) {
      OptionalInt distance = chains.get(i).distance(account, row.span().get());
      if (distance.isPresent() && distance.getAsInt() < least) {
        least = distance.getAsInt();
        nearest = i;
      }
    }
    return nearest;
  }

  /**
   * One figure goes to the first source; several go to the sources in turn, each source where it is
   * named last; what is left goes to the first of them again.
   */
  private List<String> inTurn(Account account, List<String> origins, int rows) {
    List<String> inTurn = new ArrayList<>();
    if (rows == 1) {
      inTurn.add(leading(account, origins));
      return inTurn;
    }
    for (int i = 0; i < origins.size(); i++) {
      if (origins.lastIndexOf(origins.get(i)) == i) {
        inTurn.add(origins.get(i));
      }
    }
    while (inTurn.size() < rows) {
      inTurn.add(inTurn.get(0));
    }
    return inTurn;
  }

  /** The first that says that it happened; who claims it comes after. */
  private String leading(Account account, List<String> origins) {
    for (Testimony each : ledger.testimonies(account)) {
      if (each.stance() == Stance.ASSERTS) {
        return each.origin();
      }
    }
    return origins.get(0);
  }
}
