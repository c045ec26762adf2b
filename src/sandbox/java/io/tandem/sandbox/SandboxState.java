package io.tandem.sandbox;

import io.tandem.sandbox.hubspot.HubSpotLimits;
import io.tandem.sandbox.hubspot.Portal;
import io.tandem.sandbox.netsuite.Account;
import io.tandem.sandbox.netsuite.ConcurrencyPool;
import io.tandem.sandbox.seed.CsvPeople;
import io.tandem.sandbox.seed.GeneratedPeople;
import io.tandem.sandbox.seed.SeedReport;
import io.tandem.sandbox.traffic.Faults;
import io.tandem.sandbox.traffic.WriteLog;
import java.time.Duration;

/** Everything one sandbox remembers. */
public final class SandboxState implements AutoCloseable {

  private final SandboxSettings settings;
  private final SandboxClock clock = new SandboxClock();
  private final SandboxClock loginClock = new SandboxClock();
  private final WriteLog writes = new WriteLog(clock);
  private final Faults faults = new Faults();
  private final HubSpotLimits hubspotLimits = new HubSpotLimits(clock);
  private final ConcurrencyPool netsuitePool = new ConcurrencyPool();
  private volatile Portal portal;
  private volatile Account account;
  private volatile SeedReport seedReport;

  /** A freshly seeded state. */
  public SandboxState(SandboxSettings settings) {
    this.settings = settings;
    seed(settings.people());
  }

  /** Forgets all records, writes and faults and seeds anew, with the people first asked for. */
  public void reset() {
    reset(settings.people());
  }

  /** Forgets all records, writes and faults and seeds this many people. */
  public synchronized void reset(int people) {
    Account old = account;
    faults.clear();
    clock.shift(Duration.ZERO);
    loginClock.shift(Duration.ZERO);
    hubspotLimits.set(0, 0, 0);
    netsuitePool.limit(0);
    seed(people);
    writes.clear();
    old.close();
  }

  /** The clock both systems live by. */
  public SandboxClock clock() {
    return clock;
  }

  /**
   * The clock that tokens and signatures are held against. The records' clock may be set to any
   * night of the year; clients sign by the machine's.
   */
  public SandboxClock loginClock() {
    return loginClock;
  }

  /** What API clients wrote. */
  public WriteLog writes() {
    return writes;
  }

  /** What goes wrong on the way. */
  public Faults faults() {
    return faults;
  }

  /** The budgets of HubSpot. */
  public HubSpotLimits hubspotLimits() {
    return hubspotLimits;
  }

  /** The slots of NetSuite. */
  public ConcurrencyPool netsuitePool() {
    return netsuitePool;
  }

  /** The HubSpot account. */
  public Portal portal() {
    return portal;
  }

  /** The NetSuite account. */
  public Account account() {
    return account;
  }

  /** What the last seeding left out. */
  public SeedReport seedReport() {
    return seedReport;
  }

  @Override
  public void close() {
    faults.clear();
    account.close();
  }

  private void seed(int people) {
    Portal newPortal = new Portal(settings, clock, writes);
    Account newAccount = new Account(settings, clock, loginClock, writes);
    SeedReport report = new SeedReport();
    settings.netsuiteSeed().ifPresent(file -> CsvPeople.customers(file, newAccount, report));
    settings.hubspotSeed().ifPresent(file -> CsvPeople.contacts(file, newPortal, report));
    if (settings.generatesPeople()) {
      GeneratedPeople.load(people, settings.random(), newAccount, newPortal);
    }
    portal = newPortal;
    account = newAccount;
    seedReport = report;
  }
}
