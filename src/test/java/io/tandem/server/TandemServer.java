package io.tandem.server;

import io.tandem.sandbox.hubspot.Portal;
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

  private final Map<String, String> properties = new LinkedHashMap<>();

  @Override
  public void setup(ManagementClient client, String container) {
    management = new Management(client.getControllerClient());
    address = client.getWebUri();
    properties.putAll(TestDatabase.empty());
    properties.put("tandem.schedule", "off");
    properties.put("tandem.hubspot.url", Emulators.address() + "/hubspot");
    properties.put("tandem.hubspot.token", Portal.DEMO_TOKEN);
    properties.put("tandem.netsuite.url", Emulators.address() + "/netsuite");
    properties.put("tandem.netsuite.auth", "token");
    properties.put("tandem.netsuite.token", "demo-netsuite-token");
    properties.put("tandem.netsuite.account-id", "TSTDRV1234567");
    properties.put("tandem.netsuite.subsidiary", "1");
    properties.forEach(management::set);
    management.addUser("viewer");
    management.addUser("operator");
    management.addUser("admin");
    management.reload();
  }

  @Override
  public void tearDown(ManagementClient client, String container) {
    management.removeUser("viewer");
    management.removeUser("operator");
    management.removeUser("admin");
    properties.keySet().forEach(management::unset);
    management.reload();
  }

  /** The server's management. */
  static Management management() {
    return management;
  }

  /** Where the server answers. */
  static URI address() {
    return address;
  }
}
