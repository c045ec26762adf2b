package io.tandem.sandbox.netsuite;

import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Saves and deletes records; one at a time, as one transaction. */
final class RecordWrites {

  private final Account account;
  private final RecordTable records;
  private final RecordRules rules;
  private final AddressBook addresses;

  RecordWrites(Account account, RecordTable records) {
    this.account = account;
    this.records = records;
    this.rules = new RecordRules(account, records);
    this.addresses = new AddressBook(records);
  }

  long create(RecordType type, JsonObject body) {
    long id = account.database().write(() -> create(type, input(type, body)));
    account.logged(type, "create", id, body);
    return id;
  }

  void update(RecordType type, long id, JsonObject body, boolean replaceAddresses) {
    account.database().write(() -> update(type, id, input(type, body), replaceAddresses));
    account.logged(type, "update", id, body);
  }

  long upsert(RecordType type, String externalId, JsonObject body) {
    RecordRules.requireExternalId(externalId);
    long id = account.database().write(() -> save(type, externalId, input(type, body)));
    account.logged(type, "upsert", id, body);
    return id;
  }

  boolean edit(long id, CustomerEdit edit) {
    return account
        .database()
        .write(
            () -> {
              boolean known = records.row(RecordType.CUSTOMER, id).isPresent();
              if (known) {
                RecordInput input = edit.input(addresses.defaultBilling(id));
                update(RecordType.CUSTOMER, id, input, false);
              }
              return known;
            });
  }

  void delete(RecordType type, long id) {
    account.database().write(() -> remove(type, id));
    account.logged(type, "delete", id, JsonObject.EMPTY_JSON_OBJECT);
  }

  private long save(RecordType type, String externalId, RecordInput input) {
    input.columns().put("externalid", externalId);
    OptionalLong present = records.by(type, "externalid", externalId);
    return present.isPresent()
        ? update(type, present.getAsLong(), input, false)
        : create(type, input);
  }

  private long remove(RecordType type, long id) {
    Map<String, Object> row = records.row(type, id).orElseThrow(NetSuiteError::noRecord);
    records.delete(type.key(), "id", id);
    if (type == RecordType.CUSTOMER) {
      addresses.deleteAll(id);
      records.delete("customersubsidiaryrelationship", "entity", id);
    }
    if (account.settings().netsuiteDeletionsListed()) {
      records.insert("deletedrecord", deleted(type, id, row));
    }
    return id;
  }

  private RecordInput input(RecordType type, JsonObject body) {
    return RecordInput.of(account.schema(type), body);
  }

  private long create(RecordType type, RecordInput input) {
    rules.requireComplete(type, input);
    rules.requireValid(type, input);
    Map<String, Object> columns = input.columns();
    long id = records.nextId();
    EntityNames.complete(type, id, columns, account.settings().netsuiteAutoNumbering());
    rules.requireUnique(type, id, input);
    LocalDateTime now = account.clock().now();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.putAll(EntityNames.defaults(type));
    row.putAll(columns);
    row.put("datecreated", now);
    row.put("lastmodifieddate", now);
    records.insert(type.key(), row);
    input.subsidiary().ifPresent(subsidiary -> join(id, subsidiary, now));
    input.addressBook().ifPresent(book -> addresses.apply(id, book, false, now));
    return id;
  }

  private long update(RecordType type, long id, RecordInput input, boolean replaceAddresses) {
    Map<String, Object> row = records.row(type, id).orElseThrow(NetSuiteError::noRecord);
    rules.requireValid(type, input);
    Map<String, Object> changes = EntityNames.changes(type, row, input.columns());
    if (account.settings().netsuiteAutoNumbering() && type == RecordType.CUSTOMER) {
      changes.remove("entityid");
    }
    rules.requireUnique(
        type, id, new RecordInput(changes, input.subsidiary(), input.addressBook(), List.of()));
    LocalDateTime now = account.clock().now();
    changes.put("lastmodifieddate", now);
    records.update(type.key(), "id", id, changes);
    input.addressBook().ifPresent(book -> addresses.apply(id, book, replaceAddresses, now));
    return id;
  }

  private void join(long id, long subsidiary, LocalDateTime now) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("entity", id);
    row.put("subsidiary", subsidiary);
    row.put("isprimarysub", "T");
    row.put("primarycurrency", 1);
    row.put("lastmodifieddate", now);
    records.insert("customersubsidiaryrelationship", row);
  }

  private Map<String, Object> deleted(RecordType type, long id, Map<String, Object> row) {
    Map<String, Object> deleted = new LinkedHashMap<>();
    deleted.put("name", row.get("entityid"));
    deleted.put("recordid", id);
    deleted.put("recordtypeid", type.typeId());
    deleted.put("scriptid", type.key());
    deleted.put("type", type.label());
    deleted.put("context", "RST");
    deleted.put("deletedby", -5);
    deleted.put("deleteddate", account.clock().now());
    deleted.put("iscustomrecord", "F");
    deleted.put("iscustomlist", "F");
    deleted.put("iscustomtransaction", "F");
    return deleted;
  }
}
