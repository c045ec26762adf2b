package io.tandem.sandbox.hubspot;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;

/** The one sort rule a search may have; without it, by creation (reference/hubspot-api.md §7). */
record SearchSort(PropertyDefinition property, boolean descending) {

  static SearchSort of(JsonObject body, PropertyTable properties) {
    if (!(body.get("sorts") instanceof JsonArray sorts) || sorts.isEmpty()) {
      return rule("hs_object_id", false, properties);
    }
    if (sorts.size() > 1) {
      throw HubSpotError.invalid("Only one sort rule is supported");
    }
    return of(sorts.get(0), properties);
  }

  boolean byId() {
    return property.name().equals("hs_object_id") && !descending;
  }

  Comparator<Contact> comparator() {
    Comparator<Contact> order =
        switch (property.type()) {
          case "datetime", "date" -> by(contact -> SearchOrder.millis(contact, property.name()));
          case "number" -> by(this::number);
          default -> by(contact -> contact.value(property.name()));
        };
    return descending ? order.reversed() : order;
  }

  private BigDecimal number(Contact contact) {
    String value = contact.value(property.name());
    return value == null ? null : new BigDecimal(value);
  }

  private static <T extends Comparable<T>> Comparator<Contact> by(Function<Contact, T> key) {
    return Comparator.comparing(key, Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  private static SearchSort of(JsonValue rule, PropertyTable properties) {
    if (rule instanceof JsonString text) {
      String name = text.getString();
      boolean descending = name.startsWith("-");
      return rule(descending ? name.substring(1) : name, descending, properties);
    }
    JsonObject json = rule.asJsonObject();
    boolean descending = JsonInput.text(json, "direction").equals("DESCENDING");
    return rule(JsonInput.text(json, "propertyName"), descending, properties);
  }

  private static SearchSort rule(String name, boolean descending, PropertyTable properties) {
    return properties
        .find(name)
        .map(property -> new SearchSort(property, descending))
        .orElseThrow(() -> HubSpotError.invalid("Property \"" + name + "\" does not exist"));
  }
}
