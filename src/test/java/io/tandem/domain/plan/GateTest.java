package io.tandem.domain.plan;

import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static io.tandem.domain.run.Mode.APPLY;
import static io.tandem.domain.run.Mode.PREVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.run.Mode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final PlanSize SMALL = new PlanSize(Map.of(HUBSPOT, 5L), Map.of(), 0, 0);
  private static final PlanSize LARGE = new PlanSize(Map.of(HUBSPOT, 50L), Map.of(), 0, 0);

  private static Gate gate(Mode mode, Mode firstRun) {
    return new Gate(mode, firstRun, new Breakers(10, 50, 10));
  }

  @Test
  void aSmallPlanOfALaterRunPasses() {
    assertThat(gate(APPLY, PREVIEW).judge(SMALL, false)).isEqualTo(new Clearance.Granted());
  }

  @Test
  void theFirstRunWaitsUnlessItIsSetToApply() {
    assertThat(why(gate(APPLY, PREVIEW).judge(SMALL, true)))
        .isEqualTo(
            "The first run of an installation is a preview (tandem.first-run). Look at its changes,"
                + " then approve or discard the plan");
    assertThat(gate(APPLY, APPLY).judge(SMALL, true)).isEqualTo(new Clearance.Granted());
  }

  @Test
  void aTrippedBreakerStopsAlsoAFirstRunThatIsSetToApply() {
    assertThat(why(gate(APPLY, APPLY).judge(LARGE, true))).startsWith("tandem.breaker.max-creates");
  }

  @Test
  void aPreviewWaitsAndSaysWhichBreakersItWouldTrip() {
    assertThat(why(gate(PREVIEW, APPLY).judge(SMALL, false))).startsWith("A preview. Look");
    assertThat(why(gate(PREVIEW, PREVIEW).judge(LARGE, true)))
        .startsWith("A preview. tandem.breaker.max-creates is 10, and the plan creates 50");
  }

  private static String why(Clearance clearance) {
    return ((Clearance.Withheld) clearance).why();
  }
}
