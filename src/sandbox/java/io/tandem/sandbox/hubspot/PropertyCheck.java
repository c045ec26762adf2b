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

/** Checks the properties of one write against their definitions (reference/hubspot-api.md §5.3). */
final class PropertyCheck {

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>()]+@[^\\s@.,;<>()]+(\\.[^\\s@.,;<>()]+)+");
  private static final int MAX_LENGTH = 65_536;

  private final PropertyTable properties;
  private final long portalId;

  PropertyCheck(PropertyTable properties, long portalId) {
    this.properties = properties;
    this.portalId = portalId;
  }

  void require(Map<String, String> values) {
    List<Fault> faults = new ArrayList<>();
    values.forEach((name, value) -> fault(name, value).ifPresent(faults::add));
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

  private Optional<Fault> fault(String name, String value) {
    return properties
        .find(name)
        .map(definition -> fault(definition, value))
        .orElseGet(
            () ->
                Optional.of(
                    new Fault(
                        name,
                        "PROPERTY_DOESNT_EXIST",
                        "Property \"" + name + "\" does not exist")));
  }

  private static Optional<Fault> fault(PropertyDefinition definition, String value) {
    String name = definition.name();
    if (definition.readOnly()) {
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
          definition.options().contains(value)
              ? Optional.empty()
              : fault(
                  definition.name(),
                  "INVALID_OPTION",
                  value + " was not one of the allowed options: " + definition.options());
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
          date(value)
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

  private static boolean date(String value) {
    try {
      return value.matches("-?\\d+")
          || (value.length() == 10 ? LocalDate.parse(value) : Instant.parse(value)) != null;
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
