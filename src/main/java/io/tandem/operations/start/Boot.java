package io.tandem.operations.start;

import io.tandem.config.Configuration;
import io.tandem.job.Node;
import io.tandem.operations.schedule.SyncSchedule;
import io.tandem.store.Lease;
import io.tandem.store.Schema;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Starts Tandem: configuration, schema, what an earlier life of this node left behind, and at last
 * the clocks. Any fault stops the deployment.
 */
@WebListener
public class Boot implements ServletContextListener {

  @Inject private Configuration configuration;
  @Inject private Schema schema;
  @Inject private Lease lease;
  @Inject private LeaseKeeper keeper;
  @Inject private SyncSchedule schedule;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    configuration.reload();
    schema.migrate();
    // The lease of a dead run of this node is free at once; other nodes' leases have to expire.
    lease.releaseAllOf(Node.name());
    keeper.start();
    schedule.start();
  }
}
