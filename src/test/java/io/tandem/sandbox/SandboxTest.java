package io.tandem.sandbox;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A test class with a sandbox of its own, empty at the start of every test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SandboxTest {

  Sandbox sandbox;
  Client client;

  @BeforeAll
  void start() {
    Map<String, String> properties = new HashMap<>(Map.of("sandbox.people", "0"));
    properties.putAll(settings());
    sandbox = Sandbox.start(0, SandboxSettings.of(properties));
    client = new Client(sandbox);
  }

  @BeforeEach
  void empty() {
    sandbox.state().reset();
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  Map<String, String> settings() {
    return Map.of();
  }

  /** Creates a contact and gives its id. */
  String contact(String properties) {
    return client
        .post(Client.CONTACTS, "{\"properties\":{" + properties + "}}")
        .json()
        .getString("id");
  }

  /** Creates an individual customer and gives its id. */
  String customer(String fields) {
    String body =
        "{\"isPerson\":true,\"lastName\":\"Lovelace\",\"subsidiary\":{\"id\":\"1\"}" + fields;
    String location = client.post(Client.CUSTOMERS, body + "}").header("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
