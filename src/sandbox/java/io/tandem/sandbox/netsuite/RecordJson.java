package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Records as the record service shows them; times are UTC (help: section_157305090645). */
record RecordJson(Account account, RecordSchema schema) {

  private static final List<String> ADDRESS =
      List.of(
          "addressee", "attention", "addr1", "addr2", "addr3", "addrPhone", "city", "state", "zip");

  JsonObject of(Map<String, Object> row, Set<String> asked, boolean expanded) {
    JsonObjectBuilder json = JSON.createObjectBuilder().add("links", JSON.createArrayBuilder());
    json.add("id", row.get("id").toString());
    for (RecordField field : schema.fields()) {
      Object value = row.get(field.column());
      if (value != null && (asked.isEmpty() || asked.contains(field.name()))) {
        add(json, field, value);
      }
    }
    for (String time : List.of("dateCreated", "lastModifiedDate")) {
      if (asked.isEmpty() || asked.contains(time)) {
        LocalDateTime local = (LocalDateTime) row.get(time.toLowerCase(Locale.ROOT));
        json.add(time, account.clock().utc(local));
      }
    }
    if (asked.isEmpty()) {
      addRelated(json, (Long) row.get("id"), expanded);
    }
    return json.build();
  }

  private void addRelated(JsonObjectBuilder json, long id, boolean expanded) {
    if (schema.isSubsidiary("subsidiary")) {
      account
          .records()
          .number("SELECT subsidiary FROM customersubsidiaryrelationship WHERE entity = ?", id)
          .ifPresent(subsidiary -> json.add("subsidiary", reference(Long.toString(subsidiary))));
    }
    String path = schema.type().key() + "/" + id + "/addressBook";
    json.add("addressBook", expanded ? addressBook(id) : link(path));
  }

  private JsonObjectBuilder addressBook(long id) {
    JsonArrayBuilder items = JSON.createArrayBuilder();
    String key = account.switches().addressKey();
    List<Map<String, Object>> lines =
        new AddressBook(account.records(), schema.type(), key).lines(id);
    lines.forEach(line -> items.add(line(line)));
    return JSON.createObjectBuilder()
        .add("links", JSON.createArrayBuilder())
        .add("items", items)
        .add("totalResults", lines.size());
  }

  private static JsonObjectBuilder line(Map<String, Object> line) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("links", JSON.createArrayBuilder())
            .add("id", (Long) line.get("internalid"))
            .add("internalId", (Long) line.get("internalid"))
            .add("defaultBilling", "T".equals(line.get("defaultbilling")))
            .add("defaultShipping", "T".equals(line.get("defaultshipping")))
            .add("isResidential", "T".equals(line.get("isresidential")));
    if (line.get("label") != null) {
      json.add("label", line.get("label").toString());
    }
    return json.add("addressBookAddress", address(line));
  }

  private static JsonObjectBuilder address(Map<String, Object> line) {
    JsonObjectBuilder json = JSON.createObjectBuilder().add("links", JSON.createArrayBuilder());
    for (String name : ADDRESS) {
      Object value = line.get(new RecordField(name, FieldKind.TEXT).column());
      if (value != null) {
        json.add(name, value.toString());
      }
    }
    if (line.get("country") != null) {
      json.add("country", JSON.createObjectBuilder().add("id", line.get("country").toString()));
    }
    return json;
  }

  private void add(JsonObjectBuilder json, RecordField field, Object value) {
    switch (field.kind()) {
      case FLAG -> json.add(field.name(), value.equals("T"));
      case REFERENCE -> json.add(field.name(), reference(field, value.toString()));
      case CHOICE -> json.add(field.name(), reference(value.toString()));
      case NUMBER -> json.add(field.name(), (BigDecimal) value);
      case MULTI -> json.add(field.name(), references(field, value.toString()));
      case DERIVED_NUMBER -> {
        // The record service shows default addresses only as lines of the address book.
      }
      default -> json.add(field.name(), value.toString());
    }
  }

  private static JsonObjectBuilder reference(String id) {
    return JSON.createObjectBuilder().add("links", JSON.createArrayBuilder()).add("id", id);
  }

  private JsonObjectBuilder reference(RecordField field, String id) {
    JsonObjectBuilder json = reference(id);
    field
        .list()
        .flatMap(list -> list.label(account.records(), Long.parseLong(id)))
        .ifPresent(label -> json.add("refName", label));
    return json;
  }

  private JsonObjectBuilder references(RecordField field, String ids) {
    JsonArrayBuilder items = JSON.createArrayBuilder();
    List<String> all = List.of(ids.split(", "));
    all.forEach(id -> items.add(reference(field, id)));
    return JSON.createObjectBuilder()
        .add("links", JSON.createArrayBuilder())
        .add("items", items)
        .add("totalResults", all.size());
  }

  private static JsonObjectBuilder link(String path) {
    return JSON.createObjectBuilder()
        .add(
            "links",
            JSON.createArrayBuilder()
                .add(JSON.createObjectBuilder().add("rel", "self").add("href", path)));
  }
}
