package io.tandem.operations.health;

import io.tandem.store.Runs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The database answers, and has our tables. A deployment whose migrations fail does not come so
 * far: then the server itself reports that it is not ready.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  @Inject private Runs runs;

  @Override
  public HealthCheckResponse call() {
    try {
      runs.newest(Long.MAX_VALUE, 1);
      return HealthCheckResponse.up("database");
    } catch (RuntimeException e) {
      return HealthCheckResponse.named("database")
          .down()
          .withData("reason", e.getClass().getSimpleName())
          .build();
    }
  }
}
