package io.tandem.domain.plan;

import static io.tandem.domain.Sample.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.RunId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {

  @Test
  void aChangeIsKnownByItsRunAndItsPlace() {
    assertThat(new ChangeId(new RunId(12), 345)).hasToString("12-345");
  }

  @Test
  void aDraftWithoutAFieldToWriteIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Draft(CUSTOMER, Optional.empty(), List.of()))
        .withMessageContaining("NetSuite 1");
  }

  @Test
  void aDraftWritesToTheSystemThatItsSourceIsNotOf() {
    FieldDiff diff = new FieldDiff("name", "", "Ada", "Ada", SyncSystem.NETSUITE, null);

    assertThat(new Draft(CUSTOMER, Optional.empty(), List.of(diff)).targetSystem())
        .isEqualTo(SyncSystem.HUBSPOT);
  }
}
