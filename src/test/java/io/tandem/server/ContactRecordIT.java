package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.netsuite.CustomerSeed;
import io.tandem.sandbox.netsuite.RecordType;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** NetSuite's contacts in the place of its individual customers. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class ContactRecordIT extends RulesCase {

  @Test
  void netSuitesContactsPairWithHubSpotsInBothDirections() {
    rules.set("netsuite.record", "contact");
    Emulators.aMomentLater(
        () -> {
          Instant then = Instant.now().minusSeconds(60);
          Emulators.account()
              .seed(
                  RecordType.CONTACT,
                  Stream.of(
                      new CustomerSeed(
                          OptionalLong.empty(),
                          Map.of(
                              "firstname",
                              "Ada",
                              "lastname",
                              "Person",
                              "email",
                              "ada@example.com",
                              "title",
                              "Baker"),
                          then,
                          then)));
          new Person("ben").contact("jobtitle", "Miller");
          new Person("cleo").customer();
        });

    OPERATOR.sync();

    assertThat(Emulators.contactOf("ada@example.com")).containsEntry("jobtitle", "Baker");
    assertThat(Emulators.account().contacts())
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("email", "ben@example.com")
                    .containsEntry("title", "Miller")
                    .hasEntrySatisfying(
                        "externalid", id -> assertThat(id).startsWith("hubspot-contact-")));
    assertThat(Emulators.contacts("cleo@example.com")).isEmpty();
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }
}
