package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.JSON;

import io.tandem.config.NetSuiteConfig.AddressUse;
import io.tandem.domain.merge.FieldKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The default address as one line of a customer's address book. A line without its key would be
 * added to the book again with every write.
 *
 * @param use which default address it is
 * @param key the internal id of the line that is there already
 * @param isOnlyDefault whether no other line is a default address either
 */
record AddressLine(AddressUse use, Optional<String> key, boolean isOnlyDefault) {

  private static final int LINES = 3;

  /** The book to send: empty if there is neither an address nor a line to clear. */
  Optional<JsonObject> book(Map<Column, String> values) {
    if (key.isEmpty() && values.values().stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    JsonObjectBuilder line = JSON.createObjectBuilder();
    key.ifPresentOrElse(
        // Which of the two names a line is documented nowhere.
        id -> line.add("id", id).add("internalId", Long.parseLong(id)),
        () -> defaults(line));
    line.add("addressBookAddress", address(values));
    return Optional.of(
        JSON.createObjectBuilder().add("items", JSON.createArrayBuilder().add(line)).build());
  }

  /** Nobody's other default address is taken away. */
  private void defaults(JsonObjectBuilder line) {
    line.add("defaultBilling", isOnlyDefault || use == AddressUse.BILLING);
    line.add("defaultShipping", isOnlyDefault || use == AddressUse.SHIPPING);
  }

  private static JsonObjectBuilder address(Map<Column, String> values) {
    JsonObjectBuilder address = JSON.createObjectBuilder();
    values.forEach(
        (column, value) -> {
          if (column.isStreet()) {
            street(address, value);
          } else {
            address.add(column.property(), part(column, value));
          }
        });
    return address;
  }

  private static JsonValue part(Column column, String value) {
    boolean country = column.kind() == FieldKind.COUNTRY && !value.isEmpty();
    return country ? FieldJson.reference(value) : text(value);
  }

  private static void street(JsonObjectBuilder address, String street) {
    List<String> lines = street.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (int i = 0; i < LINES; i++) {
      boolean last = i == LINES - 1;
      String line =
          lines.stream().skip(i).limit(last ? Long.MAX_VALUE : 1).collect(Collectors.joining(", "));
      address.add("addr" + (i + 1), text(line));
    }
  }

  private static JsonValue text(String value) {
    return value.isEmpty() ? JsonValue.NULL : JSON.createValue(value);
  }
}
