package io.tandem.sandbox.netsuite;

import java.util.Optional;
import java.util.stream.Stream;

/** The record types that the sandbox knows. */
public enum RecordType {
  CUSTOMER("customer", "Customer", -2),
  CONTACT("contact", "Contact", -6);

  private final String key;
  private final String label;
  private final int typeId;

  RecordType(String key, String label, int typeId) {
    this.key = key;
    this.label = label;
    this.typeId = typeId;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  int typeId() {
    return typeId;
  }

  /** The table of the address lines; that contacts have one is by analogy. */
  String addressBook() {
    return key + "addressbook";
  }

  String addresses() {
    return addressBook() + "entityaddress";
  }

  static Optional<RecordType> of(String key) {
    return Stream.of(values()).filter(type -> type.key.equals(key)).findFirst();
  }
}
