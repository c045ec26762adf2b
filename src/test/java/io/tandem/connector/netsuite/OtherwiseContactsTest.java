package io.tandem.connector.netsuite;

import java.util.Map;

/** Contacts in an account that does everything the other way, and has subsidiaries. */
class OtherwiseContactsTest extends ContactsTest {

  @Override
  Map<String, String> switches() {
    return Otherwise.but("one-world", "deletions-listed");
  }
}
