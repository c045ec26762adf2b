package io.tandem.connector.netsuite;

import io.tandem.config.Configuration;
import io.tandem.config.TandemConfig;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.Inspection;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.IdPage;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Sighting;
import io.tandem.domain.system.Watermark;
import io.tandem.domain.system.WriteOutcome;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** NetSuite as a run needs it, with the configuration that the run has. */
@ApplicationScoped
public class NetSuiteEntities implements Connector {

  private Configuration configuration;

  /** The server's own threads, where there is a server. */
  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private ManagedThreadFactory threads;

  private volatile Session session;

  protected NetSuiteEntities() {}

  @Inject
  public NetSuiteEntities(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public SyncSystem system() {
    return SyncSystem.NETSUITE;
  }

  /** NetSuite's time, with the measured offset of the account's own clock. */
  @Override
  public Watermark now() {
    return session().reader().now();
  }

  @Override
  public RecordPage read(ReadWindow window, Optional<Cursor> from) {
    return session().reader().read(window, from);
  }

  @Override
  public Map<RecordId, Sighting> current(Collection<RecordId> ids) {
    return session().lookup().current(ids);
  }

  @Override
  public Map<RecordId, CustomerRecord> createdFor(Collection<RecordId> sources) {
    return session().lookup().createdFor(sources);
  }

  @Override
  public IdPage gone(ReadWindow window, Optional<Cursor> from) {
    return session().deletions().since(window, from);
  }

  @Override
  public boolean filtersByList() {
    return false;
  }

  @Override
  public IdPage members(Optional<Cursor> from) {
    return IdPage.none();
  }

  @Override
  public List<String> mappingFaults() {
    return session().check().faults();
  }

  @Override
  public Inspection preflight() {
    return session().preflight().inspection();
  }

  /** None: what Tandem needs in NetSuite are features and a role, which people grant. */
  @Override
  public List<Finding> equip() {
    return List.of();
  }

  @Override
  public List<WriteOutcome> write(List<Change> changes) {
    Session current = session();
    return current.readBack().of(changes, current.writer().write(changes));
  }

  @PreDestroy
  void close() {
    if (session != null) {
      session.close();
    }
  }

  private synchronized Session session() {
    TandemConfig config = configuration.current();
    if (session == null || session.config() != config) {
      close();
      session =
          Session.open(
              config,
              configuration.rules(),
              threads == null ? Executors.defaultThreadFactory() : threads);
    }
    return session;
  }
}
