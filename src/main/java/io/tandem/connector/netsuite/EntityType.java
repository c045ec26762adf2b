package io.tandem.connector.netsuite;

import io.tandem.config.NetSuiteConfig.RecordType;
import io.tandem.domain.customer.RecordId;
import java.util.Locale;
import java.util.Optional;

/** A record type of NetSuite that pairs with contacts. */
enum EntityType {
  CUSTOMER("hubspot-", "customer|lead|prospect"),
  CONTACT("hubspot-contact-", "contact");

  /** Different ones, for external ids may have to be unique over all entities. */
  private final String externalIdPrefix;

  private final String names;

  EntityType(String externalIdPrefix, String names) {
    this.externalIdPrefix = externalIdPrefix;
    this.names = names;
  }

  static EntityType of(RecordType record) {
    return record == RecordType.CUSTOMER ? CUSTOMER : CONTACT;
  }

  /** The name in addresses, and of the table in SuiteQL. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a word names this type, or a stage of it. */
  boolean isNamed(String word) {
    return word.toLowerCase(Locale.ROOT).matches(names);
  }

  /** What the external ids of records begin with that Tandem creates. */
  String prefix() {
    return externalIdPrefix;
  }

  /** The external id of a record that Tandem creates for a contact of HubSpot. */
  String externalId(RecordId contact) {
    return externalIdPrefix + contact.value();
  }

  /** The contact of HubSpot that an external id names; empty for anyone else's. */
  Optional<RecordId> partner(String externalId) {
    return Optional.of(externalId)
        .filter(value -> value.matches(externalIdPrefix + "\\d{1,19}"))
        .map(value -> RecordId.hubspot(value.substring(externalIdPrefix.length())));
  }
}
