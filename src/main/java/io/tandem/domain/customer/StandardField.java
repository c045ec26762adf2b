package io.tandem.domain.customer;

/** Names of the fields that the rules themselves refer to. */
public final class StandardField {
  public static final String EMAIL = "email";
  public static final String COUNTRY = "country";

  private StandardField() {}
}
