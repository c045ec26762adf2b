package io.tandem.sandbox.netsuite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All customers with subsidiary and default billing address, for comparing end states. */
record CustomerDump(AccountDatabase database) {

  private static final String SQL =
      "SELECT c.*, s.subsidiary, a.addressee, a.addr1, a.addr2, a.addr3, a.city, a.state, a.zip,"
          + " a.country, (SELECT COUNT(*) FROM customeraddressbook b WHERE b.entity = c.id)"
          + " AS addresses FROM customer c"
          + " LEFT JOIN customersubsidiaryrelationship s ON s.entity = c.id"
          + " LEFT JOIN customeraddressbookentityaddress a ON a.nkey = c.defaultbillingaddress"
          + " ORDER BY c.id";

  List<Map<String, String>> rows() {
    try (Connection reader = database.reader();
        Statement statement = reader.createStatement();
        ResultSet result = statement.executeQuery(SQL)) {
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
}
