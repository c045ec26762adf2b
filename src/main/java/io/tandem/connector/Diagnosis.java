package io.tandem.connector;

import io.tandem.domain.system.ConnectorException.Kind;
import java.time.Duration;
import java.util.Optional;

/** What the error answers of one system mean. */
@FunctionalInterface
public interface Diagnosis {

  /** What kind of trouble the answer tells of. */
  Kind kind(ApiFailure failure);

  /** How long to wait before trying again, where the system asks for it or is known for it. */
  default Optional<Duration> pause(ApiFailure failure) {
    return failure.retryAfter();
  }
}
