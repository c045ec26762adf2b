package io.tandem.sandbox.netsuite;

import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Saves and deletes records; one at a time, as one transaction. */
final class RecordWrites {

  private final Account account;
  private final RecordTable records;
  private final RecordRules rules;
  private final Map<RecordType, AddressBook> addresses = new EnumMap<>(RecordType.class);

  RecordWrites(Account account, RecordTable records) {
    this.account = account;
    this.records = records;
    this.rules = new RecordRules(account, records);
    for (RecordType type : RecordType.values()) {
      addresses.put(type, new AddressBook(records, type, account.switches().addressKey()));
    }
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

  boolean edit(RecordType type, long id, Map<String, String> fields) {
    RecordEdit edit = new RecordEdit(account.schema(type), fields);
    return ifKnown(
        type,
        id,
        () -> update(type, id, edit.input(addresses.get(type).defaultBilling(id)), false));
  }

  void delete(RecordType type, long id) {
    account.database().write(() -> remove(type, id, "RST"));
    account.logged(type, "delete", id, JsonObject.EMPTY_JSON_OBJECT);
  }

  boolean discard(RecordType type, long id) {
    return ifKnown(type, id, () -> remove(type, id, "UIF"));
  }

  boolean merge(RecordType type, long gone, long kept) {
    return gone != kept
        && records.row(type, gone).isPresent()
        && ifKnown(type, kept, () -> join(type, gone, kept));
  }

  private boolean ifKnown(RecordType type, long id, Runnable change) {
    return account
        .database()
        .write(
            () -> {
              boolean known = records.row(type, id).isPresent();
              if (known) {
                change.run();
              }
              return known;
            });
  }

  private long join(RecordType type, long gone, long kept) {
    RecordMerge merge = new RecordMerge(records, type, addresses.get(type));
    Map<String, Object> columns =
        merge.takenOver(
            records.row(type, gone).orElseThrow(), records.row(type, kept).orElseThrow());
    merge.moveRelated(gone, kept);
    remove(type, gone, "UIF");
    columns.put("lastmodifieddate", account.clock().now());
    records.update(type.key(), "id", kept, columns);
    return kept;
  }

  private long save(RecordType type, String externalId, RecordInput input) {
    input.columns().put("externalid", externalId);
    OptionalLong present = records.by(type, "externalid", externalId);
    return present.isPresent()
        ? update(type, present.getAsLong(), input, false)
        : create(type, input);
  }

  private long remove(RecordType type, long id, String context) {
    Map<String, Object> row = records.row(type, id).orElseThrow(NetSuiteError::noRecord);
    records.delete(type.key(), "id", id);
    addresses.get(type).deleteAll(id);
    if (type == RecordType.CUSTOMER) {
      records.delete("customersubsidiaryrelationship", "entity", id);
    }
    if (account.switches().deletionsListed()) {
      records.insert("deletedrecord", deleted(type, id, row, context));
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
    derive(columns);
    long id = records.nextId();
    EntityNames.complete(type, id, columns, account.switches().autoNumbering());
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
    input.addressBook().ifPresent(book -> addresses.get(type).apply(id, book, false, now));
    return id;
  }

  private long update(RecordType type, long id, RecordInput input, boolean replaceAddresses) {
    Map<String, Object> row = records.row(type, id).orElseThrow(NetSuiteError::noRecord);
    rules.requireValid(type, input);
    derive(input.columns());
    Map<String, Object> changes = EntityNames.changes(type, row, input.columns());
    if (account.switches().autoNumbering() && type == RecordType.CUSTOMER) {
      changes.remove("entityid");
    }
    rules.requireUnique(
        type, id, new RecordInput(changes, input.subsidiary(), input.addressBook(), List.of()));
    LocalDateTime now = account.clock().now();
    if (moves(input)) {
      changes.put("lastmodifieddate", now);
      records.update(type.key(), "id", id, changes);
    }
    input
        .subsidiary()
        .ifPresent(
            subsidiary ->
                records.update(
                    "customersubsidiaryrelationship",
                    "entity",
                    id,
                    Map.of("subsidiary", subsidiary, "lastmodifieddate", now)));
    input
        .addressBook()
        .ifPresent(book -> addresses.get(type).apply(id, book, replaceAddresses, now));
    return id;
  }

  /**
   * Whether an edit of nothing but an address moves the record's stamp is unverified
   * (section_N3497592).
   */
  private boolean moves(RecordInput input) {
    boolean addressOnly = input.columns().isEmpty() && input.addressBook().isPresent();
    return !addressOnly || account.switches().addressBumpsCustomer();
  }

  /** The stage follows from the status; and some accounts rewrite what they are given. */
  private void derive(Map<String, Object> columns) {
    if (columns.get("entitystatus") != null) {
      columns.put("searchstage", account.stage(columns.get("entitystatus")));
    }
    if (account.switches().reformats()) {
      Reformatting.apply(columns);
    }
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

  private Map<String, Object> deleted(
      RecordType type, long id, Map<String, Object> row, String context) {
    Map<String, Object> deleted = new LinkedHashMap<>();
    deleted.put("name", row.get("entityid"));
    deleted.put("recordid", id);
    deleted.put("recordtypeid", type.typeId());
    deleted.put("scriptid", type.key());
    deleted.put("type", type.label());
    deleted.put("context", context);
    deleted.put("deletedby", -5);
    deleted.put("deleteddate", account.clock().now());
    deleted.put("iscustomrecord", "F");
    deleted.put("iscustomlist", "F");
    deleted.put("iscustomtransaction", "F");
    return deleted;
  }
}
