package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.text;

import io.tandem.domain.merge.FieldKind;
import jakarta.json.JsonObject;

/**
 * A field as NetSuite's metadata catalogue describes it.
 *
 * @param type JSON Schema's type, "" where the catalogue does not say
 * @param format JSON Schema's format, "" for none
 */
record CatalogField(String type, String format, boolean readOnly) {

  static CatalogField of(JsonObject schema) {
    return new CatalogField(
        type(schema), text(schema, "format"), text(schema, "readOnly").equals("true"));
  }

  /** A multiple selection is an object with items. */
  private static String type(JsonObject schema) {
    if (object(schema, "properties").containsKey("items")) {
      return "array";
    }
    return schema.containsKey("$ref") ? "object" : text(schema, "type");
  }

  /** Whether it points to another record or a list's entry: such a value is written by its id. */
  boolean isReference() {
    return type.equals("object");
  }

  /** Whether values of that kind can be written to it. */
  boolean takes(FieldKind kind) {
    return type.isEmpty()
        || switch (kind) {
          case FLAG, OPT_OUT -> type.equals("boolean");
          case NUMBER -> isNumber();
          case DATE -> type.equals("string");
          case CHOICE, COUNTRY, STATE -> isReference() || type.equals("string");
          case CHOICES -> isReference() || type.equals("array");
          case TEXT, EMAIL, PHONE, STREET -> type.equals("string") && !isDate();
        };
  }

  /** The kind that fits best. */
  FieldKind likely() {
    if (isNumber()) {
      return FieldKind.NUMBER;
    }
    return switch (type) {
      case "boolean" -> FieldKind.FLAG;
      case "object" -> FieldKind.CHOICE;
      case "array" -> FieldKind.CHOICES;
      default -> isDate() ? FieldKind.DATE : FieldKind.TEXT;
    };
  }

  private boolean isNumber() {
    return type.equals("number") || type.equals("integer");
  }

  private boolean isDate() {
    return format.startsWith("date");
  }
}
