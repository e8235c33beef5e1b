package org.tawatur.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.Coder;
import org.tawatur.formats.AccountReader;
import org.tawatur.incident.Fusion;
import org.tawatur.incident.Incident;
import org.tawatur.ingest.DocumentReader;
import org.tawatur.ingest.DocumentStream;
import org.tawatur.ingest.Limits;
import org.tawatur.lexicon.Pack;
import org.tawatur.link.Cluster;
import org.tawatur.link.Constraints;
import org.tawatur.link.Linker;
import org.tawatur.record.Account;
import org.tawatur.record.Casualties;
import org.tawatur.record.Outcome;

/**
 * Real reports that tell one death with different company, and two losses of the same number: as
 * people have coded them, and as the coder does. The set is not in the repository; checked where
 * {@code -Dtawatur.shared=DIR} names its folder.
 */
class SeedLinksTest {
  private static final String GENERAL = "بشير";
  private static final String BRIGADE = "liwa-al-quds";

  /** Whose records are linked. */
  enum Records {
    GOLD {
      @Override
      List<Account> read(Path shared) throws IOException {
        List<Account> accounts = new ArrayList<>();
        new AccountReader(each -> {}).read(shared.resolve("gold/seeds.jsonl"), accounts::add);
        return accounts;
      }
    },
    CODER {
      @Override
      List<Account> read(Path shared) throws IOException {
        Coder coder = Coder.create(Pack.builtin());
        List<Account> accounts = new ArrayList<>();
        try (DocumentStream texts =
            new DocumentReader(Limits.DEFAULT)
                .open(
                    List.of(shared.resolve("seeds").toString()),
                    InputStream.nullInputStream(),
                    each -> {})) {
          texts.forEachRemaining(each -> accounts.addAll(Account.of(coder.code(each))));
        }
        return accounts;
      }
    };

    abstract List<Account> read(Path shared) throws IOException;

    List<Account> read() throws IOException {
      String given = System.getProperty("tawatur.shared", "");
      Path shared = Path.of(given.isEmpty() ? "no-shared-sets" : given);
      assumeTrue(Files.exists(shared.resolve("seeds")), "the set is not here");
      return read(shared);
    }
  }

  private static List<Account> those(List<Account> accounts, Predicate<Account> which) {
    return accounts.stream().filter(which).toList();
  }

  /** The incidents that records are in, each once. */
  private static List<Cluster> incidents(List<Account> accounts, List<Account> of) {
    List<String> ids = of.stream().map(Account::id).toList();
    return Linker.create(Pack.builtin()).link(accounts, Constraints.NONE).stream()
        .filter(each -> each.members().stream().anyMatch(ids::contains))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void theDeathOfTheGeneralIsOneIncidentWithTwoClaims(Records records) throws IOException {
    List<Account> accounts = records.read();
    List<Account> told =
        those(
            accounts,
            each -> each.people().stream().anyMatch(person -> person.name().startsWith(GENERAL)));
    assertThat(told).hasSize(2);
    assertThat(told.stream().map(each -> each.report().id()).distinct()).hasSize(2);
    List<Cluster> incidents = incidents(accounts, told);
    assertThat(incidents).hasSize(1);
    List<Account> members = those(accounts, each -> incidents.get(0).members().contains(each.id()));
    Incident incident = Fusion.create(Pack.builtin()).fuse("inc", members, problem -> {});
    assertThat(incident.testimonies().stream().map(each -> each.record()).distinct())
        .containsExactlyInAnyOrderElementsOf(told.stream().map(Account::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void fiveDeadInAMinefieldAndFiveInAnAttackStayTwo(Records records) throws IOException {
    List<Account> accounts = records.read();
    List<Account> told =
        those(
            accounts,
            each ->
                each.actors().stream().anyMatch(actor -> actor.id().equals(BRIGADE))
                    && each.casualties().stream().anyMatch(SeedLinksTest::isFiveDead));
    assertThat(told).hasSize(2);
    assertThat(incidents(accounts, told)).hasSize(2);
  }

  private static boolean isFiveDead(Casualties row) {
    return row.outcome() == Outcome.KILLED && row.min() == 5 && row.max().orElse(0) == 5;
  }
}
