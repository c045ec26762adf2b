package io.tandem.operations.console;

import io.tandem.job.RunListener.RunEnded;
import io.tandem.operations.RunReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes each run's summary to the log when the run ends. */
@ApplicationScoped
public class RunSummaryLog {

  private static final Logger LOG = System.getLogger("io.tandem.run");

  @Inject private RunReports reports;

  void onEnd(@Observes RunEnded ended) {
    String summary = RunSummary.of(reports.of(ended.run()), statusPage());
    LOG.log(Level.INFO, "{0}", System.lineSeparator() + summary);
  }

  private static String statusPage() {
    String host = System.getProperty("jboss.bind.address", "127.0.0.1");
    int port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    return "http://%s:%d/tandem/".formatted(host, port);
  }
}
