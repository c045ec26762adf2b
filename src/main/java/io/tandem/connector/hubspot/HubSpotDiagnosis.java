package io.tandem.connector.hubspot;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Diagnosis;
import io.tandem.domain.system.ConnectorException.Kind;
import java.time.Duration;
import java.util.Optional;

/**
 * What an error answer means for the call and the ones after it. HubSpot documents no Retry-After
 * for a 429, but names the limit that was reached.
 *
 * @see <a href="https://developers.hubspot.com/docs/api-reference/error-handling">HubSpot: error
 *     handling</a>
 */
record HubSpotDiagnosis(DailyQuota day) implements Diagnosis {

  private static final Duration NEXT_SECOND = Duration.ofSeconds(1);

  /** So many of them are allowed that they outlast the window of ten seconds. */
  private static final Duration PART_OF_TEN_SECONDS = Duration.ofSeconds(3);

  private static final Duration LOCKED = Duration.ofSeconds(2);

  @Override
  public Kind kind(ApiFailure failure) {
    return HubSpotTrouble.kindOf(failure);
  }

  @Override
  public Optional<Duration> pause(ApiFailure failure) {
    if (kind(failure) == Kind.QUOTA) {
      return Optional.of(day.untilRenewal());
    }
    return failure.retryAfter().or(() -> known(failure));
  }

  private static Optional<Duration> known(ApiFailure failure) {
    if (failure.status() == 423) {
      return Optional.of(LOCKED);
    }
    String policy = HubSpotTrouble.policy(failure);
    return policy.contains("ten_secondly")
        ? Optional.of(PART_OF_TEN_SECONDS)
        : Optional.of(NEXT_SECOND).filter(second -> policy.contains("secondly"));
  }
}
