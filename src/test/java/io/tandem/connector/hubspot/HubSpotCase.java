package io.tandem.connector.hubspot;

import io.tandem.config.Settings;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.domain.run.RunId;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.sandbox.Sandbox;
import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.hubspot.Contact;
import io.tandem.sandbox.hubspot.Portal;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultKind;
import io.tandem.sandbox.traffic.FaultRule;
import io.tandem.sandbox.traffic.WriteEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** An account without contacts, and what is needed to speak of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HubSpotCase {

  static final Instant TUESDAY = Instant.parse("2026-10-06T12:00:00Z");

  private Sandbox sandbox;
  private HubSpotContacts connected;

  @BeforeAll
  void startSandbox() {
    sandbox = Sandbox.start(0, SandboxSettings.of(sandboxSettings()));
  }

  Map<String, String> sandboxSettings() {
    return Map.of("sandbox.people", "0");
  }

  @AfterAll
  void stopSandbox() {
    sandbox.close();
  }

  @BeforeEach
  void reset() {
    sandbox.state().reset(0);
  }

  @AfterEach
  void disconnect() {
    if (connected != null) {
      connected.close();
    }
  }

  final Settings settings() {
    return Settings.least()
        .with("netsuite.subsidiary", "1")
        .with("hubspot.url", sandbox.baseUri() + "/hubspot");
  }

  final HubSpotContacts connect(Settings settings) {
    disconnect();
    connected = new HubSpotContacts(settings.configuration());
    return connected;
  }

  final Sandbox sandbox() {
    return sandbox;
  }

  final void clockIsAheadBy(Duration duration) {
    sandbox.state().clock().shift(duration);
  }

  /** Lets other apps have made so many of the day's calls. */
  final void spendOf(int daily, int spent) {
    sandbox.state().hubspotLimits().set(0, daily, 0);
    sandbox.state().hubspotLimits().spend(spent);
  }

  final Portal portal() {
    return sandbox.state().portal();
  }

  final Contact seed(Map<String, String> values) {
    return portal().seed(portal().nextId(), values, TUESDAY, TUESDAY);
  }

  final String held(String id, String property) {
    return portal().all().stream()
        .filter(contact -> Long.toString(contact.id()).equals(id))
        .findFirst()
        .map(contact -> contact.value(property))
        .orElse("");
  }

  /** The writes that the account has taken. */
  final List<WriteEntry> writes() {
    return sandbox.state().writes().after(0);
  }

  final List<WriteOutcome> write(Settings settings, Change... changes) {
    return connect(settings).write(List.of(changes));
  }

  /** Spoils the answers of all addresses with such a part, and counts them. */
  final ActiveFault answer(String path, int count, int status, String body) {
    return answer(path, count, status, body, Map.of());
  }

  final ActiveFault answer(
      String path, int count, int status, String body, Map<String, String> headers) {
    return sandbox
        .state()
        .faults()
        .add(
            new FaultRule(
                "hubspot",
                path,
                null,
                count,
                0,
                FaultKind.STATUS,
                status,
                body,
                "application/json",
                headers));
  }

  static FieldDiff diff(String field, String before, String after) {
    return new FieldDiff(
        field, before, after, after, SyncSystem.NETSUITE, MergeRule.ONE_SIDE_CHANGED, "");
  }

  static Change create(int number, FieldDiff... diffs) {
    return change(number, Optional.empty(), diffs);
  }

  static Change update(int number, String id, FieldDiff... diffs) {
    return change(number, Optional.of(RecordId.hubspot(id)), diffs);
  }

  private static Change change(int number, Optional<RecordId> target, FieldDiff... diffs) {
    RecordId source = RecordId.netsuite(Integer.toString(9000 + number));
    return new Change(
        new ChangeId(new RunId(1), number), new Draft(source, target, List.of(diffs)));
  }
}
