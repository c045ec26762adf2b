package io.tandem.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for two systems whatever people do in them: see {@link Aftermath} and {@link Ledger}.
 * Twenty thousand histories at each build; a million are tried by {@code mvn surefire:test
 * -Dtest=HistoriesTest -Dtandem.histories=1000000}.
 */
class HistoriesTest {

  private static final int TRIES = 20_000;
  private static final int HISTORIES = Integer.getInteger("tandem.histories", TRIES);

  @Provide
  Arbitrary<List<History>> histories() {
    return Histories.any().list().ofSize(Math.max(1, HISTORIES / TRIES));
  }

  @Property(tries = TRIES)
  void whateverHappensEveryPromiseIsKept(@ForAll("histories") List<History> histories) {
    assertThat(histories).allSatisfy(history -> assertThat(history.faults()).isEmpty());
  }
}
