package io.tandem.job;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.Connector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The connectors, by system. */
@ApplicationScoped
public class Connectors {

  @Inject @Any private Instance<Connector> all;

  public Connector of(SyncSystem system) {
    return all.stream()
        .filter(connector -> connector.system() == system)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No connector for " + system.label()));
  }
}
