package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.IdPage;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.sandbox.netsuite.CustomerSeed;
import io.tandem.sandbox.netsuite.RecordType;
import io.tandem.sandbox.traffic.FaultKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeletedRecordsTest extends AccountTest {

  private static final String NO_TABLE =
      "{\"o:errorDetails\":[{\"detail\":\"Invalid search query. Detailed unprocessed description"
          + " follows. Search error occurred: Record 'deletedrecord' was not found.\","
          + "\"o:errorCode\":\"INVALID_PARAMETER\"}]}";

  @Test
  void aDeletedCustomerIsGone() {
    String id = customer(Map.of());
    customer(Map.of());
    delete(id);

    assertThat(gone(recently())).containsExactly(RecordId.netsuite(id));
  }

  @Test
  void aDeletionBeforeTheWindowIsNotToldAgain() {
    delete(customer(Map.of()));
    Instant later = sandbox.state().clock().instant().plusSeconds(5);

    assertThat(gone(window(later, later))).isEmpty();
  }

  @Test
  void withoutABeginningNothingIsAsked() {
    delete(customer(Map.of()));

    assertThat(connector.gone(everything(), Optional.empty())).isEqualTo(IdPage.none());
  }

  @Test
  void moreThanAPageOfDeletionsIsToldOnce() {
    int many = 2100;
    sandbox
        .state()
        .account()
        .seed(
            IntStream.range(0, many)
                .mapToObj(
                    i ->
                        new CustomerSeed(
                            OptionalLong.empty(),
                            Map.of("lastname", "Seeded", "isperson", "T"),
                            TUESDAY,
                            TUESDAY)));
    sandbox.state().account().customers().forEach(customer -> delete(customer.get("id")));

    assertThat(gone(recently())).hasSize(many).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403})
  void anAccountThatDoesNotTellIsWarnedOfOnce(int status) {
    List<String> warnings = new ArrayList<>();
    Handler handler = handler(warnings);
    Logger logger = Logger.getLogger(DeletedRecords.class.getName());
    logger.addHandler(handler);
    try {
      for (int i = 0; i < 2; i++) {
        fault(FaultKind.STATUS, "suiteql", "POST", 0, status, NO_TABLE);
        assertThat(gone(recently())).isEmpty();
      }
    } finally {
      logger.removeHandler(handler);
    }

    assertThat(warnings).singleElement().asString().contains("Deleted Records", "full sweep");
  }

  @Test
  void anAccountThatStaysAwayIsNoAccountWithoutDeletions() {
    fault(FaultKind.STATUS, "suiteql", "POST", 0, 401, "{}");

    assertThat(catchThrowableOfType(ConnectorException.class, () -> gone(recently())).kind())
        .isEqualTo(Kind.CREDENTIALS);
  }

  @Test
  void writingToADeletedCustomerTellsThatItIsGone() {
    String id = customer(Map.of());
    delete(id);

    assertThat(connector.write(List.of(update(id, Map.of("lastName", "King")))))
        .singleElement()
        .isInstanceOfSatisfying(
            Gone.class,
            gone -> {
              assertThat(gone.message()).contains("does not exist");
              assertThat(gone.correlationId()).isNotEmpty();
            });
  }

  @Test
  void aMissingListEntryMakesItNoGoneRecord() {
    String id = customer(Map.of());
    String body =
        "{\"o:errorDetails\":[{\"detail\":\"That record does not exist.\",\"o:errorCode\":"
            + "\"RCRD_DSNT_EXIST\",\"o:errorPath\":\"category\"}]}";
    fault(FaultKind.STATUS, "/customer/" + id, "PATCH", 0, 404, body);
    List<WriteOutcome> outcomes = connector.write(List.of(update(id, Map.of("lastName", "King"))));

    assertThat(outcomes).singleElement().isInstanceOf(Refused.class);
  }

  private static Handler handler(List<String> warnings) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
          warnings.add(record.getMessage());
        }
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  private void delete(String id) {
    sandbox.state().account().delete(RecordType.CUSTOMER, Long.parseLong(id));
  }

  private ReadWindow recently() {
    Instant now = sandbox.state().clock().instant();
    return window(now.minusSeconds(60), now);
  }

  private List<RecordId> gone(ReadWindow window) {
    List<RecordId> ids = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    do {
      IdPage page = connector.gone(window, next);
      ids.addAll(page.ids());
      next = page.next();
    } while (next.isPresent());
    return ids;
  }
}
