package io.tandem.sandbox.hubspot;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads contacts by id or by a unique property, which is named once for all (§4.1). */
record BatchRead(Portal portal, boolean archived) {

  private static final int MAX = 100;
  private static final int MAX_WITH_HISTORY = 50;

  Response answer(JsonObject body) {
    String idProperty = JsonInput.text(body, "idProperty");
    List<String> properties = JsonInput.texts(body, "properties");
    List<JsonObject> results = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (BatchInput input : BatchInput.of(body, max(body))) {
      find(idProperty, input.id())
          .map(contact -> portal.json().read(contact, properties))
          .ifPresentOrElse(results::add, () -> missing.add(input.id()));
    }
    List<JsonObject> errors =
        missing.isEmpty() ? List.of() : List.of(HubSpotError.idsNotFound(missing).item(null));
    return new BatchAnswer(results, errors)
        .response(200, portal.switches().saysPartial() ? BatchAnswer.MULTI_STATUS : 200);
  }

  private static int max(JsonObject body) {
    return JsonInput.texts(body, "propertiesWithHistory").isEmpty() ? MAX : MAX_WITH_HISTORY;
  }

  private Optional<Contact> find(String idProperty, String id) {
    if (archived) {
      return id.matches("\\d{1,18}")
          ? portal.contacts().find(Long.parseLong(id)).filter(Contact::archived)
          : Optional.empty();
    }
    return portal.writes().findUnique(idProperty, id);
  }
}
