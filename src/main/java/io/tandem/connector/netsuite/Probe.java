package io.tandem.connector.netsuite;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tries what Tandem's role may do, by asking.
 *
 * @param query how records are asked for
 */
record Probe(NetSuiteApi api, Attempts attempts, SuiteQl suiteQl, EntityQuery query) {

  private static final String OPERATION = "preflight";

  /**
   * What came of a query.
   *
   * @param rows its rows, none if it was refused
   * @param refusal what NetSuite says against a query that it does not run or forbids
   */
  record Reply(List<JsonObject> rows, Optional<String> refusal) {}

  /** What NetSuite says against a call that it does not take or forbids; empty if it answers. */
  Optional<String> refusal(Supplier<?> call) {
    try {
      attempts.repeat(OPERATION, call::get);
      return Optional.empty();
    } catch (ApiFailure failure) {
      return Optional.of(NetSuiteTrouble.detail(failure));
    } catch (ConnectorException e) {
      return Optional.of(refusal(e));
    }
  }

  /** What NetSuite answers to a query. */
  Reply ask(String text) {
    try {
      return new Reply(suiteQl.rows(OPERATION, text), Optional.empty());
    } catch (ConnectorException e) {
      return new Reply(List.of(), Optional.of(refusal(e)));
    }
  }

  private static String refusal(ConnectorException e) {
    if (e.kind() != Kind.FORBIDDEN && e.kind() != Kind.REFUSED) {
      throw e;
    }
    return NetSuiteTrouble.words(e);
  }

  /** One value of the only row of a query. */
  String value(String text, String column) {
    return suiteQl.value(OPERATION, text, column);
  }

  /** NetSuite's words, short enough for a list. */
  static String said(String words) {
    return "NetSuite says '%s'".formatted(QueryCheck.cut(words));
  }
}
