package io.tandem.sandbox.hubspot;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a batch does with each of its inputs. */
enum BatchOperation {
  CREATE(201, false) {
    @Override
    Written apply(Portal portal, BatchInput input) {
      return created(portal, input);
    }
  },
  UPDATE(200, true) {
    @Override
    Written apply(Portal portal, BatchInput input) {
      Contact present = find(portal, input).orElseThrow(HubSpotError::notFound);
      Contact contact = portal.writes().update(present, input.properties());
      return new Written(
          input, contact, portal.json().written(contact, input.properties().keySet()).build());
    }

    @Override
    Optional<Contact> find(Portal portal, BatchInput input) {
      if (input.idProperty().equals("email")) {
        throw HubSpotError.invalid(
            "Unable to perform update/upsert by non-unique 0-1 property email");
      }
      return super.find(portal, input)
          .filter(found -> portal.switches().updatesMerged() || isItself(found, input));
    }

    private boolean isItself(Contact found, BatchInput input) {
      return !input.idProperty().isEmpty() || Long.toString(found.id()).equals(input.id());
    }
  },
  UPSERT(200, false) {
    @Override
    Written apply(Portal portal, BatchInput input) {
      return find(portal, input)
          .map(present -> updated(portal, input, present))
          .orElseGet(() -> created(portal, keyed(input)));
    }
  };

  private final int success;
  private final boolean alwaysPartial;

  BatchOperation(int success, boolean alwaysPartial) {
    this.success = success;
    this.alwaysPartial = alwaysPartial;
  }

  int success() {
    return success;
  }

  boolean alwaysPartial() {
    return alwaysPartial;
  }

  abstract Written apply(Portal portal, BatchInput input);

  Optional<Contact> find(Portal portal, BatchInput input) {
    return portal.writes().findUnique(input.idProperty(), input.id());
  }

  Written created(Portal portal, BatchInput input) {
    Contact contact = portal.writes().create(input.properties());
    JsonObjectBuilder json = portal.json().created(contact, input.properties().keySet());
    return new Written(input, contact, marked(json, true));
  }

  private static BatchInput keyed(BatchInput input) {
    if (input.idProperty().isEmpty() || input.idProperty().equals("hs_object_id")) {
      throw HubSpotError.notFound();
    }
    Map<String, String> properties = new LinkedHashMap<>(input.properties());
    properties.putIfAbsent(input.idProperty(), input.id());
    return new BatchInput(input.id(), input.idProperty(), input.traceId(), properties);
  }

  private static Written updated(Portal portal, BatchInput input, Contact present) {
    Contact contact = portal.writes().update(present, input.properties());
    JsonObjectBuilder json = portal.json().written(contact, input.properties().keySet());
    return new Written(input, contact, json.add("new", false).build());
  }

  private JsonObject marked(JsonObjectBuilder json, boolean created) {
    return this == UPSERT ? json.add("new", created).build() : json.build();
  }

  record Written(BatchInput input, Contact contact, JsonObject json) {}
}
