package io.tandem.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.traffic.Exchange;
import io.tandem.sandbox.traffic.Exchange.Message;
import io.tandem.sandbox.traffic.Target;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract finds what it is there for: exchanges that are right but for one thing. */
class ContractsTest {

  private static final String BATCH =
      """
      {"inputs":[{"id":"7","objectWriteTraceId":"1-1","properties":{"lastname":"King"}}]}""";
  private static final String BATCH_ANSWER =
      """
      {"status":"COMPLETE","startedAt":"2026-10-06T12:00:00.000Z",
       "completedAt":"2026-10-06T12:00:00.000Z","results":[{"id":"7",
       "properties":{"lastname":"King","phone":null},"createdAt":"2026-10-06T12:00:00.000Z",
       "updatedAt":"2026-10-06T12:00:00.000Z","archived":false}]}""";
  private static final String CUSTOMER =
      """
      {"isPerson":true,"lastName":"King","subsidiary":{"id":"1"},"custentity_any":[1],
       "addressBook":{"items":[{"id":"7","addressBookAddress":{"addr1":null,
       "country":{"id":"GB"}}}]}}""";
  private static final String ROWS =
      """
      {"links":[],"count":1,"hasMore":false,"offset":0,"totalResults":1,
       "items":[{"links":[],"id":"7","isperson":"T"}]}""";
  private static final String SAVED = "https://x/services/rest/record/v1/customer/7";

  @ParameterizedTest
  @CsvSource({
    "nothing, nothing",
    "'\"inputs\"', '\"input\"'",
    "'\"properties\"', '\"property\"'",
    "'\"objectWriteTraceId\"', '\"traceId\"'",
    "'\"id\":\"7\"', '\"id\":7'",
    "'\"King\"', null",
  })
  void aWrongRequestOfHubSpotIsFound(String right, String wrong) {
    assertFound(right, batch(BATCH.replace(right, wrong), BATCH_ANSWER));
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, nothing",
    "'\"id\":\"7\",', ''",
    "'\"id\":\"7\"', '\"id\":7'",
    "'\"status\":\"COMPLETE\",', ''",
    "'\"COMPLETE\"', '\"DONE\"'",
    "'\"createdAt\":\"2026-10-06T12:00:00.000Z\",', ''",
    "'\"archived\"', '\"removed\"'",
    "'\"phone\":null', '\"phone\":5'",
  })
  void aWrongAnswerOfHubSpotIsFound(String right, String wrong) {
    assertFound(right, batch(BATCH, BATCH_ANSWER.replace(right, wrong)));
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, nothing",
    "'\"lastName\"', '\"lastname\"'",
    "'\"isPerson\":true', '\"isPerson\":\"T\"'",
    "'{\"id\":\"1\"}', '\"1\"'",
    "'\"addr1\"', '\"street\"'",
    "'\"GB\"', '\"Britain\"'",
  })
  void aWrongRequestOfNetSuiteIsFound(String right, String wrong) {
    assertFound(right, customer("/eid:hubspot-7", CUSTOMER.replace(right, wrong), SAVED));
  }

  @Test
  void anUpsertNeedsAnExternalIdAndItsAnswerTheAddressOfTheRecord() {
    assertThat(Contracts.faults(customer("/7", CUSTOMER, SAVED))).isNotEmpty();
    assertThat(Contracts.faults(customer("/eid:a.b", CUSTOMER, SAVED))).isNotEmpty();
    assertThat(Contracts.faults(customer("/eid:7", CUSTOMER, SAVED + "?")))
        .as("an address that does not end with the id")
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, nothing",
    "'\"hasMore\":false,', ''",
    "'\"totalResults\":1,', ''",
    "'\"id\":\"7\"', '\"id\":7'",
    "'\"isperson\":\"T\"', '\"isperson\":null'",
    "'{\"links\":[],\"id\"', '{\"id\"'",
  })
  void aWrongAnswerToAQueryIsFound(String right, String wrong) {
    assertFound(right, query("{\"q\":\"SELECT 1\"}", "transient", ROWS.replace(right, wrong)));
  }

  @Test
  void aQueryNeedsItsHeaderAndItsText() {
    assertThat(Contracts.faults(query("{\"q\":\"SELECT 1\"}", "nothing", ROWS))).isNotEmpty();
    assertThat(Contracts.faults(query("{\"query\":\"SELECT 1\"}", "transient", ROWS))).isNotEmpty();
  }

  @Test
  void anAddressThatTheApiDoesNotHaveIsFound() {
    Exchange right = batch(BATCH, BATCH_ANSWER);
    URI wrong = URI.create("/crm/v3/objects/contacts/batch/replace");

    assertThat(
            Contracts.faults(
                new Exchange(
                    right.system(), "POST", wrong, right.request(), 200, right.answer(), false)))
        .isNotEmpty();
  }

  @Test
  void aVersionByDateHasTheSameContract() {
    Exchange right = batch(BATCH, BATCH_ANSWER);
    URI dated = URI.create("/crm/objects/2026-03/contacts/batch/update");

    assertThat(
            Contracts.faults(
                new Exchange(
                    right.system(), "POST", dated, right.request(), 200, right.answer(), false)))
        .isEmpty();
  }

  private static void assertFound(String right, Exchange exchange) {
    assertThat(Contracts.faults(exchange).isEmpty()).isEqualTo(right.equals("nothing"));
  }

  private static Exchange batch(String request, String answer) {
    return exchange(
        Target.HUBSPOT,
        "POST",
        "/crm/v3/objects/contacts/batch/update",
        message(request),
        200,
        message(answer));
  }

  private static Exchange customer(String id, String request, String location) {
    return exchange(
        Target.NETSUITE,
        "PUT",
        "/services/rest/record/v1/customer" + id,
        message(request),
        204,
        new Message(Map.of("Location", List.of(location)), ""));
  }

  private static Exchange query(String request, String preference, String answer) {
    Message plain = message(request);
    Map<String, List<String>> headers = new HashMap<>(plain.headers());
    headers.put("Prefer", List.of(preference));
    return exchange(
        Target.NETSUITE,
        "POST",
        "/services/rest/query/v1/suiteql?limit=1000",
        new Message(headers, request),
        200,
        message(answer));
  }

  private static Exchange exchange(
      Target system, String method, String address, Message request, int status, Message answer) {
    return new Exchange(system, method, URI.create(address), request, status, answer, false);
  }

  private static Message message(String body) {
    return new Message(
        Map.of("Content-Type", List.of("application/json"), "Authorization", List.of("Bearer x")),
        body);
  }
}
