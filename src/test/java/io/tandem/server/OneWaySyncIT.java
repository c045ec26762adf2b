package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.traffic.Target;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One direction only: what stands on the source is never touched. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class OneWaySyncIT extends RulesCase {

  @Test
  void nothingIsWrittenToTheSource() {
    rules.set("direction", "netsuite-to-hubspot").set("fields.jobTitle.direction", "two-way");
    Emulators.aMomentLater(
        () -> {
          new Person("ada").customer("title", "Baker");
          new Person("ada").contact("jobtitle", "Miller", "phone", "+12125550100");
          new Person("ben").contact("jobtitle", "Miller");
          new Person("cleo").customer("title", "Smith");
        });

    OPERATOR.sync();
    Emulators.aMomentLater(
        () -> Emulators.editContact("ada@example.com", Map.of("firstname", "Augusta")));
    OPERATOR.sync();

    assertThat(Emulators.writesTo(Target.NETSUITE)).isEmpty();
    assertThat(new Person("ada").inHubSpot())
        .containsEntry("jobtitle", "Baker")
        .containsEntry("firstname", "Augusta")
        .containsEntry("phone", "+12125550100");
    assertThat(new Person("cleo").inHubSpot()).containsEntry("jobtitle", "Smith");
    assertThat(Person.whyOf("ben@example.com", "hubspot")).isEqualTo("direction");
  }

  @Test
  void theOtherDirectionLeavesHubSpotAlone() {
    rules.set("direction", "hubspot-to-netsuite");
    Emulators.aMomentLater(
        () -> {
          new Person("ada").customer("title", "Baker");
          new Person("ada").contact("jobtitle", "Miller");
          new Person("ben").customer();
        });

    OPERATOR.sync();

    assertThat(Emulators.writesTo(Target.HUBSPOT)).isEmpty();
    assertThat(new Person("ada").inNetSuite()).containsEntry("title", "Miller");
    assertThat(Person.whyOf("ben@example.com", "netsuite")).isEqualTo("direction");
  }
}
