package io.tandem.domain.send;

import static io.tandem.domain.Sample.CONTACT;
import static io.tandem.domain.Sample.CUSTOMER;
import static io.tandem.domain.Sample.contact;
import static io.tandem.domain.Sample.field;
import static io.tandem.domain.Sample.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.domain.system.WriteOutcome.Applied;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static final Verification VERIFICATION =
      new Verification(
          rules(Direction.TWO_WAY, field("title"), field("phone", FieldKind.PHONE), field("note")));

  private static final Draft UPDATE =
      new Draft(
          CUSTOMER,
          Optional.of(CONTACT),
          List.of(diff("title", "Baker", "Miller"), diff("phone", "", "(212) 555-0100")));

  private static FieldDiff diff(String field, String before, String after) {
    return new FieldDiff(
        field, before, after, after, SyncSystem.NETSUITE, MergeRule.ONE_SIDE_CHANGED, "");
  }

  @Test
  void valuesThatAreThereWereWrittenAndStandAsTheSystemKeepsThem() {
    assertThat(outcome(UPDATE, Map.of("title", "Miller", "phone", "+12125550100", "note", "x")))
        .contains(applied(Map.of("title", "Miller", "phone", "+12125550100")));
  }

  @Test
  void oldValueThatIsLeftSaysThatNothingWasWritten() {
    assertThat(outcome(UPDATE, Map.of("title", "Baker"))).isEmpty();
    assertThat(outcome(UPDATE, Map.of("title", "Baker", "phone", "+12125550100"))).isEmpty();
    assertThat(outcome(UPDATE, Map.of("title", "Grocer"))).isEmpty();
  }

  @Test
  void whatSomebodyChangedAfterTheWriteIsNotWhatWasWritten() {
    assertThat(outcome(UPDATE, Map.of("title", "Grocer", "phone", "+12125550100")))
        .contains(applied(Map.of("title", "Miller", "phone", "+12125550100")));
  }

  @Test
  void recordThatIsThereForTheSourceWasCreatedWithAllThatItHolds() {
    Draft create = new Draft(CUSTOMER, Optional.empty(), List.of(diff("title", "", "Miller")));

    assertThat(outcome(create, Map.of("title", "Miller", "note", "set by the system")))
        .contains(applied(Map.of("title", "Miller", "note", "set by the system")));
    assertThat(VERIFICATION.of(create, Optional.empty())).isEmpty();
  }

  @Test
  void fieldThatIsNotMappedAnyMoreProvesNothing() {
    Draft unmapped = new Draft(CUSTOMER, Optional.of(CONTACT), List.of(diff("old", "a", "b")));

    assertThat(outcome(unmapped, Map.of("title", "Miller"))).isEmpty();
  }

  private static Optional<Applied> outcome(Draft draft, Map<String, String> found) {
    CustomerRecord record = contact(found);
    return VERIFICATION.of(draft, Optional.of(record));
  }

  private static Applied applied(Map<String, String> values) {
    return new Applied(CONTACT, Fields.of(values));
  }
}
