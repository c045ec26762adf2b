package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty systems and an empty database for each test, which may set rules of its own. */
abstract class RulesCase {

  final Rules rules = new Rules();

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandemThatForgets();
  }

  @BeforeEach
  void begin() {
    Emulators.people(0);
    OPERATOR.forgetEverything();
  }

  @AfterEach
  void takeBack() {
    rules.close();
  }
}
