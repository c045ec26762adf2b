package io.tandem.connector.hubspot;

import java.util.HashMap;
import java.util.Map;

/** Writing to an account in which each point that could not be verified is the other way round. */
class OtherwiseWritingTest extends ContactWritingTest {

  @Override
  Map<String, String> sandboxSettings() {
    Map<String, String> settings = new HashMap<>(super.sandboxSettings());
    settings.putAll(DatedContactsTest.OTHERWISE);
    return settings;
  }
}
