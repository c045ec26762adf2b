package io.tandem.domain.plan;

import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static io.tandem.domain.customer.SyncSystem.NETSUITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakersTest {

  private static final Breakers BREAKERS = new Breakers(1000, 50, 10);

  private static PlanSize size(long toNetSuite, long toHubSpot, long updates, long blanked) {
    return new PlanSize(
        Map.of(NETSUITE, toNetSuite, HUBSPOT, toHubSpot), Map.of(HUBSPOT, updates), blanked, 1000);
  }

  @Test
  void aPlanWithinAllBoundsPasses() {
    assertThat(BREAKERS.trippedBy(size(400, 600, 500, 10))).isEmpty();
    assertThat(BREAKERS.trippedBy(new PlanSize(Map.of(), Map.of(), 0, 0))).isEmpty();
  }

  @Test
  void createsOfBothSystemsCountTogether() {
    assertThat(BREAKERS.trippedBy(size(401, 600, 0, 0)))
        .containsExactly(
            "tandem.breaker.max-creates is 1000, and the plan creates 1001 records: 401 in"
                + " NetSuite, 600 in HubSpot");
  }

  @Test
  void updatesCountAsAPartOfTheLinkedPeople() {
    assertThat(BREAKERS.trippedBy(size(0, 0, 501, 0)))
        .containsExactly(
            "tandem.breaker.max-updates-percent is 50, and the plan updates 501 of 1000 linked"
                + " records in HubSpot, 50.1 %");
  }

  @ParameterizedTest
  @CsvSource({"99, 99, false", "100, 100, true"})
  void aFewUpdatesAreNoFlood(long updates, long linked, boolean trips) {
    PlanSize size = new PlanSize(Map.of(), Map.of(NETSUITE, updates), 0, linked);

    assertThat(BREAKERS.trippedBy(size).isEmpty()).isNotEqualTo(trips);
  }

  @Test
  void aHundredPercentNeverTrips() {
    assertThat(new Breakers(0, 100, 0).trippedBy(size(0, 0, 1000, 0))).isEmpty();
  }

  @Test
  void emptiedValuesCountOneByOne() {
    assertThat(BREAKERS.trippedBy(size(0, 0, 0, 11)))
        .containsExactly("tandem.breaker.max-blanked is 10, and the plan empties 11 values");
  }

  @Test
  void everyBoundThatIsExceededIsNamed() {
    assertThat(BREAKERS.trippedBy(size(2000, 0, 900, 100))).hasSize(3);
  }
}
