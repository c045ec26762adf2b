package io.tandem.server.database;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Has MySQL run before Arquillian starts the server on it. */
public final class DatabaseSession implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (TestDatabase.isMySql()) {
      TestDatabase.start();
    }
  }
}
