package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.JSON;
import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;

/** Runs SuiteQL queries. */
record SuiteQl(NetSuiteApi api, Attempts attempts) {

  /** NetSuite's limit for the rows of one page. */
  static final int PAGE = 1000;

  /**
   * The first page of a query's rows. Later pages are queries of their own: an offset page is a
   * fresh execution on data that moves.
   */
  List<JsonObject> rows(String operation, String query) {
    JsonObject answer = run(operation, query);
    if (!answer.containsKey("items")) {
      throw NetSuiteTrouble.unreadable("a SuiteQL answer without \"items\"");
    }
    return StreamSupport.stream(objects(answer, "items").spliterator(), false).toList();
  }

  private JsonObject run(String operation, String query) {
    JsonObject body = JSON.createObjectBuilder().add("q", query).build();
    try {
      return attempts.repeat(operation, () -> api.suiteql(PAGE, body));
    } catch (ApiFailure failure) {
      // SuiteQL's own words name the column or table; they hold no record.
      throw new ConnectorException(
          SyncSystem.NETSUITE, operation, Kind.REFUSED, NetSuiteTrouble.detail(failure), failure);
    }
  }

  /** One value of the only row of a query. */
  String value(String operation, String query, String column) {
    List<JsonObject> rows = rows(operation, query);
    if (rows.size() != 1 || text(rows.get(0), column).isEmpty()) {
      throw NetSuiteTrouble.unreadable("no single row with a value for " + column);
    }
    return text(rows.get(0), column);
  }
}
