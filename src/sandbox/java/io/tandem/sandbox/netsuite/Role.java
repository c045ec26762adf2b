package io.tandem.sandbox.netsuite;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * The role of the one user: everything is allowed until denied. A table that the role does not see
 * is not found, and a forbidden write names the permission (help: section_156570709583).
 */
public final class Role {

  private final Set<Permission> denied = EnumSet.noneOf(Permission.class);

  /** Denies these, and allows all others. */
  public synchronized void deny(Permission... permissions) {
    denied.clear();
    denied.addAll(Set.of(permissions));
  }

  /** Denies the permissions of these names, and allows all others. */
  public void deny(Collection<String> keys) {
    deny(
        keys.stream()
            .map(
                key ->
                    Permission.of(key)
                        .orElseThrow(() -> new IllegalArgumentException("no permission " + key)))
            .toArray(Permission[]::new));
  }

  synchronized boolean has(Permission permission) {
    return !denied.contains(permission);
  }

  void requireWorkbook() {
    require(Permission.SUITEANALYTICS_WORKBOOK, "SuiteAnalytics Workbook");
  }

  void requireEdit(RecordType type) {
    boolean customer = type == RecordType.CUSTOMER;
    require(
        customer ? Permission.CUSTOMER_EDIT : Permission.CONTACT_EDIT,
        customer ? "Lists -> Customers" : "Lists -> Contacts");
  }

  void requireCreate(RecordType type) {
    boolean customer = type == RecordType.CUSTOMER;
    require(
        customer ? Permission.CUSTOMER_CREATE : Permission.CONTACT_CREATE,
        customer ? "Lists -> Customers" : "Lists -> Contacts");
  }

  synchronized void requireTables(Collection<String> tables) {
    for (String table : tables) {
      if (denied.stream().anyMatch(permission -> permission.opens(table))) {
        throw SuiteQlFault.noTable(table);
      }
    }
  }

  private void require(Permission permission, String name) {
    if (!has(permission)) {
      throw NetSuiteError.forbidden(name);
    }
  }
}
