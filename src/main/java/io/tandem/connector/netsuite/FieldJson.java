package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.JSON;

import io.tandem.domain.merge.FieldKind;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * One value as the record service takes it. What cannot be of its kind is sent as it is: NetSuite
 * then refuses the record and says why.
 *
 * @param catalog decides whether a choice is written by its id
 */
record FieldJson(Catalog catalog) {

  /** The value of a field; "" clears it. */
  JsonValue of(Column column, String value) {
    if (value.isEmpty()) {
      // A check box is never empty.
      return column.kind() == FieldKind.FLAG ? JsonValue.FALSE : JsonValue.NULL;
    }
    return switch (column.kind()) {
      case FLAG, OPT_OUT -> flag(value);
      case NUMBER -> number(value);
      case CHOICE, COUNTRY, STATE -> choice(column, value);
      case CHOICES -> choices(value);
      case TEXT, EMAIL, PHONE, STREET, DATE -> JSON.createValue(value);
    };
  }

  static JsonObject reference(String id) {
    return JSON.createObjectBuilder().add("id", id).build();
  }

  private static JsonValue flag(String value) {
    return switch (value) {
      case "T" -> JsonValue.TRUE;
      case "F" -> JsonValue.FALSE;
      default -> JSON.createValue(value);
    };
  }

  private static JsonValue number(String value) {
    try {
      return JSON.createValue(new BigDecimal(value));
    } catch (NumberFormatException e) {
      return JSON.createValue(value);
    }
  }

  private JsonValue choice(Column column, String value) {
    boolean byId =
        catalog
            .field(column.property())
            .map(CatalogField::isReference)
            .orElse(column.kind() == FieldKind.CHOICE && value.matches("-?\\d+"));
    return byId ? reference(value) : JSON.createValue(value);
  }

  private static JsonValue choices(String value) {
    JsonArrayBuilder items = JSON.createArrayBuilder();
    for (String id : List.of(value.split(",", -1))) {
      items.add(reference(id.strip()));
    }
    return JSON.createObjectBuilder().add("items", items).build();
  }
}
