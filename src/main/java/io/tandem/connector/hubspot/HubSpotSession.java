package io.tandem.connector.hubspot;

import io.tandem.config.HubSpotConfig;
import io.tandem.config.TandemConfig;
import io.tandem.connector.Attempts;
import io.tandem.connector.Client;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.system.Watermark;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** One HubSpot account under one configuration, and the connections to it. */
record HubSpotSession(
    TandemConfig config,
    HubSpotApi api,
    Attempts attempts,
    ContactReader reader,
    ContactWriter writer,
    Optional<ContactList> list,
    MappingCheck check)
    implements AutoCloseable {

  static HubSpotSession open(TandemConfig config, SyncRules rules) {
    HubSpotConfig hubspot = config.hubspot();
    HubSpotApi api = client(hubspot);
    Attempts attempts = new Attempts(SyncSystem.HUBSPOT, HubSpotTrouble::kindOf);
    PropertyFilter filter = PropertyFilter.of(hubspot.filter().properties());
    ContactTranslator translator = new ContactTranslator(rules.mappings(), filter);
    return new HubSpotSession(
        config,
        api,
        attempts,
        new ContactReader(api, translator, attempts, hubspot.overlap()),
        new ContactWriter(api, translator, attempts),
        hubspot.filter().list().map(list -> new ContactList(api, attempts, list.strip())),
        new MappingCheck(api, attempts, rules, filter));
  }

  private static HubSpotApi client(HubSpotConfig hubspot) {
    return Client.of(
        HubSpotApi.class,
        hubspot.url(),
        hubspot.timeout(),
        request ->
            request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + hubspot.token()));
  }

  /** HubSpot's own clock, as its answers carry it: milliseconds since 1970, at a full second. */
  Watermark now() {
    return attempts.ask("asking for the time", () -> time(api.account()));
  }

  private static Watermark time(Response response) {
    try (response) {
      if (!response.readEntity(JsonObject.class).containsKey("portalId")) {
        throw HubSpotTrouble.unreadable("account details without \"portalId\"");
      }
      Instant time =
          Instant.from(
              DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                  response.getHeaderString(HttpHeaders.DATE)));
      return new Watermark(Long.toString(time.toEpochMilli()));
    }
  }

  @Override
  public void close() {
    Client.close(api);
  }
}
