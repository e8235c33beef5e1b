package org.tawatur.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tawatur.formats.AccountReader;
import org.tawatur.lexicon.Pack;
import org.tawatur.link.Cluster;
import org.tawatur.link.Constraints;
import org.tawatur.link.Linker;
import org.tawatur.record.Account;
import org.tawatur.record.Outcome;

/**
 * Real reports that tell one death with different company, and two losses of the same number. The
 * set is not in the repository; checked where {@code -Dtawatur.shared=DIR} names its folder.
 */
class SeedLinksTest {
  private static final String GENERAL = "بشير";

  private static List<Account> accounts() throws IOException {
    String given = System.getProperty("tawatur.shared", "");
    Path gold = Path.of(given.isEmpty() ? "no-shared-sets" : given).resolve("gold/seeds.jsonl");
    assumeTrue(Files.exists(gold), "the set is not here");
    List<Account> accounts = new ArrayList<>();
    new AccountReader(each -> {}).read(gold, accounts::add);
    return accounts;
  }

  private static Map<String, String> incidents(List<Account> accounts) {
    return Linker.create(Pack.builtin()).link(accounts, Constraints.NONE).stream()
        .flatMap(each -> each.members().stream().map(member -> Map.entry(member, each)))
        .collect(Collectors.toMap(Map.Entry::getKey, each -> id(each.getValue()), (a, b) -> a));
  }

  private static String id(Cluster cluster) {
    return cluster.incident();
  }

  @Test
  void theDeathOfTheGeneralIsOneIncident() throws IOException {
    List<Account> accounts = accounts();
    Map<String, String> incidents = incidents(accounts);
    List<String> told =
        accounts.stream()
            .filter(each -> each.people().stream().anyMatch(p -> p.name().startsWith(GENERAL)))
            .map(Account::id)
            .toList();
    assertThat(told).hasSize(2);
    assertThat(told.stream().map(incidents::get).distinct()).hasSize(1);
  }

  @Test
  void fiveDeadInAMinefieldAndFiveInAnAttackStayTwo() throws IOException {
    List<Account> accounts = accounts();
    Map<String, String> incidents = incidents(accounts);
    List<String> told =
        accounts.stream()
            .filter(
                each ->
                    each.casualties().stream()
                        .anyMatch(
                            row ->
                                row.of().equals("liwa-al-quds")
                                    && row.outcome() == Outcome.KILLED
                                    && row.min() == 5
                                    && row.max().orElse(0) == 5))
            .map(Account::id)
            .toList();
    assertThat(told).hasSize(2);
    assertThat(
            told.stream().map(incidents::get).collect(Collectors.groupingBy(Function.identity())))
        .hasSize(2);
  }
}
