package io.tandem.connector.netsuite;

import io.tandem.config.Settings;
import java.util.Map;

/** Deletions in an account that does everything the other way, and lists them. */
class OtherwiseDeletedRecordsTest extends DeletedRecordsTest {

  @Override
  Map<String, String> switches() {
    return Otherwise.but("deletions-listed");
  }

  @Override
  Settings settings() {
    return super.settings().without("netsuite.subsidiary");
  }
}
