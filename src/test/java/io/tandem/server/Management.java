package io.tandem.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.wildfly.plugin.tools.server.ServerManager;

/** What an administrator does to the server, as the command line does it. */
record Management(ModelControllerClient client) {

  private static final String REALM = "/subsystem=elytron/filesystem-realm=TandemRealm";

  /** Sets a system property, which the next run's configuration has. */
  void set(String key, String value) {
    ModelNode address = operation("/system-property=" + key, "x").get("address");
    if (succeeds(on(address, "read-resource"))) {
      ModelNode write = on(address, "write-attribute");
      write.get("name").set("value");
      write.get("value").set(value);
      execute(write);
    } else {
      ModelNode add = on(address, "add");
      add.get("value").set(value);
      execute(add);
    }
  }

  void unset(String key) {
    execute(operation("/system-property=" + key, "remove"));
  }

  /** A user whose password and only role are its name. */
  void addUser(String name) {
    ModelNode add = operation(REALM, "add-identity");
    add.get("identity").set(name);
    execute(add);
    ModelNode password = operation(REALM, "set-password");
    password.get("identity").set(name);
    password.get("clear", "password").set(name);
    execute(password);
    ModelNode roles = operation(REALM, "add-identity-attribute");
    roles.get("identity").set(name);
    roles.get("name").set("Roles");
    roles.get("value").add(name);
    execute(roles);
  }

  void removeUser(String name) {
    ModelNode remove = operation(REALM, "remove-identity");
    remove.get("identity").set(name);
    execute(remove);
  }

  void reload() {
    try {
      // Never closed: that would close the client.
      ServerManager server = ServerManager.builder().client(client).standalone();
      server.executeReload();
      assertThat(server.waitFor(60)).as("the server is back within a minute").isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An operation on an address such as {@code /subsystem=x/child=y}. */
  static ModelNode operation(String address, String name) {
    ModelNode path = new ModelNode().setEmptyList();
    for (String element : address.substring(1).split("/", -1)) {
      String[] pair = element.split("=", 2);
      path.add(pair[0], pair[1]);
    }
    return on(path, name);
  }

  private static ModelNode on(ModelNode address, String name) {
    ModelNode operation = new ModelNode();
    operation.get("operation").set(name);
    operation.get("address").set(address);
    return operation;
  }

  /** The result of an operation that must succeed. */
  ModelNode execute(ModelNode operation) {
    ModelNode answer = attempt(operation);
    assertThat(answer.get("outcome").asString())
        .as("%s answers %s", operation, answer)
        .isEqualTo("success");
    return answer.get("result");
  }

  /** The whole answer to an operation, whatever its outcome. */
  ModelNode attempt(ModelNode operation) {
    try {
      return client.execute(operation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean succeeds(ModelNode operation) {
    return attempt(operation).get("outcome").asString().equals("success");
  }
}
