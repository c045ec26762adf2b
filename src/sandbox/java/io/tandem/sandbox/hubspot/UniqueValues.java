package io.tandem.sandbox.hubspot;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Who owns which unique value. An e-mail is unique against primary and additional addresses of all
 * contacts (docs: Contacts API; reference/hubspot-api.md §4.3).
 */
final class UniqueValues {

  private record Key(String property, String value) {}

  private final Map<Key, Long> owners = new ConcurrentHashMap<>();
  private final Supplier<List<String>> properties;

  UniqueValues(Supplier<List<String>> properties) {
    this.properties = properties;
  }

  Optional<Long> owner(String property, String value) {
    return Optional.ofNullable(owners.get(key(property, value)));
  }

  void add(Contact contact) {
    if (!contact.archived()) {
      keys(contact).forEach(key -> owners.put(key, contact.id()));
    }
  }

  void remove(Contact contact) {
    keys(contact).forEach(key -> owners.remove(key, contact.id()));
  }

  private Set<Key> keys(Contact contact) {
    Set<Key> keys = new HashSet<>();
    for (String property : properties.get()) {
      String value = contact.value(property);
      if (value != null) {
        keys.add(key(property, value));
      }
    }
    for (String address : emails(contact)) {
      keys.add(key("email", address));
    }
    return keys;
  }

  private static List<String> emails(Contact contact) {
    String primary = contact.values().getOrDefault("email", "");
    String additional = contact.values().getOrDefault("hs_additional_emails", "");
    return List.of((primary + ";" + additional).split(";")).stream()
        .filter(address -> !address.isEmpty())
        .toList();
  }

  private static Key key(String property, String value) {
    boolean email = property.equals("email");
    return new Key(property, email ? value.toLowerCase(Locale.ROOT) : value);
  }
}
