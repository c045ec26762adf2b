package io.tandem.operations.health;

import io.tandem.operations.start.LeaseKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * The clocks tick, with or without a database: threads that hang are mended by a restart, a
 * database that is away is not.
 */
@Liveness
@ApplicationScoped
public class ClockLiveness implements HealthCheck {

  @Inject private LeaseKeeper keeper;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("clock").status(keeper.isTicking()).build();
  }
}
