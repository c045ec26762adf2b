package io.tandem.domain.plan;

import static io.tandem.domain.Sample.CUSTOMER;
import static io.tandem.domain.Sample.field;
import static io.tandem.domain.Sample.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.MergeRule;
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
    FieldDiff diff = new FieldDiff("name", "", "Ada", "Ada", SyncSystem.NETSUITE, null, "");

    assertThat(new Draft(CUSTOMER, Optional.empty(), List.of(diff)).targetSystem())
        .isEqualTo(SyncSystem.HUBSPOT);
  }

  @Test
  void aChangeStandsForTheFieldsThatAreStillMappedAsTheyWere() {
    FieldDiff same = diff("name", field("name").print());
    FieldDiff renamed = diff("note", "as it was");
    Change change =
        new Change(
            new ChangeId(new RunId(12), 345),
            new Draft(CUSTOMER, Optional.empty(), List.of(same, renamed)));

    assertThat(change.under(rules(Direction.TWO_WAY, field("name"), field("note"))))
        .map(Change::draft)
        .hasValueSatisfying(draft -> assertThat(draft.diffs()).containsExactly(same));
    assertThat(change.under(rules(Direction.TWO_WAY, field("note")))).isEmpty();
  }

  private static FieldDiff diff(String field, String mapping) {
    return new FieldDiff(
        field, "", "Ada", "Ada", SyncSystem.NETSUITE, MergeRule.CREATED_FROM_ORIGIN, mapping);
  }
}
