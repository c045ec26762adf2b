package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.JSON;
import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.Attempts;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Watermark;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads contacts: all of them by list pages, changed ones by search.
 *
 * @param overlap how far behind the last watermark to read again, for the index trails
 */
record ContactReader(
    ContactsApi api, ContactTranslator translator, Attempts attempts, Duration overlap) {

  private static final int LIST_PAGE = 100;
  private static final int SEARCH_PAGE = 200;

  RecordPage read(ReadWindow window, Optional<Cursor> from) {
    return window
        .from()
        .map(watermark -> changed(watermark, window.ceiling(), from))
        .orElseGet(() -> all(from));
  }

  private RecordPage all(Optional<Cursor> from) {
    JsonObject page =
        attempts.ask(
            "listing contacts",
            () ->
                api.list(
                    LIST_PAGE,
                    from.map(Cursor::token).orElse(null),
                    String.join(",", translator.properties())));
    String after = text(object(object(page, "paging"), "next"), "after");
    return new RecordPage(
        readings(page), Optional.of(after).filter(token -> !token.isEmpty()).map(Cursor::new));
  }

  /**
   * A page of the closed window, by keyset on the record id: a query ends at 10,000 results, and
   * more contacts than that can share one {@code lastmodifieddate}.
   */
  private RecordPage changed(Watermark from, Watermark ceiling, Optional<Cursor> after) {
    JsonObject page =
        attempts.ask("searching changed contacts", () -> api.search(query(from, ceiling, after)));
    List<Reading> readings = readings(page);
    return new RecordPage(
        readings,
        readings.size() < SEARCH_PAGE
            ? Optional.empty()
            : Optional.of(behind(readings.get(readings.size() - 1))));
  }

  private static Cursor behind(Reading last) {
    if (!last.id().value().matches("\\d+")) {
      throw HubSpotTrouble.unreadable("a full page whose last contact has no id to go on behind");
    }
    return new Cursor(last.id().value());
  }

  private JsonObject query(Watermark from, Watermark ceiling, Optional<Cursor> after) {
    long since = Long.parseLong(from.position()) - overlap.toMillis();
    JsonArrayBuilder filters =
        JSON.createArrayBuilder()
            .add(filter("lastmodifieddate", "GTE", Long.toString(since)))
            .add(filter("lastmodifieddate", "LTE", ceiling.position()));
    after.ifPresent(cursor -> filters.add(filter("hs_object_id", "GT", cursor.token())));
    return JSON.createObjectBuilder()
        .add(
            "filterGroups",
            JSON.createArrayBuilder().add(JSON.createObjectBuilder().add("filters", filters)))
        .add(
            "sorts",
            JSON.createArrayBuilder()
                .add(
                    JSON.createObjectBuilder()
                        .add("propertyName", "hs_object_id")
                        .add("direction", "ASCENDING")))
        .add("properties", JSON.createArrayBuilder(translator.properties()))
        .add("limit", SEARCH_PAGE)
        .build();
  }

  private static JsonObject filter(String property, String operator, String value) {
    return JSON.createObjectBuilder()
        .add("propertyName", property)
        .add("operator", operator)
        .add("value", value)
        .build();
  }

  private List<Reading> readings(JsonObject page) {
    if (!page.containsKey("results")) {
      throw HubSpotTrouble.unreadable("a page of contacts without \"results\"");
    }
    List<Reading> readings = new ArrayList<>();
    objects(page, "results").forEach(contact -> readings.add(translator.read(contact)));
    return readings;
  }
}
