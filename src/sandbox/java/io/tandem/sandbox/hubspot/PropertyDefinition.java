package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;

/**
 * The definition of one contact property.
 *
 * @param name internal name
 * @param label what people see
 * @param type string, number, date, datetime, enumeration or bool
 * @param fieldType how it is shown; {@code checkbox} takes several options at once
 * @param groupName the group it is in
 * @param options labels by internal value, in the order of the options
 * @param unique whether two contacts may not share a value
 * @param readOnly whether the API refuses to write it
 * @param calculated whether HubSpot works it out
 * @param hubspotDefined whether it is HubSpot's own
 */
record PropertyDefinition(
    String name,
    String label,
    String type,
    String fieldType,
    String groupName,
    Map<String, String> options,
    boolean unique,
    boolean readOnly,
    boolean calculated,
    boolean hubspotDefined) {

  static PropertyDefinition text(String name, boolean unique) {
    return custom(name, name, "string", "text", Map.of(), unique, false);
  }

  static PropertyDefinition custom(
      String name,
      String label,
      String type,
      String fieldType,
      Map<String, String> options,
      boolean unique,
      boolean readOnly) {
    String group = PropertyTable.OWN_GROUP;
    return new PropertyDefinition(
        name, label, type, fieldType, group, options, unique, readOnly, false, false);
  }

  PropertyDefinition writable() {
    return new PropertyDefinition(
        name, label, type, fieldType, groupName, options, unique, false, false, hubspotDefined);
  }

  boolean ordered() {
    return type.equals("number") || type.equals("datetime") || type.equals("date");
  }

  /** Whether a value may be several options, joined by semicolons (§4.4). */
  boolean multiple() {
    return type.equals("enumeration") && fieldType.equals("checkbox");
  }

  Set<String> values() {
    return options.keySet();
  }

  JsonObject toJson() {
    return JSON.createObjectBuilder()
        .add("name", name)
        .add("label", label)
        .add("type", type)
        .add("fieldType", fieldType)
        .add("groupName", groupName)
        .add("description", "")
        .add("options", optionsJson())
        .add("displayOrder", -1)
        .add("calculated", calculated)
        .add("externalOptions", false)
        .add("hasUniqueValue", unique)
        .add("hidden", false)
        .add("hubspotDefined", hubspotDefined)
        .add("formField", !readOnly)
        .add("archived", false)
        .add("dataSensitivity", "non_sensitive")
        .add("modificationMetadata", modificationJson())
        .build();
  }

  private JsonObject modificationJson() {
    return JSON.createObjectBuilder()
        .add("archivable", !hubspotDefined)
        .add("readOnlyDefinition", hubspotDefined)
        .add("readOnlyOptions", hubspotDefined)
        .add("readOnlyValue", readOnly)
        .build();
  }

  private JsonArrayBuilder optionsJson() {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    int order = 0;
    for (Map.Entry<String, String> option : options.entrySet()) {
      array.add(
          JSON.createObjectBuilder()
              .add("label", option.getValue())
              .add("value", option.getKey())
              .add("description", "")
              .add("displayOrder", order++)
              .add("hidden", false));
    }
    return array;
  }
}
