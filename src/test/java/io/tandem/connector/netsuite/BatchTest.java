package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tandem.config.Settings;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultKind;
import io.tandem.sandbox.traffic.FaultRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asynchronous batches: help, article_0127092747 and subsect_161252896355. */
class BatchTest extends AccountTest {

  private static final Map<String, String> LONDON =
      Map.of("street", "1 Main St", "city", "London", "zip", "N1 9GU", "country", "GB");

  @Override
  Settings settings() {
    return super.settings().with("netsuite.batch", "20");
  }

  @Test
  void aHundredCreatesAreOneRequestAndNoSingleOnes() {
    ActiveFault single = never("/customer/");
    ActiveFault jobs = never("/async/v1/job/");
    List<Change> changes = creates(100, LONDON);
    List<WriteOutcome> outcomes = connector.write(changes);

    assertThat(outcomes).allMatch(Applied.class::isInstance);
    assertThat(sandbox.state().account().customers())
        .hasSize(100)
        .allSatisfy(customer -> assertThat(customer).containsEntry("addresses", "1"));
    assertThat(single.matched()).isZero();
    assertThat(jobs.matched()).isPositive();
    for (int i = 0; i < 100; i++) {
      Applied applied = (Applied) outcomes.get(i);
      assertThat(held(applied.record().value()).get("externalid"))
          .isEqualTo("hubspot-" + changes.get(i).draft().source().value());
      assertThat(applied.values().get("city")).isEqualTo("London");
    }
  }

  @Test
  void updatesOfManyAreOneRequestToo() {
    List<String> ids =
        IntStream.range(0, 30).mapToObj(i -> customer(Map.of("phone", "1"))).toList();
    ActiveFault single = never("/customer/");
    List<Change> changes = ids.stream().map(id -> update(id, Map.of("jobTitle", "Boss"))).toList();

    assertThat(connector.write(changes)).allMatch(Applied.class::isInstance);
    assertThat(single.matched()).isZero();
    assertThat(ids)
        .allSatisfy(
            id -> assertThat(held(id)).containsEntry("title", "Boss").containsEntry("phone", "1"));
  }

  @Test
  void aFewChangesAreSentOneByOne() {
    ActiveFault jobs = never("/async/");

    assertThat(connector.write(creates(19, Map.of()))).allMatch(Applied.class::isInstance);
    assertThat(jobs.matched()).isZero();
  }

  @Test
  void aJobThatIsCalledSucceededIsNotBelieved() {
    List<Change> changes = new ArrayList<>(creates(30, Map.of()));
    changes.set(7, create(Map.of("email", "not an address")));
    List<Change> updates =
        new ArrayList<>(
            IntStream.range(0, 25)
                .mapToObj(i -> update(customer(Map.of()), Map.of("jobTitle", "Boss")))
                .toList());
    updates.set(3, update("99999999", Map.of("jobTitle", "Boss")));
    changes.addAll(updates);
    List<WriteOutcome> outcomes = connector.write(changes);

    assertThat(outcomes.get(7))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.message())
                    .contains("The email address must be in a valid format."));
    assertThat(outcomes.get(33)).isInstanceOf(Gone.class);
    assertThat(outcomes.stream().filter(Applied.class::isInstance)).hasSize(53);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 502})
  void aBatchWhoseAnswerIsLostIsDoneOnce(int status) {
    ActiveFault lost = fault(FaultKind.LOST_ANSWER, "/record/v1/customer", "PUT", 0, status, "");
    List<WriteOutcome> outcomes = connector.write(creates(25, LONDON));

    assertThat(lost.hits()).isOne();
    assertThat(outcomes).allMatch(Applied.class::isInstance);
    assertThat(sandbox.state().account().customers())
        .hasSize(25)
        .allSatisfy(customer -> assertThat(customer).containsEntry("addresses", "1"));
    assertThat(sent()).as("writes that NetSuite carried out").hasSize(25);
  }

  @Test
  void aRunThatIsRestartedFindsItsJobAgain() {
    List<Change> changes = creates(25, Map.of());
    fault(FaultKind.STATUS, "/async/v1/job/", "GET", 0, 403, "");
    assertThat(ErrorsTest.failure(() -> connector.write(changes)).kind()).isEqualTo(Kind.FORBIDDEN);

    assertThat(connector.write(changes)).allMatch(Applied.class::isInstance);
    assertThat(sent()).hasSize(25);
  }

  @Test
  void aJobThatNetSuiteHasForgottenHasEnded() {
    List<Change> changes = creates(25, Map.of());
    fault(FaultKind.STATUS, "/async/v1/job/", "GET", 0, 403, "");
    ErrorsTest.failure(() -> connector.write(changes));
    await().until(() -> sandbox.state().account().customers().size() == 25);
    sandbox.state().clock().shift(Duration.ofDays(2));

    assertThat(connector.write(changes)).allMatch(Applied.class::isInstance);
    assertThat(sent()).hasSize(25);
  }

  private List<Change> creates(int count, Map<String, String> values) {
    return IntStream.range(0, count).mapToObj(i -> create(values)).toList();
  }

  /** A rule that only counts. */
  private ActiveFault never(String path) {
    return sandbox
        .state()
        .faults()
        .add(
            new FaultRule(
                "netsuite", path, null, 0, 0, FaultKind.STATUS, 503, "", "text/plain", Map.of()));
  }
}
