package io.tandem.domain.send;

import static io.tandem.domain.Sample.CONTACT;
import static io.tandem.domain.Sample.CUSTOMER;
import static io.tandem.domain.Sample.contact;
import static io.tandem.domain.Sample.customer;
import static io.tandem.domain.Sample.field;
import static io.tandem.domain.Sample.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.domain.send.Freshness.AsPlanned;
import io.tandem.domain.send.Freshness.Held;
import io.tandem.domain.send.Freshness.Moved;
import io.tandem.domain.system.Sighting;
import io.tandem.domain.system.WriteOutcome.Applied;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecheckTest {

  private static final Recheck RECHECK =
      new Recheck(
          rules(Direction.TWO_WAY, field("email"), field("title"), field("phone", FieldKind.PHONE)),
          new Eligibility(true));

  private static final Draft UPDATE =
      new Draft(CUSTOMER, Optional.of(CONTACT), List.of(diff("title", "Baker", "Miller")));
  private static final Draft CREATE =
      new Draft(CUSTOMER, Optional.empty(), List.of(diff("title", "", "Miller")));

  private static FieldDiff diff(String field, String before, String after) {
    return new FieldDiff(
        field, before, after, after, SyncSystem.NETSUITE, MergeRule.ONE_SIDE_CHANGED, "");
  }

  @Test
  void whatIsAsItWasPlannedForIsSent() {
    assertThat(found(UPDATE, source("Miller"), target("Baker"))).isInstanceOf(AsPlanned.class);
    assertThat(found(CREATE, source("Miller"))).isInstanceOf(AsPlanned.class);
  }

  @Test
  void editOfTheTargetIsNotOverwritten() {
    CustomerRecord edited = target("Grocer");

    assertThat(found(UPDATE, source("Miller"), edited))
        .isEqualTo(new Moved(List.of(source("Miller"), edited), List.of()));
  }

  @Test
  void valueThatTheSourceDoesNotHaveAnyMoreIsNotSent() {
    assertThat(found(UPDATE, source("Grocer"), target("Baker"))).isInstanceOf(Moved.class);
    assertThat(found(CREATE, source("Grocer"))).isInstanceOf(Moved.class);
    assertThat(found(UPDATE, source(""), target("Baker"))).isInstanceOf(Moved.class);
  }

  @Test
  void editOfAnotherFieldDoesNotHoldTheWriteUp() {
    assertThat(
            found(UPDATE, and(source("Miller"), "phone", "1"), and(target("Baker"), "phone", "2")))
        .isInstanceOf(AsPlanned.class);
  }

  @Test
  void targetThatHoldsTheValueAlreadyIsSettledAtItsOwnWords() {
    Draft draft =
        new Draft(
            CUSTOMER,
            Optional.of(CONTACT),
            List.of(diff("title", "Baker", "Miller"), diff("phone", "", "(212) 555-0100")));

    assertThat(
            found(
                draft,
                and(source("Miller"), "phone", "(212) 555-0100"),
                and(target("Miller"), "phone", "+12125550100")))
        .isEqualTo(
            new Held(
                new Applied(
                    CONTACT, Fields.of(Map.of("title", "Miller", "phone", "+12125550100")))));
  }

  @Test
  void sameNumberWrittenDifferentlyIsNoEdit() {
    Draft draft =
        new Draft(
            CUSTOMER,
            Optional.of(CONTACT),
            List.of(diff("phone", "+12125550199", "(212) 555-0100")));

    assertThat(
            found(
                draft,
                and(source("Miller"), "phone", "212.555.0100"),
                and(target("Baker"), "phone", "212 555 0199")))
        .isInstanceOf(AsPlanned.class);
  }

  @Test
  void recordThatARuleKeepsOutMeanwhileIsDecidedAnew() {
    CustomerRecord inactive = source("Miller").barredBy(Optional.of(ExclusionReason.INACTIVE));

    assertThat(found(UPDATE, inactive, target("Baker"))).isInstanceOf(Moved.class);
    assertThat(found(UPDATE, source("Miller"), and(target("Baker"), "email", "none")))
        .isInstanceOf(Moved.class);
    assertThat(found(CREATE, inactive)).isInstanceOf(Moved.class);
  }

  @Test
  void nothingIsMadeFromARecordThatIsGone() {
    assertThat(RECHECK.of(CREATE, Map.of(CUSTOMER, new Sighting.Gone(CUSTOMER))))
        .isEqualTo(new Moved(List.of(), List.of(CUSTOMER)));
    assertThat(RECHECK.of(CREATE, Map.of(CUSTOMER, new Sighting.Unseen(CUSTOMER))))
        .isEqualTo(new Moved(List.of(), List.of()));
  }

  @Test
  void theWriteItselfAsksForATargetThatIsNotSeen() {
    Map<RecordId, Sighting> now = sightings(source("Miller"));
    now.put(CONTACT, new Sighting.Unseen(CONTACT));

    assertThat(RECHECK.of(UPDATE, now)).isInstanceOf(AsPlanned.class);
  }

  @Test
  void targetThatCannotBeReadIsNotWritten() {
    Map<RecordId, Sighting> now = sightings(source("Miller"));
    now.put(CONTACT, new Sighting.There(new Reading.Rejected(CONTACT, "garbled")));

    assertThat(RECHECK.of(UPDATE, now)).isEqualTo(new Moved(List.of(source("Miller")), List.of()));
  }

  private static CustomerRecord source(String title) {
    return customer(Map.of("email", "ada@example.com", "title", title));
  }

  private static CustomerRecord target(String title) {
    return contact(Map.of("email", "ada@example.com", "title", title));
  }

  private static CustomerRecord and(CustomerRecord record, String field, String value) {
    return record.with(record.fields().with(Map.of(field, value)));
  }

  private static Freshness found(Draft draft, CustomerRecord... now) {
    return RECHECK.of(draft, sightings(now));
  }

  private static Map<RecordId, Sighting> sightings(CustomerRecord... records) {
    Map<RecordId, Sighting> sightings = new HashMap<>();
    for (CustomerRecord record : records) {
      sightings.put(record.id(), new Sighting.There(new Reading.Accepted(record)));
    }
    return sightings;
  }
}
