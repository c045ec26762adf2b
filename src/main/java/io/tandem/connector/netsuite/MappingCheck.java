package io.tandem.connector.netsuite;

import io.tandem.domain.merge.SyncRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with the mapped fields and filters in the account, all of it at once. */
final class MappingCheck {

  private final SuiteQl suiteQl;
  private final EntityQuery query;
  private final Catalog catalog;
  private final SyncRules rules;
  private boolean passed;

  MappingCheck(SuiteQl suiteQl, EntityQuery query, Catalog catalog, SyncRules rules) {
    this.suiteQl = suiteQl;
    this.query = query;
    this.catalog = catalog;
    this.rules = rules;
  }

  /**
   * The faults, each with its key and the way out. Once there are none the account is not asked
   * again; with faults it is, for they may be mended there.
   */
  synchronized List<String> faults() {
    if (passed) {
      return List.of();
    }
    catalog.forget();
    List<String> faults = find();
    passed = faults.isEmpty();
    return faults;
  }

  private List<String> find() {
    List<String> addresses = addressesOfContacts();
    if (!addresses.isEmpty()) {
      return addresses;
    }
    Map<String, String> faults =
        new LinkedHashMap<>(
            new CatalogCheck(catalog, query.type(), rules, query.columns()).faults());
    Map<String, String> refused = new QueryCheck(suiteQl, query).faults();
    refused.forEach(faults::putIfAbsent);
    List<String> all = new ArrayList<>(faults.values());
    if (refused.isEmpty()) {
      all.addAll(new InUseCheck(suiteQl, query, rules).faults());
      new AddressCheck(suiteQl, query).fault().ifPresent(all::add);
    }
    return all;
  }

  /** The tables of a contact's addresses are documented nowhere. */
  private List<String> addressesOfContacts() {
    return query.columns().stream()
        .filter(column -> column.ofAddress() && query.type() == EntityType.CONTACT)
        .map(
            column ->
                "%s: addresses of NetSuite's contacts cannot be read. Set %s"
                    .formatted(
                        CatalogCheck.setting(column.mapping()), CatalogCheck.off(column.mapping())))
        .toList();
  }
}
