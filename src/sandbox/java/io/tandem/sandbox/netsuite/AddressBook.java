package io.tandem.sandbox.netsuite;

import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The address lines of the records of a type. A line sent with a known key is updated, any other is
 * added; only {@code replace=addressBook} removes lines (help: section_1545295601; help:
 * section_156335203191).
 */
record AddressBook(RecordTable records, RecordType type, String key) {

  void apply(long entity, JsonObject book, boolean replace, LocalDateTime now) {
    Set<Long> sent = new HashSet<>();
    for (AddressLine line : AddressLine.all(book, key)) {
      sent.add(save(entity, line, now));
    }
    if (replace) {
      lines(entity).stream()
          .map(line -> (Long) line.get("internalid"))
          .filter(id -> !sent.contains(id))
          .forEach(this::delete);
    }
    showDefaults(entity);
  }

  void deleteAll(long entity) {
    lines(entity).forEach(line -> delete((Long) line.get("internalid")));
  }

  /** Gives all lines of one record to another one. */
  void move(long from, long to) {
    records.update(type.addressBook(), "entity", from, Map.of("entity", to));
    showDefaults(to);
  }

  Optional<Map<String, Object>> defaultBilling(long entity) {
    return lines(entity).stream().filter(l -> "T".equals(l.get("defaultbilling"))).findFirst();
  }

  List<Map<String, Object>> lines(long entity) {
    return records.rows(
        "SELECT b.*, a.* FROM "
            + type.addressBook()
            + " b JOIN "
            + type.addresses()
            + " a ON a.nkey = b.addressbookaddress WHERE b.entity = ? ORDER BY b.internalid",
        entity);
  }

  private long save(long entity, AddressLine line, LocalDateTime now) {
    OptionalLong known =
        line.key().isEmpty()
            ? OptionalLong.empty()
            : records.number(
                "SELECT internalid FROM "
                    + type.addressBook()
                    + " WHERE entity = ? AND internalid = ?",
                entity,
                line.key().get());
    unsetDefaults(entity, line);
    Map<String, Object> address = new LinkedHashMap<>(line.address());
    address.put("lastmodifieddate", now);
    return known.isPresent()
        ? change(known.getAsLong(), line, address)
        : add(entity, line, address);
  }

  private long change(long internalId, AddressLine line, Map<String, Object> address) {
    long nkey = nkey(internalId);
    records.update(type.addresses(), "nkey", nkey, address);
    if (!line.columns().isEmpty()) {
      records.update(type.addressBook(), "internalid", internalId, line.columns());
    }
    return internalId;
  }

  private long add(long entity, AddressLine line, Map<String, Object> address) {
    records.insert(type.addresses(), address);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("entity", entity);
    row.put("defaultbilling", "F");
    row.put("defaultshipping", "F");
    row.put("isresidential", "F");
    row.putAll(line.columns());
    row.put(
        "addressbookaddress",
        records.number("SELECT MAX(nkey) FROM " + type.addresses()).getAsLong());
    records.insert(type.addressBook(), row);
    return records.number("SELECT MAX(internalid) FROM " + type.addressBook()).getAsLong();
  }

  private void delete(long internalId) {
    long nkey = nkey(internalId);
    records.delete(type.addressBook(), "internalid", internalId);
    records.delete(type.addresses(), "nkey", nkey);
  }

  private long nkey(long internalId) {
    return records
        .number(
            "SELECT addressbookaddress FROM " + type.addressBook() + " WHERE internalid = ?",
            internalId)
        .getAsLong();
  }

  private void unsetDefaults(long entity, AddressLine line) {
    for (String flag : List.of("defaultbilling", "defaultshipping")) {
      if ("T".equals(line.columns().get(flag))) {
        records.update(type.addressBook(), "entity", entity, Map.of(flag, "F"));
      }
    }
  }

  private void showDefaults(long entity) {
    Map<String, Object> defaults = new LinkedHashMap<>();
    defaults.put("defaultbillingaddress", null);
    defaults.put("defaultshippingaddress", null);
    for (Map<String, Object> line : lines(entity)) {
      if ("T".equals(line.get("defaultbilling"))) {
        defaults.put("defaultbillingaddress", line.get("nkey"));
      }
      if ("T".equals(line.get("defaultshipping"))) {
        defaults.put("defaultshippingaddress", line.get("nkey"));
      }
    }
    records.update(type.key(), "id", entity, defaults);
  }
}
