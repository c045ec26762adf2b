package io.tandem.sandbox.traffic;

import io.undertow.servlet.handlers.ServletRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Drops the TCP connection of the current request; Jakarta REST has no word for that. */
final class ConnectionCut {

  private ConnectionCut() {}

  static void now() {
    try {
      ServletRequestContext.requireCurrent().getExchange().getConnection().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
