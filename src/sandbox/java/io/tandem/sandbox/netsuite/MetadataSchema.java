package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A record type as a JSON Schema (help: section_1546938065). */
final class MetadataSchema {

  private MetadataSchema() {}

  static JsonObject of(RecordSchema schema) {
    JsonObjectBuilder properties = JSON.createObjectBuilder();
    properties.add("id", text("Internal ID").add("readOnly", true));
    for (RecordField field : schema.fields()) {
      if (field.kind() != FieldKind.DERIVED_NUMBER) {
        properties.add(field.name(), property(field));
      }
    }
    if (schema.isSubsidiary("subsidiary")) {
      properties.add("subsidiary", reference().add("title", "Subsidiary"));
    }
    properties
        .add("dateCreated", text("Date Created").add("format", "date-time").add("readOnly", true))
        .add(
            "lastModifiedDate",
            text("Last Modified").add("format", "date-time").add("readOnly", true))
        .add("addressBook", JSON.createObjectBuilder().add("type", "object"));
    return JSON.createObjectBuilder()
        .add("$schema", "http://json-schema.org/draft-06/hyper-schema#")
        .add("type", "object")
        .add("properties", properties)
        .build();
  }

  private static JsonObjectBuilder property(RecordField field) {
    JsonObjectBuilder json = typed(field.kind()).add("title", field.label());
    if (field.kind() != FieldKind.FLAG) {
      json.add("nullable", true);
    }
    if (field.readOnly()) {
      json.add("readOnly", true);
    }
    return json;
  }

  private static JsonObjectBuilder typed(FieldKind kind) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    return switch (kind) {
      case FLAG -> json.add("type", "boolean");
      case REFERENCE, CHOICE -> reference();
      case NUMBER -> json.add("type", "number").add("format", "double");
      case DATE -> json.add("type", "string").add("format", "date");
      case EMAIL -> json.add("type", "string").add("format", "email");
      case MULTI -> many();
      default -> json.add("type", "string");
    };
  }

  private static JsonObjectBuilder reference() {
    return JSON.createObjectBuilder()
        .add("type", "object")
        .add(
            "properties",
            JSON.createObjectBuilder()
                .add("id", text("Internal identifier"))
                .add("externalId", text("External identifier"))
                .add("refName", text("Reference Name")));
  }

  private static JsonObjectBuilder many() {
    JsonObjectBuilder items =
        JSON.createObjectBuilder().add("type", "array").add("items", reference());
    return JSON.createObjectBuilder()
        .add("type", "object")
        .add("properties", JSON.createObjectBuilder().add("items", items));
  }

  private static JsonObjectBuilder text(String title) {
    return JSON.createObjectBuilder().add("title", title).add("type", "string");
  }
}
