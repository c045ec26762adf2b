package io.tandem.benchmark;

import io.tandem.config.Settings;
import io.tandem.connector.hubspot.HubSpotContacts;
import io.tandem.connector.netsuite.NetSuiteEntities;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.domain.run.RunId;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Watermark;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.sandbox.Sandbox;
import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.traffic.Audience;
import io.tandem.sandbox.traffic.Exchange;
import io.tandem.sandbox.traffic.Target;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How much of what the two systems allow the connectors use: HubSpot with the limits of a
 * Professional account (190 calls in ten seconds, 5 searches a second) and 120 ms to an answer,
 * NetSuite with 5 requests at once and 400 ms. Runs against the emulators in the same process.
 */
public final class LimitsBenchmark {

  private static final int CALLS = 190;
  private static final int SEARCHES = 5;
  private static final Duration HUBSPOT_ANSWER = Duration.ofMillis(120);
  private static final int SLOTS = 5;
  private static final Duration NETSUITE_ANSWER = Duration.ofMillis(400);
  private static final Instant CHANGED = Instant.parse("2026-10-06T12:00:00Z");

  private static final PrintStream out = System.out;

  private final Sandbox sandbox;
  private final AtomicInteger throttled = new AtomicInteger();

  private LimitsBenchmark(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  public static void main(String[] args) {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
    try (Sandbox sandbox = Sandbox.start(0, SandboxSettings.of(Map.of("sandbox.people", "0")))) {
      new LimitsBenchmark(sandbox).run(seconds);
    }
    System.exit(0);
  }

  private void run(int seconds) {
    Consumer<Exchange> listener = this::count;
    Audience.add(listener);
    out.printf("%-34s %10s %10s %7s %5s%n", "", "records/s", "limit", "share", "429s");
    hubspotWrites(seconds);
    hubspotSearches(seconds);
    hubspotLists(seconds);
    netsuiteWrites(seconds);
    Audience.remove(listener);
  }

  private void count(Exchange exchange) {
    if (exchange.status() == 429) {
      throttled.incrementAndGet();
    }
  }

  private void hubspotWrites(int seconds) {
    HubSpotContacts contacts = hubspot();
    double limit = CALLS / 10.0 * 100;
    int records = (int) (limit * seconds) / 1000 * 1000;
    report("HubSpot: creates, batches of 100", limit, () -> write(contacts, records, 1000));
    report("HubSpot: the same people again", limit, () -> write(contacts, records, 1000));
  }

  private void hubspotSearches(int seconds) {
    double limit = SEARCHES * 200.0;
    HubSpotContacts contacts = seeded((int) (limit * seconds));
    Watermark at = new Watermark(Long.toString(CHANGED.toEpochMilli()));
    ReadWindow changes = new ReadWindow(Optional.of(at), at);
    report("HubSpot: changes, by search", limit, () -> read(contacts, changes));
  }

  private void hubspotLists(int seconds) {
    // A page tells where the next one begins: one call after the other.
    double limit = Math.min(CALLS / 10.0, 1000.0 / HUBSPOT_ANSWER.toMillis()) * 100;
    HubSpotContacts contacts = seeded((int) (limit * seconds));
    ReadWindow everything = new ReadWindow(Optional.empty(), new Watermark("1"));
    report("HubSpot: all contacts, by list", limit, () -> read(contacts, everything));
  }

  private void netsuiteWrites(int seconds) {
    sandbox.state().reset(0);
    sandbox.state().netsuitePool().limit(SLOTS);
    NetSuiteEntities entities = new NetSuiteEntities(settings().configuration());
    double limit = SLOTS * 1000.0 / NETSUITE_ANSWER.toMillis();
    entities.write(changes(SyncSystem.NETSUITE, 900_000, 1));
    sandbox.state().faults().latency(Target.NETSUITE, NETSUITE_ANSWER);
    int records = (int) (limit * seconds) / 100 * 100;
    report("NetSuite: creates, one a call", limit, () -> write(entities, records, 100));
    sandbox.state().faults().clear();
  }

  private HubSpotContacts hubspot() {
    sandbox.state().reset(0);
    sandbox.state().hubspotLimits().set(CALLS, 0, SEARCHES);
    HubSpotContacts contacts = new HubSpotContacts(settings().configuration());
    contacts.now();
    sandbox.state().faults().latency(Target.HUBSPOT, HUBSPOT_ANSWER);
    return contacts;
  }

  private HubSpotContacts seeded(int count) {
    HubSpotContacts contacts = hubspot();
    for (int i = 0; i < count; i++) {
      Map<String, String> values = Map.of("email", "s" + i + "@example.com", "lastname", "Seeded");
      var portal = sandbox.state().portal();
      portal.seed(portal.nextId(), values, CHANGED, CHANGED);
    }
    return contacts;
  }

  private Settings settings() {
    return Settings.least()
        .with("netsuite.url", sandbox.baseUri() + "/netsuite")
        .with("netsuite.subsidiary", "1")
        .with("netsuite.concurrency", Integer.toString(SLOTS))
        .with("hubspot.url", sandbox.baseUri() + "/hubspot")
        .with("hubspot.rate-share", "1");
  }

  private static int read(Connector connector, ReadWindow window) {
    int read = 0;
    Optional<Cursor> next = Optional.empty();
    do {
      RecordPage page = connector.read(window, next);
      read += page.readings().size();
      next = page.next();
    } while (next.isPresent());
    return read;
  }

  private static int write(Connector connector, int records, int page) {
    int written = 0;
    for (int from = 0; from < records; from += page) {
      List<WriteOutcome> outcomes =
          connector.write(changes(connector.system(), from, Math.min(page, records - from)));
      written += (int) outcomes.stream().filter(WriteOutcome.Applied.class::isInstance).count();
    }
    return written;
  }

  private static List<Change> changes(SyncSystem target, int from, int count) {
    return IntStream.range(from, from + count).mapToObj(i -> change(target, i)).toList();
  }

  private static Change change(SyncSystem target, int number) {
    RecordId source = new RecordId(target.other(), Integer.toString(10_000 + number));
    List<FieldDiff> diffs =
        Map.of("email", "p" + number + "@example.com", "lastName", "Person " + number)
            .entrySet()
            .stream()
            .map(value -> diff(target, value.getKey(), value.getValue()))
            .toList();
    return new Change(
        new ChangeId(new RunId(1), number + 1), new Draft(source, Optional.empty(), diffs));
  }

  private static FieldDiff diff(SyncSystem target, String field, String value) {
    return new FieldDiff(field, "", value, value, target.other(), MergeRule.ONE_SIDE_CHANGED, "");
  }

  private interface Work {
    int records();
  }

  private void report(String what, double limit, Work work) {
    throttled.set(0);
    long start = System.nanoTime();
    int records = work.records();
    double reached = records / ((System.nanoTime() - start) / 1e9);
    out.printf(
        "%-34s %10.0f %10.0f %6.1f%% %5d%n",
        what, reached, limit, 100 * reached / limit, throttled.get());
  }
}
