package io.tandem.sandbox.hubspot;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The portal's lists. Membership never touches a contact's {@code lastmodifieddate} (§11). */
final class ListTable {

  private final Map<Long, ContactList> byId = new ConcurrentSkipListMap<>();
  private final ContactTable contacts;
  private final Clock clock;
  private long lastId;

  ListTable(ContactTable contacts, Clock clock) {
    this.contacts = contacts;
    this.clock = clock;
  }

  /** A new list; its name must be free. */
  synchronized ContactList create(String name, Optional<SearchFilter> filter) {
    if (find(name).isPresent()) {
      throw HubSpotError.invalid("A list named '" + name + "' already exists.");
    }
    ContactList list = new ContactList(++lastId, name, clock.instant(), filter);
    byId.put(list.id(), list);
    return list;
  }

  Optional<ContactList> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<ContactList> find(String name) {
    return byId.values().stream().filter(list -> list.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Whether the contact was not yet in the list. */
  boolean add(ContactList list, long contact) {
    return list.added().putIfAbsent(contact, clock.instant()) == null;
  }

  /** Whether the contact was in the list. */
  boolean remove(ContactList list, long contact) {
    return list.added().remove(contact) != null;
  }

  /**
   * The members by record id; a merged contact's place is its survivor's, archived ones are out.
   */
  NavigableMap<Long, Instant> members(ContactList list) {
    NavigableMap<Long, Instant> members = new TreeMap<>();
    if (list.dynamic()) {
      contacts.all().stream()
          .filter(contact -> !contact.archived() && list.filter().get().matches(contact))
          .forEach(contact -> members.put(contact.id(), contact.updatedAt()));
    }
    list.added()
        .forEach(
            (id, when) ->
                contacts
                    .find(id)
                    .filter(contact -> !contact.archived())
                    .ifPresent(contact -> members.merge(contact.id(), when, ListTable::earlier)));
    return members;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
