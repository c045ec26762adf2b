package io.tandem.sandbox.traffic;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Every write by an API client, in order; edits made as a person are not in it. */
public final class WriteLog {

  private final Clock clock;
  private final List<WriteEntry> entries = new ArrayList<>();
  private long sequence;

  /** A log that stamps its entries with this clock. */
  public WriteLog(Clock clock) {
    this.clock = clock;
  }

  /** Notes one write that took effect. */
  public synchronized void add(
      Target system, String type, String operation, String recordId, JsonObject properties) {
    entries.add(
        new WriteEntry(++sequence, system, type, operation, recordId, properties, clock.instant()));
  }

  /** The entries behind a sequence number. */
  public synchronized List<WriteEntry> after(long known) {
    return entries.stream().filter(entry -> entry.sequence() > known).toList();
  }

  /** Forgets all entries; the sequence goes on. */
  public synchronized void clear() {
    entries.clear();
  }
}
