package io.tandem.operations.start;

import io.tandem.config.Configuration;
import io.tandem.domain.run.RunStatus;
import io.tandem.job.Node;
import io.tandem.operations.schedule.SyncSchedule;
import io.tandem.store.Lease;
import io.tandem.store.Run;
import io.tandem.store.RunCounts;
import io.tandem.store.Runs;
import io.tandem.store.Schema;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Starts Tandem: configuration, schema, what an earlier life of this node left behind, and at last
 * the clocks. Any fault stops the deployment.
 */
@WebListener
public class Boot implements ServletContextListener {

  private static final Logger LOG = System.getLogger(Boot.class.getName());

  @Inject private Configuration configuration;
  @Inject private Schema schema;
  @Inject private Lease lease;
  @Inject private Runs runs;
  @Inject private RunCounts counts;
  @Inject private LeaseKeeper keeper;
  @Inject private SyncSchedule schedule;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    configuration.reload();
    schema.migrate();
    closeOrphans();
    keeper.start();
    schedule.start();
  }

  /** The lease of a dead run of this node is free at once; other nodes' leases have to expire. */
  private void closeOrphans() {
    lease.releaseAllOf(Node.name());
    for (Run run : runs.running()) {
      if (lease.holder().filter(run.id()::equals).isEmpty()) {
        LOG.log(Level.WARNING, "Run {0} was cut off by the end of its server", run.id());
        counts.keep(run.id());
        runs.end(
            run.id(),
            RunStatus.FAILED,
            "The server ended while the run was under way. Nothing is lost: restart the run, or"
                + " let the next one begin");
      }
    }
  }
}
