package io.tandem.connector.hubspot;

import io.tandem.config.Configuration;
import io.tandem.config.HubSpotConfig;
import io.tandem.config.TandemConfig;
import io.tandem.connector.Attempts;
import io.tandem.connector.Client;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Watermark;
import io.tandem.domain.system.WriteOutcome;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** HubSpot as a run needs it, with the configuration that the run has. */
@ApplicationScoped
public class HubSpotContacts implements Connector {

  private record Session(
      TandemConfig config,
      HubSpotApi api,
      Attempts attempts,
      ContactReader reader,
      ContactWriter writer) {}

  private Configuration configuration;
  private volatile Session session;

  protected HubSpotContacts() {}

  @Inject
  public HubSpotContacts(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public SyncSystem system() {
    return SyncSystem.HUBSPOT;
  }

  /** HubSpot's own clock, as its answers carry it: milliseconds since 1970, at a full second. */
  @Override
  public Watermark now() {
    Session open = session();
    return open.attempts()
        .repeat(
            "asking for the time",
            () -> {
              try (Response response = open.api().account()) {
                if (!response.readEntity(JsonObject.class).containsKey("portalId")) {
                  throw HubSpotTrouble.unreadable("account details without \"portalId\"");
                }
                Instant time =
                    Instant.from(
                        DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                            response.getHeaderString(HttpHeaders.DATE)));
                return new Watermark(Long.toString(time.toEpochMilli()));
              }
            });
  }

  @Override
  public RecordPage read(ReadWindow window, Optional<Cursor> from) {
    return session().reader().read(window, from);
  }

  @Override
  public List<WriteOutcome> write(List<Change> changes) {
    return session().writer().write(changes);
  }

  private synchronized Session session() {
    TandemConfig config = configuration.current();
    Session open = session;
    if (open == null || open.config() != config) {
      close();
      open = open(config);
      session = open;
    }
    return open;
  }

  @PreDestroy
  void close() {
    if (session != null) {
      Client.close(session.api());
    }
  }

  private Session open(TandemConfig config) {
    HubSpotConfig hubspot = config.hubspot();
    HubSpotApi api =
        Client.of(
            HubSpotApi.class,
            hubspot.url(),
            hubspot.timeout(),
            request ->
                request
                    .getHeaders()
                    .putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + hubspot.token()));
    Attempts attempts = new Attempts(SyncSystem.HUBSPOT, HubSpotTrouble::kindOf);
    ContactTranslator translator = new ContactTranslator(configuration.rules().mappings());
    return new Session(
        config,
        api,
        attempts,
        new ContactReader(api, translator, attempts, hubspot.overlap()),
        new ContactWriter(api, translator, attempts));
  }
}
