package io.tandem.sandbox.netsuite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Loads records of a type with their addresses in batches. */
final class RecordSeeding {

  private static final int BATCH = 500;
  private static final long FIRST_NKEY = 5000;
  private static final List<String> ADDRESS =
      List.of("addressee", "addr1", "addr2", "city", "state", "zip", "country", "addrphone");

  private final Account account;
  private final RecordTable records;
  private final RecordType type;
  private final Map<Object, String> stages = new HashMap<>();
  private long nkey;

  RecordSeeding(Account account, RecordTable records, RecordType type) {
    this.account = account;
    this.records = records;
    this.type = type;
    nkey = records.number("SELECT MAX(nkey) FROM " + type.addresses()).orElse(0);
    nkey = Math.max(nkey, FIRST_NKEY);
  }

  void load(Stream<CustomerSeed> seeds) {
    List<CustomerSeed> all = seeds.toList();
    all.forEach(seed -> seed.id().ifPresent(records::reserve));
    List<Map<String, Object>> rows = new ArrayList<>();
    List<Map<String, Object>> addresses = new ArrayList<>();
    List<Map<String, Object>> lines = new ArrayList<>();
    List<Map<String, Object>> subsidiaries = new ArrayList<>();
    for (CustomerSeed seed : all) {
      Map<String, Object> row = row(seed);
      LocalDateTime modified = (LocalDateTime) row.get("lastmodifieddate");
      if (ADDRESS.stream().anyMatch(seed.columns()::containsKey)) {
        addresses.add(address(seed, modified));
        lines.add(line((Long) row.get("id")));
        row.put("defaultbillingaddress", nkey);
        row.put("defaultshippingaddress", nkey);
      }
      if (type == RecordType.CUSTOMER) {
        subsidiaries.add(subsidiary((Long) row.get("id"), seed, modified));
      }
      rows.add(row);
    }
    insert(type.key(), rows);
    insert(type.addresses(), addresses);
    insert(type.addressBook(), lines);
    insert("customersubsidiaryrelationship", subsidiaries);
    String restart = " ALTER COLUMN nkey RESTART WITH " + (nkey + 1);
    records.execute("ALTER TABLE " + type.addresses() + restart, List.of());
  }

  private Map<String, Object> row(CustomerSeed seed) {
    Map<String, Object> row = new HashMap<>(EntityNames.defaults(type));
    long id = seed.id().isPresent() ? seed.id().getAsLong() : records.nextId();
    seed.columns()
        .forEach(
            (column, value) -> {
              if (!ADDRESS.contains(column) && !apart(column)) {
                requireColumn(column);
                row.put(column, value);
              }
            });
    row.put("id", id);
    if (type == RecordType.CUSTOMER) {
      row.putIfAbsent("altname", EntityNames.name(row));
      row.putIfAbsent("entityid", "CUST" + id);
      row.put("searchstage", stages.computeIfAbsent(row.get("entitystatus"), account::stage));
    }
    row.putIfAbsent("entityid", EntityNames.name(row));
    row.put("datecreated", account.clock().local(seed.created()));
    row.put("lastmodifieddate", account.clock().local(seed.modified()));
    return row;
  }

  /** A customer's subsidiary is in a table of its own. */
  private boolean apart(String column) {
    return type == RecordType.CUSTOMER && column.equals("subsidiary");
  }

  private void requireColumn(String column) {
    if (account.schema(type).column(column).isEmpty()) {
      account.define(type, CustomField.of(column, CustomField.Kind.TEXT));
    }
  }

  private Map<String, Object> address(CustomerSeed seed, LocalDateTime modified) {
    Map<String, Object> address = new HashMap<>();
    ADDRESS.forEach(column -> address.put(column, seed.columns().get(column)));
    address.put("nkey", ++nkey);
    address.put("lastmodifieddate", modified);
    return address;
  }

  private Map<String, Object> line(long entity) {
    Map<String, Object> line = new HashMap<>();
    line.put("entity", entity);
    line.put("label", "Main");
    line.put("addressbookaddress", nkey);
    line.put("defaultbilling", "T");
    line.put("defaultshipping", "T");
    line.put("isresidential", "F");
    return line;
  }

  private static Map<String, Object> subsidiary(
      long entity, CustomerSeed seed, LocalDateTime modified) {
    Map<String, Object> row = new HashMap<>();
    row.put("entity", entity);
    row.put("subsidiary", seed.columns().getOrDefault("subsidiary", "1"));
    row.put("isprimarysub", "T");
    row.put("primarycurrency", 1);
    row.put("lastmodifieddate", modified);
    return row;
  }

  private void insert(String table, List<Map<String, Object>> rows) {
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    if (columns.isEmpty()) {
      return;
    }
    String marks = String.join(", ", columns.stream().map(column -> "?").toList());
    String sql =
        "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")";
    Connection writer = account.database().writer();
    synchronized (writer) {
      try (PreparedStatement statement = writer.prepareStatement(sql)) {
        insert(statement, columns, rows);
      } catch (SQLException e) {
        throw new SqlFailure(e);
      }
    }
  }

  private static void insert(
      PreparedStatement statement, Set<String> columns, List<Map<String, Object>> rows)
      throws SQLException {
    int pending = 0;
    for (Map<String, Object> row : rows) {
      int index = 1;
      for (String column : columns) {
        statement.setObject(index++, row.get(column));
      }
      statement.addBatch();
      if (++pending % BATCH == 0) {
        statement.executeBatch();
      }
    }
    statement.executeBatch();
  }
}
