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

/** Loads customers with their addresses in batches. */
final class CustomerSeeding {

  private static final int BATCH = 500;
  private static final List<String> ADDRESS =
      List.of("addressee", "addr1", "addr2", "city", "state", "zip", "country", "addrphone");

  private final Account account;
  private final RecordTable records;
  private long nkey = 5000;

  CustomerSeeding(Account account, RecordTable records) {
    this.account = account;
    this.records = records;
  }

  void load(Stream<CustomerSeed> customers) {
    List<CustomerSeed> all = customers.toList();
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
      subsidiaries.add(subsidiary((Long) row.get("id"), seed, modified));
      rows.add(row);
    }
    insert("customer", rows);
    insert("customeraddressbookentityaddress", addresses);
    insert("customeraddressbook", lines);
    insert("customersubsidiaryrelationship", subsidiaries);
    String restart = "ALTER TABLE customeraddressbookentityaddress ALTER COLUMN nkey RESTART WITH ";
    records.execute(restart + (nkey + 1), List.of());
  }

  private Map<String, Object> row(CustomerSeed seed) {
    Map<String, Object> row = new HashMap<>(EntityNames.defaults(RecordType.CUSTOMER));
    long id = seed.id().isPresent() ? seed.id().getAsLong() : records.nextId();
    seed.columns()
        .forEach(
            (column, value) -> {
              if (!ADDRESS.contains(column) && !column.equals("subsidiary")) {
                requireColumn(column);
                row.put(column, value);
              }
            });
    row.put("id", id);
    row.putIfAbsent("altname", EntityNames.name(row));
    row.putIfAbsent("entityid", "CUST" + id);
    row.put("datecreated", account.clock().local(seed.created()));
    row.put("lastmodifieddate", account.clock().local(seed.modified()));
    return row;
  }

  private void requireColumn(String column) {
    RecordSchema schema = account.schema(RecordType.CUSTOMER);
    if (schema.column(column).isEmpty()) {
      schema.addCustom(column);
      account.database().addColumn(RecordType.CUSTOMER, column);
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
