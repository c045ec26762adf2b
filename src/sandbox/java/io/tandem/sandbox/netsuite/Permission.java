package io.tandem.sandbox.netsuite;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a role may be denied, and which table of SuiteQL vanishes with it (help:
 * article_5085602973).
 */
public enum Permission {
  REST_WEB_SERVICES,
  SUITEANALYTICS_WORKBOOK,
  CUSTOMER_VIEW("customer"),
  CUSTOMER_EDIT,
  CUSTOMER_CREATE,
  CONTACT_VIEW("contact"),
  CONTACT_EDIT,
  CONTACT_CREATE,
  ADDRESS_BOOK("customeraddressbook"),
  SUBSIDIARIES("subsidiary"),
  CUSTOMER_CATEGORY("customercategory"),
  DELETED_RECORDS("deletedrecord");

  private final String table;

  Permission() {
    this("");
  }

  Permission(String table) {
    this.table = table;
  }

  /** The permission of that name in kebab case. */
  static Optional<Permission> of(String key) {
    return Stream.of(values())
        .filter(one -> one.name().equals(key.toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst();
  }

  boolean opens(String wanted) {
    return table.equals(wanted);
  }
}
