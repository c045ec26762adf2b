package io.tandem.sandbox.netsuite;

import io.tandem.sandbox.NetSuiteSwitches;
import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.traffic.Target;
import io.tandem.sandbox.traffic.WriteLog;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The state of one NetSuite account. */
public final class Account implements AutoCloseable {

  /** Tables that only OneWorld accounts have. */
  private static final Set<String> SUBSIDIARIES =
      Set.of("subsidiary", "customersubsidiaryrelationship");

  private final Map<RecordType, RecordSchema> schemas = new EnumMap<>(RecordType.class);
  private final AccountDatabase database = new AccountDatabase();
  private final NetSuiteSwitches switches;
  private final AccountClock clock;
  private final Logins logins;
  private final AssertionCheck assertions;
  private final BatchJobs jobs;
  private final CallRate rate;
  private final WriteLog log;
  private final Role role = new Role();
  private final RecordTable records;
  private final RecordWrites writes;

  /** An account without customers, whose logins live by a clock of their own. */
  public Account(SandboxSettings settings, Clock clock, Clock loginClock, WriteLog log) {
    this.switches = settings.netsuite();
    this.log = log;
    this.clock = new AccountClock(clock, switches.zone(), switches.clockZone());
    logins = new Logins(loginClock, switches);
    jobs = new BatchJobs(clock, switches.retention());
    rate = new CallRate(switches, loginClock);
    assertions = new AssertionCheck(loginClock, keys());
    Stream.of(RecordType.values()).forEach(type -> schemas.put(type, schema(type, switches)));
    schemas.values().forEach(database::create);
    database.grant();
    records = new RecordTable(database);
    writes = new RecordWrites(this, records);
  }

  private static RecordSchema schema(RecordType type, NetSuiteSwitches switches) {
    return new RecordSchema(type, switches.oneWorld());
  }

  private Map<String, PublicKey> keys() {
    PublicKey usual =
        switches
            .certificate()
            .map(JwtSignature::publicKey)
            .orElseGet(() -> JwtSignature.demoKey(DemoCredentials.CERTIFICATE_ID));
    return Map.of(
        DemoCredentials.CERTIFICATE_ID,
        usual,
        DemoCredentials.RSA_CERTIFICATE_ID,
        JwtSignature.demoKey(DemoCredentials.RSA_CERTIFICATE_ID));
  }

  /** Puts customers in as they are, past all checks; unknown columns become custom fields. */
  public void seed(Stream<CustomerSeed> customers) {
    seed(RecordType.CUSTOMER, customers);
  }

  /** Puts records in as they are, past all checks; unknown columns become custom fields. */
  public void seed(RecordType type, Stream<CustomerSeed> seeds) {
    new RecordSeeding(this, records, type).load(seeds);
  }

  /** Adds a custom entity field to a record type. */
  public void define(RecordType type, CustomField field) {
    database.add(type, field);
    schema(type).add(field.field());
  }

  /** Changes a customer as {@link #edit(RecordType, long, Map)} does. */
  public boolean edit(long id, Map<String, String> fields) {
    return edit(RecordType.CUSTOMER, id, fields);
  }

  /**
   * Changes a record as a person in NetSuite's pages does: checked, but not in the write log.
   *
   * @param fields values by SuiteQL column; an empty one clears, addr1, city, state, zip and
   *     country change the default billing address
   * @return whether the record exists
   */
  public boolean edit(RecordType type, long id, Map<String, String> fields) {
    return writes.edit(type, id, fields);
  }

  /** Sets the time of all addresses, as an import of nothing but addresses does. */
  public void stampAddresses(Instant moment) {
    database.write(() -> records.stampAddresses(clock.local(moment)));
  }

  /** Deletes a record as a person does; whether it existed. */
  public boolean delete(RecordType type, long id) {
    return writes.discard(type, id);
  }

  /**
   * Merges one record into another as a person does: the first disappears as by a deletion, the
   * second keeps its id and takes the values that it lacks, and its stamp moves.
   *
   * @return whether both exist
   */
  public boolean merge(RecordType type, long gone, long kept) {
    return writes.merge(type, gone, kept);
  }

  /** All customers as flat maps by SuiteQL column, in order of their ids. */
  public List<Map<String, String>> customers() {
    return all(RecordType.CUSTOMER);
  }

  /** All contacts as flat maps by SuiteQL column, in order of their ids. */
  public List<Map<String, String>> contacts() {
    return all(RecordType.CONTACT);
  }

  /** All records of a type as flat maps by SuiteQL column, in order of their ids. */
  public List<Map<String, String>> all(RecordType type) {
    return new RecordDump(database, type).rows();
  }

  /** How many customers and contacts there are. */
  public Map<String, Long> counts() {
    return Map.of(
        "customers", records.count(RecordType.CUSTOMER),
        "contacts", records.count(RecordType.CONTACT));
  }

  /** Revokes all access tokens, as an administrator does. */
  public void revokeTokens() {
    logins.revoke();
  }

  @Override
  public void close() {
    jobs.close();
    database.close();
  }

  /** The stage that a status belongs to: Lead, Prospect or Customer (the record browser). */
  String stage(Object status) {
    return records.rows("SELECT entitytype FROM entitystatus WHERE key = ?", status).stream()
        .map(row -> row.get("entitytype").toString())
        .map(type -> type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("Customer");
  }

  NetSuiteSwitches switches() {
    return switches;
  }

  AccountClock clock() {
    return clock;
  }

  AccountDatabase database() {
    return database;
  }

  /** What the one user may do. */
  public Role role() {
    return role;
  }

  Logins logins() {
    return logins;
  }

  AssertionCheck assertions() {
    return assertions;
  }

  /** Lets a query see only tables that there are, and that the role sees. */
  void requireTables(Collection<String> tables) {
    if (!switches.oneWorld()) {
      tables.stream()
          .filter(SUBSIDIARIES::contains)
          .findFirst()
          .ifPresent(
              table -> {
                throw SuiteQlFault.noTable(table);
              });
    }
    role.requireTables(tables);
  }

  CallRate rate() {
    return rate;
  }

  BatchJobs jobs() {
    return jobs;
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
