package io.tandem.sandbox.netsuite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All records of a type with their default billing address, for comparing end states. */
record RecordDump(AccountDatabase database, RecordType type) {

  private static final String ADDRESS =
      " a.addressee, a.addr1, a.addr2, a.addr3, a.city, a.state, a.zip, a.country,";

  List<Map<String, String>> rows() {
    try (Connection reader = database.reader();
        Statement statement = reader.createStatement();
        ResultSet result = statement.executeQuery(sql())) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (Map<String, Object> row : ResultRows.all(result)) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.forEach((column, value) -> texts.put(column, value.toString()));
        rows.add(texts);
      }
      return rows;
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** A contact has its subsidiary in its own row. */
  private String sql() {
    boolean customer = type == RecordType.CUSTOMER;
    return "SELECT c.*,"
        + (customer ? " s.subsidiary," : "")
        + ADDRESS
        + " (SELECT COUNT(*) FROM "
        + type.addressBook()
        + " b WHERE b.entity = c.id) AS addresses FROM "
        + type.key()
        + " c"
        + (customer ? " LEFT JOIN customersubsidiaryrelationship s ON s.entity = c.id" : "")
        + " LEFT JOIN "
        + type.addresses()
        + " a ON a.nkey = c.defaultbillingaddress ORDER BY c.id";
  }
}
