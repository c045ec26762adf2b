package io.tandem.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tandem.domain.Sample;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.Reading;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunTest {

  private static final Eligibility STRICT = new Eligibility(true);

  @ParameterizedTest
  @EnumSource
  void aModeIsFoundByTheNameItShows(Mode mode) {
    assertThat(Mode.of(mode.key())).isEqualTo(mode);
  }

  @Test
  void anUnknownModeIsRefusedWithThoseThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mode.of("dry-run"))
        .withMessage("mode is 'dry-run': give \"apply\" or \"preview\"");
  }

  @ParameterizedTest
  @CsvSource({
    "RUNNING,false",
    "COMPLETED,false",
    "AWAITING_APPROVAL,false",
    "STOPPED,true",
    "FAILED,true"
  })
  void onlyARunThatStoppedOrFailedCanBeRestarted(RunStatus status, boolean restartable) {
    assertThat(status.restartable()).isEqualTo(restartable);
  }

  @Test
  void aRecordArrivesWithItsFingerprintAndTheRuleThatKeepsItOut() {
    Reading.Accepted reading = new Reading.Accepted(Sample.customer(Map.of("name", "Ada")));

    assertThat(Arrival.of(reading, STRICT))
        .isEqualTo(
            new Arrival.Read(
                reading, Fingerprint.of(reading.record()), Optional.of(ExclusionReason.NO_EMAIL)));
  }

  @Test
  void aRecordThatCannotBeReadArrivesAsUnreadable() {
    Reading.Rejected reading = new Reading.Rejected(Sample.CONTACT, "no properties");

    assertThat(Arrival.of(reading, STRICT)).isEqualTo(new Arrival.Unreadable(reading));
    assertThat(Arrival.of(reading, STRICT).id()).isEqualTo(Sample.CONTACT);
  }
}
