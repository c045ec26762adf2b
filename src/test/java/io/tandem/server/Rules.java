package io.tandem.server;

import java.util.HashSet;
import java.util.Set;

/** What an administrator sets for one test; the next run reads it. */
final class Rules implements AutoCloseable {

  private final Set<String> keys = new HashSet<>();

  /** Sets a key under {@code tandem.}. */
  Rules set(String key, String value) {
    TandemServer.management().set("tandem." + key, value);
    keys.add("tandem." + key);
    return this;
  }

  /** Takes back what was set. */
  @Override
  public void close() {
    keys.forEach(TandemServer::restore);
    keys.clear();
  }
}
