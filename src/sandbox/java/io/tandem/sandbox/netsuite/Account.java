package io.tandem.sandbox.netsuite;

import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.traffic.Target;
import io.tandem.sandbox.traffic.WriteLog;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The state of one NetSuite account. */
public final class Account implements AutoCloseable {

  private final Map<RecordType, RecordSchema> schemas = new EnumMap<>(RecordType.class);
  private final AccountDatabase database = new AccountDatabase();
  private final SandboxSettings settings;
  private final AccountClock clock;
  private final Logins logins;
  private final AssertionCheck assertions;
  private final WriteLog log;
  private final RecordTable records;
  private final RecordWrites writes;

  /** An account without customers. */
  public Account(SandboxSettings settings, Clock clock, WriteLog log) {
    this.settings = settings;
    this.log = log;
    this.clock = new AccountClock(clock, settings.netsuiteZone());
    logins = new Logins(clock, settings.netsuiteLockout());
    assertions =
        new AssertionCheck(clock, settings.netsuiteCertificate().map(JwtSignature::publicKey));
    Stream.of(RecordType.values()).forEach(type -> schemas.put(type, new RecordSchema(type)));
    schemas.values().forEach(database::create);
    database.grant();
    records = new RecordTable(database);
    writes = new RecordWrites(this, records);
  }

  /** Puts customers in as they are, past all checks; unknown columns become custom fields. */
  public void seed(Stream<CustomerSeed> customers) {
    new CustomerSeeding(this, records).load(customers);
  }

  /**
   * Changes a customer as a person in NetSuite's pages does: checked, but not in the write log.
   *
   * @param fields values by SuiteQL column; an empty one clears, addr1, city, state, zip and
   *     country change the default billing address
   * @return whether the customer exists
   */
  public boolean edit(long id, Map<String, String> fields) {
    return writes.edit(id, new CustomerEdit(schema(RecordType.CUSTOMER), fields));
  }

  /** All customers as flat maps by SuiteQL column, in order of their ids. */
  public List<Map<String, String>> customers() {
    return new CustomerDump(database).rows();
  }

  /** How many customers and contacts there are. */
  public Map<String, Long> counts() {
    return Map.of(
        "customers", records.count(RecordType.CUSTOMER),
        "contacts", records.count(RecordType.CONTACT));
  }

  @Override
  public void close() {
    database.close();
  }

  SandboxSettings settings() {
    return settings;
  }

  AccountClock clock() {
    return clock;
  }

  AccountDatabase database() {
    return database;
  }

  Logins logins() {
    return logins;
  }

  AssertionCheck assertions() {
    return assertions;
  }

  RecordTable records() {
    return records;
  }

  RecordWrites writes() {
    return writes;
  }

  RecordSchema schema(RecordType type) {
    return schemas.get(type);
  }

  void logged(RecordType type, String operation, long id, JsonObject body) {
    log.add(Target.NETSUITE, type.key(), operation, Long.toString(id), body);
  }
}
