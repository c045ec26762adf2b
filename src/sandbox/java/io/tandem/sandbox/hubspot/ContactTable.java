package io.tandem.sandbox.hubspot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** All contacts by id, archived ones included. Reading takes no lock, writing takes the table's. */
final class ContactTable {

  /** Real ids have left 32 bits behind (reference/hubspot-api.md §4.2). */
  private static final long FIRST_ID = 171_591_000_101L;

  private final ConcurrentNavigableMap<Long, Contact> byId = new ConcurrentSkipListMap<>();
  private final Map<Long, Long> survivors = new ConcurrentHashMap<>();
  private final UniqueValues unique;
  private final Clock clock;
  private final Duration indexLag;
  private Deque<Runnable> undo;
  private long lastId = FIRST_ID;

  ContactTable(UniqueValues unique, Clock clock, Duration indexLag) {
    this.unique = unique;
    this.clock = clock;
    this.indexLag = indexLag;
  }

  /** Runs writes together; when one of them is refused, none of them has happened. */
  synchronized <T> T atomically(Supplier<T> writes) {
    undo = new ArrayDeque<>();
    try {
      return writes.get();
    } catch (HubSpotError refused) {
      undo.forEach(Runnable::run);
      throw refused;
    } finally {
      undo = null;
    }
  }

  /** Runs writes without another one in between. */
  synchronized <T> T alone(Supplier<T> writes) {
    return writes.get();
  }

  synchronized Contact insert(Map<String, String> values) {
    Instant now = clock.instant();
    return put(new Contact(nextId(), Map.copyOf(values), now, now, null, null));
  }

  synchronized Contact seed(long id, Map<String, String> values, Instant created, Instant updated) {
    lastId = Math.max(lastId, id);
    return put(new Contact(id, Map.copyOf(values), created, updated, null, null));
  }

  synchronized Contact update(Contact contact, Map<String, String> changes) {
    return put(contact.with(changes, tick(contact)));
  }

  synchronized Contact archive(Contact contact) {
    return put(contact.archive(tick(contact)));
  }

  synchronized Contact restore(Contact contact) {
    return put(contact.restore(tick(contact)));
  }

  /** Takes a merged-away contact out; its id leads to the survivor from now on (§5.4). */
  synchronized void replace(Contact gone, long survivor) {
    unique.remove(gone);
    byId.remove(gone.id());
    survivors.put(gone.id(), survivor);
  }

  synchronized long nextId() {
    lastId += 7;
    return lastId;
  }

  Optional<Contact> find(long id) {
    Long known = id;
    while (survivors.containsKey(known)) {
      known = survivors.get(known);
    }
    return Optional.ofNullable(byId.get(known));
  }

  Optional<Contact> findUnique(String property, String value) {
    return unique.owner(property, value).flatMap(this::find);
  }

  Collection<Contact> all() {
    return byId.values();
  }

  NavigableMap<Long, Contact> from(long id, boolean inclusive) {
    return byId.tailMap(id, inclusive);
  }

  /** The time up to which search has seen the writes. */
  Instant indexedUntil() {
    return indexLag.isZero() ? Instant.MAX : clock.instant().minus(indexLag);
  }

  private Instant tick(Contact contact) {
    Instant next = contact.updatedAt().plusMillis(1);
    Instant now = clock.instant();
    return now.isAfter(next) ? now : next;
  }

  private Contact put(Contact contact) {
    Contact kept = contact.since(indexedUntil());
    Contact old = byId.put(kept.id(), kept);
    if (old != null) {
      unique.remove(old);
    }
    unique.add(kept);
    if (undo != null) {
      undo.push(() -> restore(kept, old));
    }
    return kept;
  }

  private void restore(Contact written, Contact old) {
    unique.remove(written);
    if (old == null) {
      byId.remove(written.id());
    } else {
      byId.put(old.id(), old);
      unique.add(old);
    }
  }
}
