package io.tandem.sandbox.netsuite;

import java.util.Locale;
import java.util.Optional;

/**
 * A body field of a record type; its SuiteQL column is the name in lower case.
 *
 * @param name the name in the record service
 * @param kind its kind
 * @param label what people see
 * @param list what a reference chooses from, where the sandbox keeps that list
 * @param readOnly whether clients can only read it
 */
record RecordField(
    String name, FieldKind kind, String label, Optional<ChoiceList> list, boolean readOnly) {

  /** A standard field, labelled by the words of its name. */
  RecordField(String name, FieldKind kind) {
    this(name, kind, words(name), ChoiceList.standard(name), !kind.writable());
  }

  String column() {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String words(String name) {
    String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}
