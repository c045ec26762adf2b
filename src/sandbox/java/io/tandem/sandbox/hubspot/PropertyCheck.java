package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the properties of one write against their definitions (reference/hubspot-api.md §5.3). */
final class PropertyCheck {

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>()]+@[^\\s@.,;<>()]+(\\.[^\\s@.,;<>()]+)+");
  private static final int MAX_LENGTH = 65_536;
  private static final long DAY_MILLIS = 86_400_000;

  private final PropertyTable properties;
  private final long portalId;

  PropertyCheck(PropertyTable properties, long portalId) {
    this.properties = properties;
    this.portalId = portalId;
  }

  /** Refuses values that break their definition; people may also opt out, which the API may not. */
  void require(Map<String, String> values, Writer writer) {
    List<Fault> faults = new ArrayList<>();
    values.forEach((name, value) -> fault(name, value, writer).ifPresent(faults::add));
    if (!faults.isEmpty()) {
      throw error(faults);
    }
  }

  HubSpotError error(List<Fault> faults) {
    JsonArrayBuilder inMessage = JSON.createArrayBuilder();
    JsonArrayBuilder errors = JSON.createArrayBuilder();
    for (Fault fault : faults) {
      inMessage.add(fault.inMessage(portalId));
      errors.add(fault.detail());
    }
    return new HubSpotError(
        400,
        "VALIDATION_ERROR",
        "Property values were not valid: " + inMessage.build(),
        errors.build(),
        Map.of());
  }

  private Optional<Fault> fault(String name, String value, Writer writer) {
    return properties
        .find(name)
        .map(definition -> fault(definition, value, writer))
        .orElseGet(
            () ->
                Optional.of(
                    new Fault(
                        name,
                        "PROPERTY_DOESNT_EXIST",
                        "Property \"" + name + "\" does not exist")));
  }

  private static Optional<Fault> fault(PropertyDefinition definition, String value, Writer writer) {
    String name = definition.name();
    if (definition.readOnly() && !writer.unsubscribes(name)) {
      return fault(name, "READ_ONLY_VALUE", "\"" + name + "\" is a read only property");
    }
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.length() > MAX_LENGTH) {
      return fault(name, "PROPERTY_VALUE_TOO_LONG", "Value of \"" + name + "\" is too long");
    }
    if (name.equals("email") && !EMAIL.matcher(value).matches()) {
      return fault(name, "INVALID_EMAIL", "Email address " + value + " is invalid");
    }
    return typeFault(definition, value);
  }

  private static Optional<Fault> typeFault(PropertyDefinition definition, String value) {
    return switch (definition.type()) {
      case "enumeration" ->
          listed(definition, value)
              ? Optional.empty()
              : fault(
                  definition.name(),
                  "INVALID_OPTION",
                  value + " was not one of the allowed options: " + definition.values());
      case "bool" ->
          List.of("true", "false").contains(value)
              ? Optional.empty()
              : fault(
                  definition.name(),
                  "INVALID_OPTION",
                  value + " was not one of the allowed options: [true, false]");
      case "number" ->
          number(value)
              ? Optional.empty()
              : fault(definition.name(), "INVALID_LONG", value + " was not a valid long.");
      case "date", "datetime" ->
          date(definition, value)
              ? Optional.empty()
              : fault(definition.name(), "INVALID_DATE", value + " was not a valid date.");
      default -> Optional.empty();
    };
  }

  private static Optional<Fault> fault(String name, String code, String message) {
    return Optional.of(new Fault(name, code, message));
  }

  private static boolean number(String value) {
    return value.matches("-?\\d+(\\.\\d+)?");
  }

  private static boolean listed(PropertyDefinition definition, String value) {
    return definition.multiple()
        ? Stream.of(value.split(";"))
            .filter(option -> !option.isEmpty())
            .allMatch(definition.values()::contains)
        : definition.values().contains(value);
  }

  /** A date is a day, or a time that is exactly midnight UTC (§4.4). */
  private static boolean date(PropertyDefinition definition, String value) {
    try {
      if (value.matches("-?\\d{1,18}")) {
        return definition.type().equals("datetime") || Long.parseLong(value) % DAY_MILLIS == 0;
      }
      return (value.length() == 10 ? LocalDate.parse(value) : Instant.parse(value)) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  record Fault(String property, String code, String message) {

    JsonObject inMessage(long portalId) {
      return JSON.createObjectBuilder()
          .add("isValid", false)
          .add("message", message)
          .add("error", code)
          .add("name", property)
          .add("localizedErrorMessage", message)
          .add("portalId", portalId)
          .build();
    }

    JsonObject detail() {
      return JSON.createObjectBuilder()
          .add("message", message)
          .add("code", code)
          .add(
              "context",
              JSON.createObjectBuilder()
                  .add("propertyName", JSON.createArrayBuilder().add(property)))
          .build();
    }
  }
}
