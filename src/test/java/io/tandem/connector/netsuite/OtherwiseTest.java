package io.tandem.connector.netsuite;

import io.tandem.config.Settings;
import java.util.Map;

/** The same in an account that does everything the other way that no document settles. */
class OtherwiseTest extends NetSuiteEntitiesTest {

  @Override
  protected Map<String, String> switches() {
    return Otherwise.but();
  }

  @Override
  protected Settings settings() {
    return super.settings().without("netsuite.subsidiary");
  }
}
