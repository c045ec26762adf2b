package io.tandem.operations.security;

/** The roles, as {@code web.xml} and the realm spell them. */
public final class Role {

  /** Looks, also at personal data. */
  public static final String VIEWER = "viewer";

  /** Starts, stops, approves. */
  public static final String OPERATOR = "operator";

  /** All of that, and what concerns the installation: configuration, audit, erasing. */
  public static final String ADMIN = "admin";

  private Role() {}
}
