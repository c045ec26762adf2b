package io.tandem.connector.hubspot;

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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** HubSpot as a run needs it, with the configuration that the run has. */
@ApplicationScoped
public class HubSpotContacts implements Connector {

  private Configuration configuration;
  private Optional<HubSpotSession> session = Optional.empty();

  /** The configuration that was last found to suit the account. */
  private volatile Optional<TandemConfig> sound = Optional.empty();

  protected HubSpotContacts() {}

  @Inject
  public HubSpotContacts(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public SyncSystem system() {
    return SyncSystem.HUBSPOT;
  }

  @Override
  public Watermark now() {
    return session().now();
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

  /**
   * None: HubSpot tells of deletions in webhooks only, and its list of archived contacts knows no
   * time. A full reading finds them.
   */
  @Override
  public IdPage gone(ReadWindow window, Optional<Cursor> from) {
    return IdPage.none();
  }

  @Override
  public boolean filtersByList() {
    return session().list().isPresent();
  }

  @Override
  public IdPage members(Optional<Cursor> from) {
    return session().list().map(list -> list.members(from)).orElseGet(IdPage::none);
  }

  /** Faults are asked for again until there are none, for HubSpot is one place to mend them. */
  @Override
  public List<String> mappingFaults() {
    HubSpotSession open = session();
    if (sound.filter(config -> config == open.config()).isPresent()) {
      return List.of();
    }
    List<String> faults = open.check().faults();
    sound = Optional.of(open.config()).filter(config -> faults.isEmpty());
    return faults;
  }

  @Override
  public Inspection preflight() {
    return session().preflight().inspection();
  }

  /** The property {@code netsuite_id} of contacts, unless nothing is written to HubSpot. */
  @Override
  public List<Finding> equip() {
    return configuration.rules().direction().allowsWriteTo(SyncSystem.HUBSPOT)
        ? session().linkProperty().create()
        : List.of();
  }

  @Override
  public List<WriteOutcome> write(List<Change> changes) {
    return session().writer().write(changes);
  }

  private synchronized HubSpotSession session() {
    TandemConfig config = configuration.current();
    if (session.filter(open -> open.config() == config).isEmpty()) {
      close();
      session = Optional.of(HubSpotSession.open(config, configuration.rules()));
    }
    return session.orElseThrow();
  }

  @PreDestroy
  synchronized void close() {
    session.ifPresent(HubSpotSession::close);
    session = Optional.empty();
  }
}
