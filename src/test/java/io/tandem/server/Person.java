package io.tandem.server;

import java.util.HashMap;
import java.util.Map;

/** Somebody as short as tests want them: the name makes the e-mail address. */
record Person(String name) {

  String email() {
    return name + "@example.com";
  }

  /** A customer of that name, with more columns. */
  void customer(String... more) {
    Emulators.customer(columns(more));
  }

  /** The columns of a customer of that name, with more of them. */
  Map<String, String> columns(String... more) {
    Map<String, String> columns = with(more);
    columns.put("isperson", "T");
    return columns;
  }

  /** A contact of that name, with more properties. */
  void contact(String... more) {
    Map<String, String> properties = with(more);
    properties.putIfAbsent("lifecyclestage", "customer");
    Emulators.contact(properties);
  }

  private Map<String, String> with(String... more) {
    Map<String, String> values = new HashMap<>();
    values.put("firstname", name);
    values.put("lastname", "Person");
    values.put("email", email());
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    values.values().removeIf(String::isEmpty);
    return values;
  }

  Map<String, String> inNetSuite() {
    return Emulators.onlyCustomer(email());
  }

  Map<String, String> inHubSpot() {
    return Emulators.contactOf(email());
  }

  long netsuiteId() {
    return Long.parseLong(inNetSuite().get("id"));
  }

  String hubspotId() {
    return Long.toString(Emulators.contacts(email()).get(0).id());
  }

  /** What Tandem says of the person. */
  static String whyOf(String email, String system) {
    return TandemApi.VIEWER.person(email).getJsonObject(system).getString("reason");
  }
}
