package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Settings;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.domain.run.RunId;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Watermark;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.sandbox.Sandbox;
import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.netsuite.CustomerSeed;
import io.tandem.sandbox.netsuite.RecordType;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultKind;
import io.tandem.sandbox.traffic.FaultRule;
import io.tandem.sandbox.traffic.WriteEntry;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** An emulated account, the connector to it, and short words for both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AccountTest {

  static final Instant TUESDAY = Instant.parse("2026-10-06T12:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

  Sandbox sandbox;
  NetSuiteEntities connector;
  private int number;

  /** Switches of the emulator. */
  Map<String, String> switches() {
    return Map.of();
  }

  /** The settings that the tests begin with. */
  Settings settings() {
    return Settings.least()
        .with("netsuite.url", sandbox.baseUri() + "/netsuite")
        .with("netsuite.subsidiary", "1")
        .with("netsuite.overlap", "PT0S");
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
    sandbox.state().reset(0);
    connector = new NetSuiteEntities(settings().configuration());
  }

  @AfterEach
  void disconnect() {
    connector.close();
  }

  void connect(Settings settings) {
    connector.close();
    connector = new NetSuiteEntities(settings.configuration());
  }

  /** A customer that is there already; his id. */
  String customer(Map<String, String> columns) {
    return seed(RecordType.CUSTOMER, columns, TUESDAY);
  }

  String seed(RecordType type, Map<String, String> columns, Instant changed) {
    Map<String, String> all = new HashMap<>(columns);
    all.putIfAbsent("lastname", "Seeded");
    if (type == RecordType.CUSTOMER) {
      all.putIfAbsent("isperson", "T");
    }
    CustomerSeed seed = new CustomerSeed(OptionalLong.empty(), all, changed, changed);
    sandbox.state().account().seed(type, Stream.of(seed));
    List<Map<String, String>> rows = sandbox.state().account().all(type);
    return rows.get(rows.size() - 1).get("id");
  }

  Map<String, String> held(RecordType type, String id) {
    return sandbox.state().account().all(type).stream()
        .filter(row -> row.get("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  Map<String, String> held(String id) {
    return held(RecordType.CUSTOMER, id);
  }

  Change create(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.putIfAbsent("lastName", "Created");
    return change(Optional.empty(), all);
  }

  Change update(String id, Map<String, String> values) {
    return change(Optional.of(RecordId.netsuite(id)), values);
  }

  private Change change(Optional<RecordId> target, Map<String, String> values) {
    number++;
    List<FieldDiff> diffs =
        values.entrySet().stream()
            .map(
                value ->
                    new FieldDiff(
                        value.getKey(),
                        "",
                        value.getValue(),
                        value.getValue(),
                        SyncSystem.HUBSPOT,
                        MergeRule.ONE_SIDE_CHANGED,
                        ""))
            .toList();
    RecordId source = RecordId.hubspot(Integer.toString(9000 + number));
    return new Change(new ChangeId(new RunId(1), number), new Draft(source, target, diffs));
  }

  Applied applied(Change change) {
    List<WriteOutcome> outcomes = connector.write(List.of(change));
    assertThat(outcomes).singleElement().isInstanceOf(Applied.class);
    return (Applied) outcomes.get(0);
  }

  /** What the client sent, in order. */
  List<JsonObject> sent() {
    return sandbox.state().writes().after(0).stream().map(WriteEntry::properties).toList();
  }

  static ReadWindow everything() {
    return new ReadWindow(Optional.empty(), new Watermark("unused"));
  }

  static ReadWindow window(Instant from, Instant to) {
    return new ReadWindow(Optional.of(at(from)), at(to));
  }

  static Watermark at(Instant instant) {
    return new Watermark(OffsetDateTime.ofInstant(instant, ZONE).toString());
  }

  List<CustomerRecord> read(ReadWindow window) {
    List<CustomerRecord> records = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    do {
      RecordPage page = connector.read(window, next);
      page.readings().forEach(reading -> records.add(((Reading.Accepted) reading).record()));
      next = page.next();
    } while (next.isPresent());
    return records;
  }

  CustomerRecord read(String id) {
    return read(everything()).stream()
        .filter(record -> record.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Lets matching requests go wrong. */
  ActiveFault fault(
      FaultKind kind, String path, String method, int after, int status, String body) {
    return sandbox
        .state()
        .faults()
        .add(
            new FaultRule(
                "netsuite",
                path,
                method,
                1,
                after,
                kind,
                status,
                body,
                "application/json",
                Map.of("Retry-After", "0")));
  }
}
