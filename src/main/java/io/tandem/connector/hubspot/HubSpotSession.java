package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.text;

import io.tandem.config.HubSpotConfig;
import io.tandem.config.TandemConfig;
import io.tandem.connector.Attempts;
import io.tandem.connector.Crew;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.system.Watermark;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Executors;

/** One HubSpot account under one configuration, and the connections to it. */
record HubSpotSession(
    TandemConfig config,
    HubSpotApi api,
    Budget budget,
    Attempts attempts,
    ContactReader reader,
    ContactLookup lookup,
    ContactWriter writer,
    Optional<ContactList> list,
    MappingCheck check,
    PreflightCheck preflight,
    LinkProperty linkProperty)
    implements AutoCloseable {

  /** As many as it takes to use the limit while each answer lets wait for half a second. */
  private static final int CALLS_AT_ONCE = 10;

  static HubSpotSession open(TandemConfig config, SyncRules rules) {
    HubSpotConfig hubspot = config.hubspot();
    Budget budget = new Budget(hubspot.rateShare(), Clock.systemUTC());
    HubSpotApi api = HubSpotApi.of(hubspot, budget);
    Attempts attempts = new Attempts(SyncSystem.HUBSPOT, new HubSpotDiagnosis(budget.day()));
    PropertyFilter filter = PropertyFilter.of(hubspot.filter().properties());
    ContactTranslator translator = new ContactTranslator(rules.mappings(), filter);
    MappingCheck mapping = new MappingCheck(api.properties(), attempts, rules, filter);
    Optional<ContactList> list =
        hubspot.filter().list().map(name -> new ContactList(api.lists(), attempts, name.strip()));
    boolean writes = rules.direction().allowsWriteTo(SyncSystem.HUBSPOT);
    return new HubSpotSession(
        config,
        api,
        budget,
        attempts,
        new ContactReader(api.contacts(), translator, attempts, hubspot.overlap()),
        new ContactLookup(api.contacts(), translator, attempts),
        writer(api.contacts(), translator, attempts),
        list,
        mapping,
        new PreflightCheck(hubspot, api, attempts, writes, list, mapping),
        new LinkProperty(api.properties(), attempts));
  }

  private static ContactWriter writer(
      ContactsApi api, ContactTranslator translator, Attempts attempts) {
    ReadBack readBack = new ReadBack(api, translator, attempts);
    return new ContactWriter(
        new BatchDelivery(api, translator, attempts, readBack),
        Crew.of(SyncSystem.HUBSPOT, CALLS_AT_ONCE, Executors.defaultThreadFactory()));
  }

  /** HubSpot's own clock, as its answers carry it: milliseconds since 1970, at a full second. */
  Watermark now() {
    return attempts.ask("asking for the time", () -> time(api.account().details()));
  }

  private Watermark time(Response response) {
    try (response) {
      JsonObject details = response.readEntity(JsonObject.class);
      if (!details.containsKey("portalId")) {
        throw HubSpotTrouble.unreadable("account details without \"portalId\"");
      }
      zone(details).ifPresent(budget.day()::in);
      Instant time =
          Instant.from(
              DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                  response.getHeaderString(HttpHeaders.DATE)));
      return new Watermark(Long.toString(time.toEpochMilli()));
    }
  }

  private static Optional<ZoneId> zone(JsonObject details) {
    try {
      return Optional.of(ZoneId.of(text(details, "timeZone")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    writer.crew().close();
    api.close();
  }
}
