package io.tandem.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.ExclusionReason;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

  @ParameterizedTest
  @CsvSource({
    // before,     changed, after
    "PENDING,      false,   PENDING",
    "UNCHANGED,    false,   UNCHANGED",
    "CREATED,      false,   UNCHANGED",
    "UPDATED,      false,   UNCHANGED",
    "EXCLUDED,     false,   PENDING",
    "QUARANTINED,  false,   QUARANTINED",
    "DEFERRED,     false,   DEFERRED",
    "PENDING,      true,    PENDING",
    "UNCHANGED,    true,    PENDING",
    "CREATED,      true,    PENDING",
    "UPDATED,      true,    PENDING",
    "EXCLUDED,     true,    PENDING",
    "QUARANTINED,  true,    PENDING",
    "DEFERRED,     true,    PENDING",
  })
  void aRecordThatIsReadAgainStandsAs(Outcome before, boolean changed, Outcome after) {
    assertThat(Standing.onArrival(Optional.of(Standing.of(before)), changed, Optional.empty()))
        .isEqualTo(Standing.of(after));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRecordThatWasNeverReadIsPending(boolean changed) {
    assertThat(Standing.onArrival(Optional.empty(), changed, Optional.empty()))
        .isEqualTo(Standing.of(Outcome.PENDING));
  }

  @ParameterizedTest
  @EnumSource
  void aRecordThatARuleKeepsOutIsExcludedWhereverItStood(Outcome before) {
    assertThat(
            Standing.onArrival(
                Optional.of(Standing.of(before)), true, Optional.of(ExclusionReason.NO_EMAIL)))
        .isEqualTo(new Standing(Outcome.EXCLUDED, "no-email"));
  }

  @Test
  void aQuarantinedRecordThatDidNotChangeKeepsItsReason() {
    Standing refused = Standing.quarantined(Standing.REFUSED);

    assertThat(Standing.onArrival(Optional.of(refused), false, Optional.empty()))
        .isEqualTo(refused);
  }

  @ParameterizedTest
  @EnumSource
  void aRecordKeptOutForItsCounterpartComesBackWithIt(ExclusionReason reason) {
    assertThat(Standing.excluded(reason).takesPart())
        .isEqualTo(
            Set.of(
                    ExclusionReason.DIRECTION,
                    ExclusionReason.TRIAL_LIMIT,
                    ExclusionReason.COUNTERPART_EXCLUDED,
                    ExclusionReason.COUNTERPART_DELETED)
                .contains(reason));
  }

  @Test
  void aRecordWhoseCounterpartIsToBeCreatedWaitsAndTellsWhetherItHasAKey() {
    assertThat(Standing.toBeCreated(true)).isEqualTo(Standing.of(Outcome.DEFERRED));
    assertThat(Standing.toBeCreated(false))
        .isEqualTo(new Standing(Outcome.DEFERRED, Standing.WITHOUT_KEY));
  }

  @ParameterizedTest
  @EnumSource
  void aRecordStandsAsItDoesBesideACounterpartThatTakesPart(Outcome outcome) {
    assertThat(Standing.of(outcome).beside(Standing.of(Outcome.UNCHANGED)))
        .isEqualTo(Standing.of(outcome));
    assertThat(Standing.of(outcome).beside(Standing.excluded(ExclusionReason.COUNTERPART_EXCLUDED)))
        .isEqualTo(Standing.of(outcome));
  }

  @ParameterizedTest
  @EnumSource
  void aRecordIsKeptOutWithItsCounterpartUnlessItIsByItself(Outcome outcome) {
    boolean byItself =
        Set.of(Outcome.EXCLUDED, Outcome.QUARANTINED, Outcome.GONE).contains(outcome);
    Standing own = new Standing(outcome, "x");

    assertThat(own.beside(Standing.excluded(ExclusionReason.INACTIVE)))
        .isEqualTo(byItself ? own : Standing.excluded(ExclusionReason.COUNTERPART_EXCLUDED));
    assertThat(own.beside(Standing.DELETED))
        .isEqualTo(byItself ? own : Standing.excluded(ExclusionReason.COUNTERPART_DELETED));
  }

  @Test
  void theOnlyWriteOfAPersonSettlesBothRecords() {
    Standing planned = Standing.toBeUpdated(false);

    assertThat(planned.onUpdate(true)).isEqualTo(Standing.of(Outcome.UPDATED));
    assertThat(planned.onUpdate(false)).isEqualTo(Standing.of(Outcome.UPDATED));
  }

  @Test
  void ofTwoWritesEachSettlesTheRecordThatItsValuesCameFrom() {
    Standing planned = Standing.toBeUpdated(true);

    assertThat(planned.onUpdate(true)).isEqualTo(Standing.of(Outcome.UPDATED));
    assertThat(planned.onUpdate(false)).isEqualTo(planned);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasRefusedOrIsGoneStaysSoWhateverElseGoesThrough(boolean isSource) {
    Standing refused = Standing.quarantined(Standing.REFUSED);

    assertThat(refused.onUpdate(isSource)).isEqualTo(refused);
    assertThat(Standing.DELETED.onUpdate(isSource)).isEqualTo(Standing.DELETED);
  }
}
