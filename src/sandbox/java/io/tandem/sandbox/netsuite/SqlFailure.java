package io.tandem.sandbox.netsuite;

import java.sql.SQLException;

/** The sandbox's own statements failed, which is a fault of the sandbox. */
final class SqlFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SqlFailure(SQLException cause) {
    super(cause);
  }
}
