package io.tandem.sandbox.netsuite;

import java.util.Locale;

/**
 * A body field of a record type; its SuiteQL column is the name in lower case.
 *
 * @param name the name in the record service
 * @param kind its kind
 */
record RecordField(String name, FieldKind kind) {

  String column() {
    return name.toLowerCase(Locale.ROOT);
  }
}
