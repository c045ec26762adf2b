package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.plan.Change;
import io.tandem.domain.system.WriteOutcome.Applied;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An account that does not number its customers: their names must be unique. */
class NumberingTest extends AccountTest {

  private static final Map<String, String> JOHN = Map.of("firstName", "John", "lastName", "Smith");

  @Override
  Map<String, String> switches() {
    return Map.of("sandbox.netsuite.auto-numbering", "false");
  }

  @Test
  void aNameThatIsFreeIsLeftToNetSuite() {
    String id = applied(create(JOHN)).record().value();

    assertThat(held(id).get("entityid")).isEqualTo("John Smith");
    assertThat(sent()).noneMatch(body -> body.containsKey("entityId"));
  }

  @Test
  void aSecondPersonOfTheSameNameGetsANameOfHisOwn() {
    applied(create(JOHN));
    Change second = create(JOHN);
    Applied outcome = applied(second);

    assertThat(held(outcome.record().value()).get("entityid"))
        .isEqualTo("John Smith (hubspot-%s)", second.draft().source().value());
    assertThat(sandbox.state().account().customers()).hasSize(2);
  }

  @Test
  void aSecondPersonSentAgainIsStillOneRecord() {
    applied(create(JOHN));
    Change second = create(JOHN);
    Applied first = applied(second);

    assertThat(applied(second).record()).isEqualTo(first.record());
    assertThat(sandbox.state().account().customers()).hasSize(2);
  }
}
