package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.IdPage;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The members of the list that filters contacts, by ascending record id.
 *
 * @param configured the list's id, or its name
 * @see <a href="https://developers.hubspot.com/docs/api-reference/crm-lists-v3/guide">HubSpot:
 *     lists</a>
 */
record ContactList(ListsApi api, Attempts attempts, String configured) {

  /** HubSpot's limit for a page of members. */
  private static final int PAGE = 250;

  private static final String CONTACTS = "0-1";
  private static final String READING = "reading the list of contacts (scope crm.lists.read)";

  /**
   * Where a page begins. It carries the list's id, so that all pages are of one list, whatever is
   * renamed in between.
   *
   * @param after the last record id of the page before, or null
   */
  private record Place(String list, String after) {

    static Place at(Cursor cursor) {
      String[] parts = cursor.token().split(":", 2);
      return new Place(parts[0], parts[1]);
    }

    Cursor then(String next) {
      return new Cursor(list + ":" + next);
    }
  }

  IdPage members(Optional<Cursor> from) {
    Place place = from.map(Place::at).orElseGet(() -> new Place(id(), null));
    JsonObject page = asked(() -> api.members(place.list(), PAGE, place.after()));
    if (!page.containsKey("results")) {
      throw HubSpotTrouble.unreadable("a page of list members without \"results\"");
    }
    String after = text(object(object(page, "paging"), "next"), "after");
    return new IdPage(
        objects(page, "results").stream().map(ContactList::member).toList(),
        Optional.of(after).filter(token -> !token.isEmpty()).map(place::then));
  }

  private String id() {
    JsonObject list =
        object(
            asked(
                () ->
                    configured.matches("\\d{1,19}")
                        ? api.segment(configured)
                        : api.segmentNamed(configured)),
            "list");
    if (!text(list, "objectTypeId").equals(CONTACTS)) {
      throw unknown("which is no list of contacts", null);
    }
    return text(list, "listId");
  }

  private JsonObject asked(Supplier<JsonObject> call) {
    try {
      return attempts.repeat(READING, call);
    } catch (ApiFailure failure) {
      throw unknown("and HubSpot has no such list, HTTP status " + failure.status(), failure);
    }
  }

  private ConnectorException unknown(String reason, ApiFailure cause) {
    return new ConnectorException(
        SyncSystem.HUBSPOT,
        READING,
        Kind.REFUSED,
        "tandem.hubspot.filter.list is '%s', %s: give the id or name of a list of contacts, or"
                .formatted(configured, reason)
            + " remove the key",
        cause);
  }

  private static RecordId member(JsonObject member) {
    String id = text(member, "recordId");
    if (!id.matches("\\d{1,19}")) {
      throw HubSpotTrouble.unreadable("a list member without a numeric id");
    }
    return RecordId.hubspot(id);
  }
}
