package io.tandem.connector;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.config.Configuration;
import io.tandem.config.Settings;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Sighting;
import io.tandem.domain.system.Watermark;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.sandbox.Sandbox;
import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultKind;
import io.tandem.sandbox.traffic.FaultRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run may rely on, whichever system it speaks to: tried on the emulators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ConnectorContractTest {

  /** Later than every change of the generated people. */
  protected static final Instant TUESDAY = Instant.parse("2026-10-06T12:00:00Z");

  private static final int PEOPLE = 30;
  private static final Watermark NEVER_READ = new Watermark("unused");

  protected Sandbox sandbox;
  protected Connector connector;
  private final List<Connector> connected = new ArrayList<>();

  protected abstract Connector connector(Configuration configuration);

  protected void disconnect(Connector used) {}

  protected abstract Settings withWrongCredentials(Settings settings);

  /** More than two pages of a read for changes. */
  protected abstract int manyRecords();

  /** Puts records in that were last changed at that time. */
  protected abstract void seed(int count, Instant changed);

  /** The time in the notation of the system's watermarks. */
  protected abstract Watermark at(Instant instant);

  /** The ids of all records there are. */
  protected abstract Set<String> ids();

  /** A value as the system holds it, by the name that both give it; "" for none. */
  protected abstract String held(String id, String name);

  /** A part of the addresses that creates are sent to. */
  protected abstract String createPath();

  /** A part of the addresses that updates are sent to. */
  protected abstract String updatePath();

  /** The system's own words for an e-mail address that it does not take. */
  protected abstract String wordsForABadAddress();

  /** Switches of the emulators. */
  protected Map<String, String> switches() {
    return Map.of();
  }

  @BeforeAll
  void startSandbox() {
    Map<String, String> properties = new HashMap<>(switches());
    properties.put("sandbox.people", "0");
    sandbox = Sandbox.start(0, SandboxSettings.of(properties));
  }

  @AfterAll
  void stopSandbox() {
    sandbox.close();
  }

  @BeforeEach
  void reset() {
    sandbox.state().reset(PEOPLE);
    connector = connect(settings());
  }

  @AfterEach
  void disconnect() {
    connected.forEach(this::disconnect);
    connected.clear();
  }

  protected final Connector connect(Settings settings) {
    Connector opened = connector(settings.configuration());
    connected.add(opened);
    return opened;
  }

  protected Settings settings() {
    return Settings.least()
        .with("netsuite.url", sandbox.baseUri() + "/netsuite")
        .with("netsuite.subsidiary", "1")
        .with("netsuite.overlap", "PT0S")
        .with("hubspot.url", sandbox.baseUri() + "/hubspot")
        .with("hubspot.overlap", "PT0S");
  }

  @Test
  void aFullReadReturnsEveryRecordOnce() {
    seed(manyRecords(), TUESDAY);

    assertReadOnce(readAll(everything()), ids());
  }

  @Test
  void aReadForChangesReturnsWhatChangedInItsWindow() {
    seed(2, TUESDAY.minusSeconds(1));
    Set<String> before = ids();
    seed(3, TUESDAY);
    seed(3, TUESDAY.plusSeconds(9));
    Set<String> expected = new HashSet<>(ids());
    expected.removeAll(before);
    seed(2, TUESDAY.plusSeconds(11));

    assertThat(readAll(window(TUESDAY, TUESDAY.plusSeconds(10))))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aReadForChangesReachesBackByTheOverlap() {
    seed(2, TUESDAY.minusSeconds(30));
    connector = connect(overlapping());

    assertThat(readAll(window(TUESDAY, TUESDAY.plusSeconds(10)))).hasSize(2);
  }

  @Test
  void moreThanAPageOfRecordsChangedAtTheSameTimeIsReadOnce() {
    Set<String> before = ids();
    seed(manyRecords(), TUESDAY);
    Set<String> expected = new HashSet<>(ids());
    expected.removeAll(before);

    assertReadOnce(readAll(window(TUESDAY, TUESDAY)), expected);
  }

  @Test
  void aReadIsResumedFromACursorByAnotherConnector() {
    seed(manyRecords(), TUESDAY);
    for (ReadWindow window : List.of(everything(), window(TUESDAY, TUESDAY))) {
      RecordPage first = connector.read(window, Optional.empty());
      List<String> all = readAll(window);
      Connector other = connect(settings());

      assertThat(rest(other, window, first.next()))
          .isEqualTo(all.subList(first.readings().size(), all.size()));
    }
  }

  @Test
  void aRecordIsReadWithTheValuesThatTheSystemHolds() {
    Reading reading = connector.read(everything(), Optional.empty()).readings().get(0);

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Accepted.class,
            accepted -> {
              String id = accepted.id().value();
              assertThat(accepted.id().system()).isEqualTo(connector.system());
              assertThat(accepted.record().email()).isEqualTo(held(id, "email"));
              assertThat(accepted.record().fields().get("lastName"))
                  .isNotEmpty()
                  .isEqualTo(held(id, "lastname"));
            });
  }

  @Test
  void theTimeIsTheSystemsOwn() {
    Instant before = sandbox.state().clock().instant().minus(Duration.ofSeconds(10));
    String now = connector.now().position();

    assertThat(now)
        .isBetween(at(before).position(), at(before.plus(Duration.ofSeconds(30))).position());
  }

  @Test
  void aCreateSentTwiceMakesOneRecord() {
    int before = ids().size();
    List<WriteOutcome> first = connector.write(List.of(create(1)));
    List<WriteOutcome> second = connector.write(List.of(create(1)));

    assertThat(applied(first).record()).isEqualTo(applied(second).record());
    assertThat(applied(first).values().get("email")).isEqualTo("p1@example.com");
    assertThat(ids()).hasSize(before + 1);
    assertThat(held(applied(first).record().value(), "lastname")).isEqualTo("Person 1");
  }

  @Test
  void aCreatedRecordNamesTheOneItWasMadeFrom() {
    Change create = create(1);
    RecordId made = applied(connector.write(List.of(create))).record();

    assertThat(readings(everything()))
        .filteredOn(reading -> reading.id().equals(made))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Accepted.class,
            accepted -> assertThat(accepted.record().partner()).contains(create.draft().source()));
  }

  @Test
  void recordsAreLookedUpAsTheyAreNowAndOneThatIsNotThereIsAValue() {
    seed(manyRecords(), TUESDAY);
    String changed = ids().iterator().next();
    connector.write(List.of(update(1, changed, Map.of("lastName", "Now"))));
    List<RecordId> asked = new ArrayList<>(ids().stream().map(this::id).toList());
    asked.add(id("99999999"));
    Map<RecordId, Sighting> found = connector.current(asked);

    assertThat(found).containsOnlyKeys(asked);
    assertThat(found.get(id("99999999"))).isNotInstanceOf(Sighting.There.class);
    assertThat(asked.subList(0, asked.size() - 1))
        .allSatisfy(id -> assertThat(found.get(id)).isInstanceOf(Sighting.There.class));
    assertThat(found.get(id(changed)))
        .isInstanceOfSatisfying(
            Sighting.There.class, there -> assertThat(lastName(there.reading())).isEqualTo("Now"));
  }

  @Test
  void aRecordLookedUpIsTheOneThatAReadReturns() {
    Map<RecordId, Sighting> found = connector.current(ids().stream().map(this::id).toList());

    assertThat(readings(everything()))
        .allSatisfy(
            reading -> assertThat(found.get(reading.id())).isEqualTo(new Sighting.There(reading)));
  }

  @Test
  void whatWasCreatedForARecordIsFoundByItsKey() {
    RecordId made = applied(connector.write(List.of(create(1)))).record();
    RecordId source = create(1).draft().source();

    assertThat(connector.createdFor(List.of(source, create(2).draft().source())))
        .containsOnlyKeys(source)
        .hasEntrySatisfying(source, record -> assertThat(record.id()).isEqualTo(made));
  }

  private RecordId id(String value) {
    return new RecordId(connector.system(), value);
  }

  private static String lastName(Reading reading) {
    return ((Reading.Accepted) reading).record().fields().get("lastName");
  }

  @Test
  void anUpdateWritesItsFieldsAndNoOthers() {
    String id = ids().iterator().next();
    String email = held(id, "email");
    List<WriteOutcome> outcomes =
        connector.write(List.of(update(1, id, Map.of("lastName", "K\u00f6nig"))));

    assertThat(applied(outcomes).record()).isEqualTo(new RecordId(connector.system(), id));
    assertThat(applied(outcomes).values().values()).containsOnlyKeys("lastName");
    assertThat(held(id, "lastname")).isEqualTo("K\u00f6nig");
    assertThat(held(id, "email")).isEqualTo(email);
  }

  @Test
  void anEmptyValueClearsTheField() {
    String id = ids().iterator().next();
    connector.write(List.of(update(1, id, Map.of("jobTitle", "Countess"))));
    List<WriteOutcome> outcomes = connector.write(List.of(update(2, id, Map.of("jobTitle", ""))));

    assertThat(applied(outcomes).values().get("jobTitle")).isEmpty();
    assertThat(held(id, connector.system() == SyncSystem.HUBSPOT ? "jobtitle" : "title")).isEmpty();
  }

  @Test
  void oneRefusedCreateLeavesTheOthersAppliedAndSaysWhyInTheSystemsOwnWords() {
    List<Change> changes = new ArrayList<>(IntStream.range(0, 100).mapToObj(this::create).toList());
    changes.set(42, changes().create(42, "not an address"));
    Set<String> before = ids();
    List<WriteOutcome> outcomes = connector.write(changes);

    assertThat(outcomes.get(42))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.message()).contains(wordsForABadAddress());
              assertThat(refused.code()).isNotEmpty();
              assertThat(refused.correlationId()).isNotEmpty();
            });
    assertAppliedInOrder(changes, outcomes, 42);
    assertThat(ids()).hasSize(before.size() + 99);
  }

  @Test
  void oneRefusedUpdateAndOneOfAGoneRecordLeaveTheOthersApplied() {
    List<String> ids = new ArrayList<>(ids());
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      changes.add(update(i, ids.get(i), Map.of("email", "p" + i + "@example.com")));
    }
    changes.set(4, update(4, ids.get(4), Map.of("email", "not an address")));
    changes.set(7, update(7, "99999999", Map.of("email", "gone@example.com")));
    List<WriteOutcome> outcomes = connector.write(changes);

    assertThat(outcomes.get(4)).isInstanceOf(Refused.class);
    assertThat(outcomes.get(7))
        .isInstanceOfSatisfying(Gone.class, gone -> assertThat(gone.message()).isNotEmpty());
    assertThat(outcomes.stream().filter(Applied.class::isInstance)).hasSize(8);
    assertThat(held(ids.get(9), "email")).isEqualTo("p9@example.com");
  }

  @Test
  void aThrottledCallIsRepeatedAfterTheTimeAskedFor() {
    ActiveFault fault = answer(1, 429, "{}", "application/json", Map.of("Retry-After", "1"));
    Instant before = Instant.now();
    RecordPage page = connector.read(everything(), Optional.empty());

    assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(990));
    assertThat(page.readings()).isNotEmpty();
    assertThat(fault.hits()).isOne();
  }

  @Test
  void aSystemThatStaysAwayEndsTheCallWithWhatToDo() {
    ActiveFault fault =
        answer(-1, 503, "<html>down</html>", "text/html", Map.of("Retry-After", "0"));
    ConnectorException thrown = failure(() -> connector.read(everything(), Optional.empty()));

    assertThat(thrown.kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(thrown)
        .hasMessageStartingWith(connector.system().label() + ", ")
        .hasMessageContaining("HTTP status 503")
        .hasMessageContaining("Restart the run when the system answers again");
    assertThat(fault.hits()).isGreaterThan(3);
  }

  @Test
  void aWriteToASystemThatStaysAwayFailsAndIsNoRefusal() {
    answer(-1, 503, "", "text/plain", Map.of("Retry-After", "0"));

    assertThat(failure(() -> connector.write(List.of(create(1)))).kind())
        .isEqualTo(Kind.UNAVAILABLE);
  }

  @Test
  void wrongCredentialsAreTriedOnce() {
    connector = connect(withWrongCredentials(settings()));
    ActiveFault counter = fault(FaultKind.TRUNCATE, null, -1, 0, "", "", Map.of());
    ConnectorException thrown = failure(() -> connector.read(everything(), Optional.empty()));

    assertThat(thrown.kind()).isEqualTo(Kind.CREDENTIALS);
    assertThat(thrown)
        .hasMessageContaining("HTTP status 401")
        .hasMessageContaining("Check the credentials")
        .hasMessageNotContaining("wrong");
    assertThat(counter.hits()).isOne();
  }

  @Test
  void aMissingPermissionIsNotTriedAgain() {
    ActiveFault fault = answer(-1, 403, "{}", "application/json", Map.of());

    assertThat(failure(() -> connector.read(everything(), Optional.empty())).kind())
        .isEqualTo(Kind.FORBIDDEN);
    assertThat(fault.hits()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json"})
  void aPageOfAProxyIsNeverNoRecords(String contentType) {
    answer(-1, 200, "<html>Log in</html>", contentType, Map.of());

    for (ReadWindow window : List.of(everything(), window(TUESDAY, TUESDAY))) {
      ConnectorException thrown = failure(() -> connector.read(window, Optional.empty()));
      assertThat(thrown.kind()).isEqualTo(Kind.UNREADABLE);
      assertThat(thrown).hasMessageContaining("proxy").hasMessageNotContaining("Log in");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", ""})
  void anAnswerWithoutRecordsIsNeverNoRecords(String body) {
    answer(-1, 200, body, "application/json", Map.of());

    assertThat(failure(() -> connector.read(everything(), Optional.empty())).kind())
        .isEqualTo(Kind.UNREADABLE);
  }

  @Test
  void aTruncatedPageIsNeverAPartOfTheRecords() {
    fault(FaultKind.TRUNCATE, null, -1, 0, "", "", Map.of());

    assertThat(failure(() -> connector.read(everything(), Optional.empty())).kind())
        .isEqualTo(Kind.UNREADABLE);
  }

  @Test
  void aPageOfAProxyIsNeverTheTime() {
    answer(-1, 200, "<html>Log in</html>", "text/html", Map.of());

    assertThat(failure(() -> connector.now()).kind()).isEqualTo(Kind.UNREADABLE);
  }

  @Test
  void aPageOfAProxyIsNeverAnAppliedUpdate() {
    String id = ids().iterator().next();
    answer(-1, 200, "<html>Log in</html>", "text/html", Map.of());

    assertThat(
            failure(() -> connector.write(List.of(update(1, id, Map.of("lastName", "King")))))
                .kind())
        .isEqualTo(Kind.UNREADABLE);
  }

  @Test
  void aPageOfAProxyIsNeverAnAppliedCreate() {
    fault(FaultKind.STATUS, createPath(), -1, 200, "<html>Log in</html>", "text/html", Map.of());

    assertThat(failure(() -> connector.write(List.of(create(1)))).kind())
        .isEqualTo(Kind.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 502})
  void aCreateWhoseAnswerIsLostMakesOneRecord(int status) {
    int before = ids().size();
    ActiveFault fault =
        fault(FaultKind.LOST_ANSWER, createPath(), 1, status, "", "text/plain", NOW);
    List<WriteOutcome> outcomes = connector.write(List.of(create(1)));

    assertThat(fault.hits()).isOne();
    assertThat(applied(outcomes).record().value()).isIn(ids());
    assertThat(ids()).hasSize(before + 1);
  }

  @Test
  void aCreateThatIsNotAnsweredInTimeMakesOneRecord() {
    int before = ids().size();
    connector = connect(settings().with(connector.system().key() + ".timeout", "PT1S"));
    ActiveFault fault = fault(FaultKind.TIMEOUT, createPath(), 1, 0, "", "", Map.of());
    Instant sent = Instant.now();
    List<WriteOutcome> outcomes = connector.write(List.of(create(1)));

    assertThat(fault.hits()).isOne();
    assertThat(Duration.between(sent, Instant.now())).isLessThan(Duration.ofSeconds(10));
    assertThat(applied(outcomes).record().value()).isIn(ids());
    assertThat(ids()).hasSize(before + 1);
  }

  @Test
  void anUpdateWhoseAnswerIsLostIsAppliedAgain() {
    String id = ids().iterator().next();
    ActiveFault fault = fault(FaultKind.LOST_ANSWER, updatePath(), 1, 502, "", "text/plain", NOW);
    List<WriteOutcome> outcomes =
        connector.write(List.of(update(1, id, Map.of("lastName", "King"))));

    assertThat(fault.hits()).isOne();
    assertThat(applied(outcomes).values().get("lastName")).isEqualTo("King");
    assertThat(held(id, "lastname")).isEqualTo("King");
  }

  @Test
  void nothingToWriteIsNoCall() {
    ActiveFault counter = fault(FaultKind.TRUNCATE, null, -1, 0, "", "", Map.of());

    assertThat(connector.write(List.of())).isEmpty();
    assertThat(counter.hits()).isZero();
  }

  private static final Map<String, String> NOW = Map.of("Retry-After", "0");

  protected static ReadWindow everything() {
    return new ReadWindow(Optional.empty(), NEVER_READ);
  }

  protected ReadWindow window(Instant from, Instant to) {
    return new ReadWindow(Optional.of(at(from)), at(to));
  }

  protected Change create(int number) {
    return changes().create(number, "p" + number + "@example.com");
  }

  protected Change update(int number, String id, Map<String, String> values) {
    return changes().update(number, id, values);
  }

  protected ActiveFault answer(
      int count, int status, String body, String contentType, Map<String, String> headers) {
    return fault(FaultKind.STATUS, null, count, status, body, contentType, headers);
  }

  protected ActiveFault fault(
      FaultKind kind,
      String path,
      int count,
      int status,
      String body,
      String contentType,
      Map<String, String> headers) {
    String system = connector.system().key();
    return sandbox
        .state()
        .faults()
        .add(new FaultRule(system, path, null, count, 0, kind, status, body, contentType, headers));
  }

  protected static ConnectorException failure(Runnable call) {
    ConnectorException thrown = catchThrowableOfType(ConnectorException.class, call::run);
    assertThat(thrown).as("the trouble that should have been reported").isNotNull();
    return thrown;
  }

  protected static Applied applied(List<WriteOutcome> outcomes) {
    assertThat(outcomes).singleElement().isInstanceOf(Applied.class);
    return (Applied) outcomes.get(0);
  }

  protected List<Reading> readings(ReadWindow window) {
    List<Reading> readings = new ArrayList<>();
    RecordPage page = connector.read(window, Optional.empty());
    readings.addAll(page.readings());
    while (page.next().isPresent()) {
      page = connector.read(window, page.next());
      readings.addAll(page.readings());
    }
    return readings;
  }

  private List<String> readAll(ReadWindow window) {
    return readings(window).stream().map(reading -> reading.id().value()).toList();
  }

  private static List<String> rest(Connector other, ReadWindow window, Optional<Cursor> from) {
    List<String> ids = new ArrayList<>();
    for (Optional<Cursor> next = from; next.isPresent(); ) {
      RecordPage page = other.read(window, next);
      page.readings().forEach(reading -> ids.add(reading.id().value()));
      next = page.next();
    }
    return ids;
  }

  private static void assertReadOnce(List<String> read, Set<String> expected) {
    assertThat(Set.copyOf(read)).isEqualTo(expected);
    assertThat(read).hasSameSizeAs(expected);
  }

  private void assertAppliedInOrder(
      List<Change> changes, List<WriteOutcome> outcomes, int refused) {
    assertThat(outcomes).hasSameSizeAs(changes);
    Set<RecordId> records =
        outcomes.stream()
            .filter(Applied.class::isInstance)
            .map(outcome -> ((Applied) outcome).record())
            .collect(toSet());
    assertThat(records).hasSize(changes.size() - 1);
    for (int i = 0; i < changes.size(); i++) {
      if (i != refused) {
        String id = ((Applied) outcomes.get(i)).record().value();
        assertThat(held(id, "email")).isEqualTo(changes.get(i).draft().values().get("email"));
      }
    }
  }

  private Settings overlapping() {
    return settings().with(connector.system().key() + ".overlap", "PT1M");
  }

  private TestChanges changes() {
    return new TestChanges(connector.system());
  }
}
