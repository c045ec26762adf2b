package io.tandem.connector.netsuite;

import io.tandem.config.Settings;
import java.util.Map;

/** Batches in an account that does everything the other way; without numbers, names collide. */
class OtherwiseBatchTest extends BatchTest {

  @Override
  Map<String, String> switches() {
    return Otherwise.but("auto-numbering");
  }

  @Override
  Settings settings() {
    return super.settings().without("netsuite.subsidiary");
  }
}
