package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * The definition of one contact property.
 *
 * @param name internal name
 * @param label what people see
 * @param type string, number, date, datetime, enumeration or bool
 * @param fieldType how it is shown
 * @param groupName the group it is in
 * @param options the internal values of an enumeration
 * @param unique whether two contacts may not share a value
 * @param readOnly whether the API refuses to write it
 * @param hubspotDefined whether it is HubSpot's own
 */
record PropertyDefinition(
    String name,
    String label,
    String type,
    String fieldType,
    String groupName,
    List<String> options,
    boolean unique,
    boolean readOnly,
    boolean hubspotDefined) {

  static PropertyDefinition text(String name, boolean unique) {
    return new PropertyDefinition(
        name, name, "string", "text", "contactinformation", List.of(), unique, false, false);
  }

  boolean ordered() {
    return type.equals("number") || type.equals("datetime") || type.equals("date");
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
        .add("calculated", false)
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
    for (int i = 0; i < options.size(); i++) {
      array.add(
          JSON.createObjectBuilder()
              .add("label", options.get(i))
              .add("value", options.get(i))
              .add("description", "")
              .add("displayOrder", i)
              .add("hidden", false));
    }
    return array;
  }
}
