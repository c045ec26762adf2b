package io.tandem.sandbox.hubspot;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** One compiled filter; strings are compared without case (reference/hubspot-api.md §7). */
record SearchFilter(Predicate<Contact> condition, long lowestId) {

  static SearchFilter of(JsonObject json, PropertyTable properties) {
    String name = JsonInput.text(json, "propertyName");
    PropertyDefinition property =
        properties
            .find(name)
            .orElseThrow(() -> HubSpotError.invalid("Property \"" + name + "\" does not exist"));
    String operator = JsonInput.text(json, "operator").toUpperCase(Locale.ROOT);
    return new SearchFilter(
        condition(property, operator, json), keyset(name, operator, JsonInput.text(json, "value")));
  }

  boolean matches(Contact contact) {
    return condition.test(contact);
  }

  private static Predicate<Contact> condition(
      PropertyDefinition property, String operator, JsonObject json) {
    String name = property.name();
    String value = JsonInput.text(json, "value");
    return switch (operator) {
      case "HAS_PROPERTY" -> contact -> contact.value(name) != null;
      case "NOT_HAS_PROPERTY" -> contact -> contact.value(name) == null;
      case "IN" -> in(property, JsonInput.texts(json, "values"));
      case "NOT_IN" -> in(property, JsonInput.texts(json, "values")).negate();
      case "CONTAINS_TOKEN" -> new TokenMatch(name, value);
      case "NOT_CONTAINS_TOKEN" -> new TokenMatch(name, value).negate();
      case "EQ" -> equal(property, value);
      case "NEQ" -> equal(property, value).negate();
      default -> range(property, operator, json);
    };
  }

  private static Predicate<Contact> range(
      PropertyDefinition property, String operator, JsonObject json) {
    String value = JsonInput.text(json, "value");
    SearchOrder.Bound order = SearchOrder.of(property);
    return switch (operator) {
      case "LT" -> order.compare(value, sign -> sign < 0);
      case "LTE" -> order.compare(value, sign -> sign <= 0);
      case "GT" -> order.compare(value, sign -> sign > 0);
      case "GTE" -> order.compare(value, sign -> sign >= 0);
      case "BETWEEN" ->
          order
              .compare(value, sign -> sign >= 0)
              .and(order.compare(JsonInput.text(json, "highValue"), sign -> sign <= 0));
      default -> throw HubSpotError.invalid("Unknown operator " + operator);
    };
  }

  private static Predicate<Contact> equal(PropertyDefinition property, String value) {
    if (property.ordered()) {
      return SearchOrder.of(property).compare(value, sign -> sign == 0);
    }
    if (property.name().equals("hs_additional_emails")) {
      return contact -> any(contact.value(property.name()), value);
    }
    boolean exact = property.type().equals("enumeration");
    return contact -> {
      String present = contact.value(property.name());
      return present != null && (exact ? present.equals(value) : present.equalsIgnoreCase(value));
    };
  }

  /** Values of IN must be given in lower case, or they match nothing. */
  private static Predicate<Contact> in(PropertyDefinition property, List<String> values) {
    boolean exact = !property.type().equals("string");
    return contact -> {
      String present = contact.value(property.name());
      return present != null && values.contains(exact ? present : present.toLowerCase(Locale.ROOT));
    };
  }

  private static boolean any(String joined, String value) {
    return joined != null && List.of(joined.split(";")).contains(value.toLowerCase(Locale.ROOT));
  }

  private static long keyset(String name, String operator, String value) {
    boolean keyset = name.equals("hs_object_id") && operator.startsWith("GT");
    return keyset && value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
  }
}
