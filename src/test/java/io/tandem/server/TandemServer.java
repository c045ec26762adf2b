package io.tandem.server;

import io.tandem.config.Settings;
import io.tandem.sandbox.hubspot.Portal;
import io.tandem.sandbox.netsuite.DemoCredentials;
import io.tandem.server.database.TestDatabase;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.as.arquillian.api.ServerSetupTask;
import org.jboss.as.arquillian.container.ManagementClient;

/**
 * Prepares the server for a test class: an empty database, one user for each role, and a
 * configuration that leads to the emulators. Later settings override it at once.
 */
public final class TandemServer implements ServerSetupTask {

  private static Management management;
  private static URI address;

  private static final Map<String, String> PROPERTIES = new LinkedHashMap<>();

  @Override
  public void setup(ManagementClient client, String container) {
    management = new Management(client.getControllerClient());
    address = client.getWebUri();
    PROPERTIES.clear();
    PROPERTIES.putAll(TestDatabase.empty());
    PROPERTIES.put("tandem.schedule", "off");
    PROPERTIES.putAll(settings());
    PROPERTIES.forEach(management::set);
    management.addUser("viewer");
    management.addUser("operator");
    management.addUser("admin");
    management.reload();
  }

  /** What every server of the tests has, wherever its database is. */
  static Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("tandem.first-run", "apply");
    settings.put("tandem.breaker.max-creates", "1000000");
    settings.put("tandem.breaker.max-updates-percent", "100");
    settings.put("tandem.breaker.max-blanked", "1000000");
    settings.put("tandem.hubspot.url", Emulators.address() + "/hubspot");
    settings.put("tandem.hubspot.token", Portal.DEMO_TOKEN);
    settings.put("tandem.netsuite.url", Emulators.address() + "/netsuite");
    settings.put("tandem.netsuite.client-id", DemoCredentials.CLIENT_ID);
    settings.put("tandem.netsuite.certificate-id", DemoCredentials.CERTIFICATE_ID);
    settings.put("tandem.netsuite.private-key-file", Settings.demoKeyFile());
    settings.put("tandem.netsuite.account-id", "TSTDRV1234567");
    settings.put("tandem.netsuite.subsidiary", "1");
    return settings;
  }

  @Override
  public void tearDown(ManagementClient client, String container) {
    management.removeUser("viewer");
    management.removeUser("operator");
    management.removeUser("admin");
    PROPERTIES.keySet().forEach(management::unset);
    management.reload();
  }

  /** Sets a key back to what all tests have. */
  static void restore(String key) {
    if (PROPERTIES.containsKey(key)) {
      management.set(key, PROPERTIES.get(key));
    } else {
      management.unset(key);
    }
  }

  /** The server's management. */
  static Management management() {
    return management;
  }

  /** The MySQL database that the server uses. */
  static String schema() {
    return PROPERTIES.get("mysql.database");
  }

  /** Where the server answers. */
  static URI address() {
    return address;
  }
}
