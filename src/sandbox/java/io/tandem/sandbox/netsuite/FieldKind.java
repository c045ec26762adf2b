package io.tandem.sandbox.netsuite;

/** How a record field looks in JSON and in its SuiteQL column. */
enum FieldKind {
  TEXT("VARCHAR", true),
  EMAIL("VARCHAR", true),
  FLAG("VARCHAR(1)", true),
  REFERENCE("BIGINT", true),
  CHOICE("VARCHAR", true),
  DATE("DATE", true),
  NUMBER("DECFLOAT", true),
  MULTI("VARCHAR", true),
  DERIVED("VARCHAR", false),
  DERIVED_NUMBER("BIGINT", false);

  private final String sqlType;
  private final boolean writable;

  FieldKind(String sqlType, boolean writable) {
    this.sqlType = sqlType;
    this.writable = writable;
  }

  String sqlType() {
    return sqlType;
  }

  boolean writable() {
    return writable;
  }
}
