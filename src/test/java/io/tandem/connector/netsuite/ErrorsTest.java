package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.config.Settings;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultRule;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What NetSuite's error bodies mean: help, section_156570709583, and what clients met. */
class ErrorsTest extends AccountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          400 | USER_ERROR | Error while accessing a resource. Please enter value(s) for: Subsidiary | tandem.netsuite.subsidiary
          400 | USER_ERROR | Error while accessing a resource. Please enter value(s) for: Company Name, Subsidiary | tandem.netsuite.subsidiary
          400 | USER_ERROR | Error while accessing a resource. Please enter value(s) for: Last Name | default-netsuite
          400 | USER_ERROR | A customer record with this email address already exists. You must enter a unique customer email address for each record you create. | merge the two customers
          400 | UNIQUE_CUST_EMAIL_REQD | A customer record with this email address already exists. | merge the two customers
          400 | CONTACT_ALREADY_EXISTS | A contact record with this name already exists. Every contact record must have a unique name. | rename one of the two contacts
          400 | DUP_RCRD | This record already exists | external id
          400 | USER_ERROR | Matched more than one record for hubspot-7 | external id
          400 | INVALID_CONTENT | Error while accessing resource: You have entered an Invalid Field Value 9999 for the following field: category | value map
          400 | INVALID_KEY_OR_REF | Invalid category reference key 9999. | value map
          400 | USER_ERROR | The email address must be in a valid format. | correct the e-mail address
          400 | VALID_EMAIL_REQD | The Email address must be in a valid format | correct the e-mail address
          400 | USER_ERROR | The field comments contained more than the maximum number of characters ( 999 ) allowed. | shorten the value
          400 | USER_ERROR | Our finance team wants a VAT number here. | script's or workflow's
          400 | INVALID_REQUEST | The request body is malformed. | do what the message says
          """)
  void aRecordThatIsRefusedIsToldHowToMendIt(int status, String code, String words, String hint) {
    answer("/customer/", -1, status, body(code, words, null));
    WriteOutcome outcome = write(update(customer(Map.of()), Map.of("jobTitle", "Countess")));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.message()).startsWith(words).contains("To mend it: ", hint);
              assertThat(refused.correlationId()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 | NONEXISTENT_ID | Record does not exist.
          404 | NONEXISTENT_ID | The record instance does not exist. Provide a valid record instance ID.
          400 | RCRD_DSNT_EXIST | That record does not exist.
          """)
  void aRecordThatIsNotThereIsGone(int status, String code, String words) {
    answer("/customer/", -1, status, body(code, words, null));

    assertThat(write(update(customer(Map.of()), Map.of("jobTitle", "x")))).isInstanceOf(Gone.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | USER_ERROR | Your current role does not have permission to perform this action. | FORBIDDEN
          400 | USER_ERROR | Permission Violation: You need the 'Lists -> Customers' permission. | FORBIDDEN
          403 | INSUFFICIENT_PERMISSION | Permission Violation | FORBIDDEN
          401 | INVALID_LOGIN | Invalid login attempt. For more details, see the Login Audit Trail | CREDENTIALS
          401 | INVALID_LOGIN_ATTEMPT | Invalid login attempt. | CREDENTIALS
          429 | CONCURRENCY_LIMIT_EXCEEDED | Concurrent request limit exceeded. Request blocked. | THROTTLED
          429 | USER_ERROR | Too many requests. | THROTTLED
          400 | SSS_REQUEST_LIMIT_EXCEEDED | Request limit exceeded. | THROTTLED
          502 | | | UNAVAILABLE
          503 | | | UNAVAILABLE
          504 | | | UNAVAILABLE
          302 | | | UNREADABLE
          """)
  void whatIsAboutNoRecordStopsTheRun(int status, String code, String words, Kind kind) {
    String id = customer(Map.of());
    connector.now();
    answer("/customer/", -1, status, code == null ? "<html>no</html>" : body(code, words, null));
    ConnectorException thrown = failure(() -> write(update(id, Map.of("jobTitle", "x"))));

    assertThat(thrown.kind()).isEqualTo(kind);
    assertThat(thrown).hasMessageNotContaining("<html>").hasMessageNotContaining("Lists ->");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Search error occurred: Record 'customer' was not found. | FORBIDDEN | Record 'customer' was not found
          Invalid search type: Customer. | FORBIDDEN | Invalid search type: Customer
          Unknown identifier 'shoe'. Available identifiers are: {customer=customer}. | REFUSED | 'shoe'
          Field 'shoe' for record 'customer' was not found. | REFUSED | 'shoe'
          Search error occurred: Invalid or unsupported search. | REFUSED | unsupported search
          """)
  void aQueryThatCannotBeRunSaysWhatIsMissing(String words, Kind kind, String told) {
    String prefix = "Invalid search query. Detailed unprocessed description follows. ";
    answer("suiteql", -1, 400, body("INVALID_PARAMETER", prefix + words, null));
    ConnectorException thrown = failure(() -> connector.read(everything(), Optional.empty()));

    assertThat(thrown.kind()).isEqualTo(kind);
    assertThat(thrown).hasMessageContaining(told);
  }

  @ParameterizedTest
  @CsvSource({"RCRD_HAS_BEEN_CHANGED, x", "USER_ERROR, Record has been changed"})
  void aRecordThatSomebodyElseSavesIsWrittenAgain(String code, String words) {
    ActiveFault fault = answer("/customer/", 2, 400, body(code, words, null));

    assertThat(write(update(customer(Map.of()), Map.of("jobTitle", "x"))))
        .isInstanceOf(Applied.class);
    assertThat(fault.hits()).isEqualTo(2);
  }

  @Test
  void aRecordThatIsAlwaysSavedByOthersIsLeftToTheNextRun() {
    ActiveFault fault = answer("/customer/", -1, 400, body("RCRD_HAS_BEEN_CHANGED", "x", null));

    assertThat(write(update(customer(Map.of()), Map.of("jobTitle", "x"))))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.message()).contains("the next run"));
    assertThat(fault.hits()).isEqualTo(3);
  }

  @Test
  void anUnexpectedErrorOfOneRecordLeavesTheOthersApplied() {
    String bad = customer(Map.of());
    String good = customer(Map.of());
    answer("/customer/" + bad, -1, 500, unexpected());
    List<WriteOutcome> outcomes =
        connector.write(
            List.of(update(bad, Map.of("jobTitle", "x")), update(good, Map.of("jobTitle", "x"))));

    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.message()).contains("script"));
    assertThat(outcomes.get(1)).isInstanceOf(Applied.class);
  }

  @Test
  void anUnexpectedErrorOfManyIsNoFaultOfTheRecords() {
    answer("/customer/", -1, 500, unexpected());
    List<Change> changes = IntStream.range(0, 8).mapToObj(i -> create(Map.of())).toList();

    assertThat(failure(() -> connector.write(changes)).kind()).isEqualTo(Kind.UNAVAILABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"items\":[],\"count\":0,\"hasMore\":false,\"totalResults\":3}",
        "{\"items\":[],\"count\":0,\"hasMore\":true}"
      })
  void anEmptyPageThatIsNotTheEndIsAskedForAgainAndNeverTakenForIt(String body) {
    customer(Map.of());
    answer("suiteql", 1, 200, body);
    assertThat(read(everything())).hasSize(1);

    answer("suiteql", -1, 200, body);
    assertThat(failure(() -> read(everything())).kind()).isEqualTo(Kind.UNREADABLE);
  }

  @Test
  void aPropertyThatNetSuiteDoesNotKnowIsRefusedAndNeverDropped() {
    connect(withAnUnknownField());
    Map<String, String> values = Map.of("jobTitle", "Boss", "shoe", "42");
    String id = customer(Map.of());

    for (Change change : List.of(create(values), update(id, values))) {
      assertThat(write(change))
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.message()).contains("custentity_shoe"));
    }
    assertNobodyIs("Boss");
  }

  private Settings withAnUnknownField() {
    return settings()
        .with("fields.shoe.netsuite", "custentity_shoe")
        .with("fields.shoe.hubspot", "shoe");
  }

  private void assertNobodyIs(String title) {
    assertThat(sandbox.state().account().customers())
        .noneMatch(customer -> title.equals(customer.get("title")));
  }

  private static String unexpected() {
    return body("UNEXPECTED_ERROR", "An unexpected error occurred. Error ID: k3x", null);
  }

  private WriteOutcome write(Change change) {
    return connector.write(List.of(change)).get(0);
  }

  private ActiveFault answer(String path, int count, int status, String body) {
    return sandbox
        .state()
        .faults()
        .add(
            FaultRule.of(
                Json.createObjectBuilder()
                    .add("system", "netsuite")
                    .add("pathContains", path)
                    .add("count", count)
                    .add("kind", "status")
                    .add("status", status)
                    .add("body", body)
                    .add(
                        "headers",
                        Json.createObjectBuilder()
                            .add("Retry-After", "0")
                            .add("x-n-operationid", "op-1"))
                    .build()));
  }

  static String body(String code, String words, String path) {
    JsonObjectBuilder detail =
        Json.createObjectBuilder().add("detail", words).add("o:errorCode", code);
    if (path != null) {
      detail.add("o:errorPath", path);
    }
    return Json.createObjectBuilder()
        .add("type", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1")
        .add("title", "Bad Request")
        .add("o:errorDetails", Json.createArrayBuilder().add(detail))
        .build()
        .toString();
  }

  static ConnectorException failure(Runnable call) {
    ConnectorException thrown = catchThrowableOfType(ConnectorException.class, call::run);
    assertThat(thrown).as("the trouble that should have been reported").isNotNull();
    return thrown;
  }
}
