package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.JSON;
import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.strings;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.Attempts;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.Sighting;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks contacts up where they are kept: the search knows of a change only some time later.
 *
 * @see <a href="https://developers.hubspot.com/docs/api-reference/crm-contacts-v3/guide">HubSpot:
 *     contacts</a>
 */
record ContactLookup(ContactsApi api, ContactTranslator translator, Attempts attempts) {

  /** HubSpot's limit for the inputs of one batch. */
  private static final int MOST = 100;

  /** The contacts as they are now. */
  Map<RecordId, Sighting> current(Collection<RecordId> ids) {
    Map<RecordId, Sighting> sightings = new HashMap<>();
    ids.forEach(id -> sightings.put(id, new Sighting.Unseen(id)));
    for (JsonObject answer : answers(ids, Optional.empty())) {
      missing(answer).forEach(id -> sightings.computeIfPresent(id, (same, x) -> gone(id)));
      // Whether the id of a merged contact finds the survivor is documented nowhere: it is none of
      // the ids asked for.
      readings(answer)
          .forEach(
              reading ->
                  sightings.computeIfPresent(
                      reading.id(), (same, x) -> new Sighting.There(reading)));
    }
    return sightings;
  }

  private static Sighting gone(RecordId id) {
    return new Sighting.Gone(id);
  }

  /** The contacts that name records of NetSuite as their counterparts, by those. */
  Map<RecordId, CustomerRecord> createdFor(Collection<RecordId> sources) {
    Map<RecordId, CustomerRecord> created = new HashMap<>();
    for (JsonObject answer : answers(sources, Optional.of(ContactTranslator.NETSUITE_ID))) {
      for (Reading reading : readings(answer)) {
        if (reading instanceof Reading.Accepted accepted) {
          accepted.record().partner().ifPresent(id -> created.put(id, accepted.record()));
        }
      }
    }
    return created;
  }

  private List<JsonObject> answers(Collection<RecordId> keys, Optional<String> idProperty) {
    List<String> all = keys.stream().map(RecordId::value).distinct().toList();
    List<JsonObject> answers = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST) {
      JsonObject query = query(all.subList(from, Math.min(from + MOST, all.size())), idProperty);
      answers.add(attempts.ask("reading contacts as they are now", () -> answer(query)));
    }
    return answers;
  }

  private JsonObject query(List<String> keys, Optional<String> idProperty) {
    JsonArrayBuilder inputs = JSON.createArrayBuilder();
    keys.forEach(key -> inputs.add(JSON.createObjectBuilder().add("id", key)));
    JsonObjectBuilder query =
        JSON.createObjectBuilder()
            .add("properties", JSON.createArrayBuilder(translator.properties()))
            .add("inputs", inputs);
    idProperty.ifPresent(name -> query.add("idProperty", name));
    return query.build();
  }

  private JsonObject answer(JsonObject query) {
    JsonObject answer = api.read(query);
    if (!answer.containsKey("results")) {
      throw HubSpotTrouble.unreadable("a batch of contacts without \"results\"");
    }
    return answer;
  }

  private List<Reading> readings(JsonObject answer) {
    return objects(answer, "results").stream().map(translator::read).toList();
  }

  private static List<RecordId> missing(JsonObject answer) {
    return objects(answer, "errors").stream()
        .filter(error -> text(error, "category").equals("OBJECT_NOT_FOUND"))
        .flatMap(error -> strings(object(error, "context"), "ids").stream())
        .map(RecordId::hubspot)
        .toList();
  }
}
