package io.tandem.operations.metrics;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * All meters in Prometheus' text format. The library is our own and not the server's, whose
 * subsystem offers the numbers to everybody, on an address of its own.
 */
@ApplicationScoped
public class Scrape {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  @Inject private StateMeters state;

  /** From the start on, or what happens before the first scrape would not count. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    Metrics.addRegistry(registry);
    state.register();
  }

  @PreDestroy
  void end() {
    Metrics.removeRegistry(registry);
    registry.close();
  }

  /** The meters as they stand. */
  public String text() {
    return registry.scrape();
  }
}
