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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs SuiteQL queries. */
record SuiteQl(NetSuiteApi api, Attempts attempts) {

  /** NetSuite's limit for the rows of one page. */
  static final int PAGE = 1000;

  /** Keys in one list: half of what NetSuite takes, for a key may have two rows. */
  static final int LIST = 500;

  /**
   * The first page of a query's rows. Later pages are queries of their own: an offset page is a
   * fresh execution on data that moves.
   */
  List<JsonObject> rows(String operation, String query) {
    try {
      return answer(operation, query);
    } catch (ApiFailure failure) {
      throw inItsWords(operation, Kind.REFUSED, failure);
    } catch (ConnectorException e) {
      throw e.kind() == Kind.FORBIDDEN && e.getCause() instanceof ApiFailure failure
          ? inItsWords(operation, Kind.FORBIDDEN, failure)
          : e;
    }
  }

  /** SuiteQL's own words name the column or table; they hold no record. */
  private static ConnectorException inItsWords(String operation, Kind kind, ApiFailure failure) {
    return new ConnectorException(
        SyncSystem.NETSUITE, operation, kind, NetSuiteTrouble.detail(failure), failure);
  }

  private List<JsonObject> answer(String operation, String query) {
    JsonObject body = JSON.createObjectBuilder().add("q", query).build();
    return attempts.repeat(operation, () -> rows(api.suiteql(PAGE, body)));
  }

  /** No rows are the end of a read, and so has to be said: not by an answer that lacks them. */
  private static List<JsonObject> rows(JsonObject answer) {
    if (!answer.containsKey("items")) {
      throw NetSuiteTrouble.unreadable("a SuiteQL answer without \"items\"");
    }
    List<JsonObject> rows = objects(answer, "items");
    boolean others = text(answer, "totalResults").matches("[1-9]\\d*");
    boolean more = text(answer, "hasMore").equals("true");
    if ((rows.isEmpty() && others) || (rows.size() < PAGE && more)) {
      throw NetSuiteTrouble.unreadable("a SuiteQL answer without all of its rows");
    }
    return rows;
  }

  /** What NetSuite says against a query, in its own words; empty if it runs it. */
  Optional<String> refusal(String operation, String query) {
    try {
      answer(operation, query);
      return Optional.empty();
    } catch (ApiFailure failure) {
      return Optional.of(NetSuiteTrouble.detail(failure));
    } catch (ConnectorException e) {
      if (e.kind() != Kind.FORBIDDEN) {
        throw e;
      }
      return Optional.of(NetSuiteTrouble.words(e));
    }
  }

  /**
   * The rows for any number of keys.
   *
   * @param query the query for a list of keys; a key has two rows at most
   */
  List<JsonObject> rowsFor(
      String operation, List<String> keys, Function<List<String>, String> query) {
    List<JsonObject> rows = new ArrayList<>();
    for (int i = 0; i < keys.size(); i += LIST) {
      List<String> slice = keys.subList(i, Math.min(i + LIST, keys.size()));
      rows.addAll(rows(operation, query.apply(slice)));
    }
    return rows;
  }

  /** One value of the only row of a query. */
  String value(String operation, String query, String column) {
    List<JsonObject> rows = rows(operation, query);
    if (rows.size() != 1 || text(rows.get(0), column).isEmpty()) {
      throw NetSuiteTrouble.unreadable("no single row with a value for " + column);
    }
    return text(rows.get(0), column);
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
