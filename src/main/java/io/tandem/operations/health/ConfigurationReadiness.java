package io.tandem.operations.health;

import io.tandem.config.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The next run would find a configuration that can be used. */
@Readiness
@ApplicationScoped
public class ConfigurationReadiness implements HealthCheck {

  @Inject private Configuration configuration;

  @Override
  public HealthCheckResponse call() {
    List<String> faults = configuration.faults();
    // How many, not which: faults name values, and everybody may ask.
    return HealthCheckResponse.named("configuration")
        .status(faults.isEmpty())
        .withData("faults", faults.size())
        .build();
  }
}
