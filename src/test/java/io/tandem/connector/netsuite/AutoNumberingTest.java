package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An account that numbers its customers: nobody else names them. */
class AutoNumberingTest extends AccountTest {

  @Test
  void twoPeopleOfOneNameAreTwoCustomersAndNoNumberIsSent() {
    applied(create(Map.of("firstName", "John", "lastName", "Smith")));
    applied(create(Map.of("firstName", "John", "lastName", "Smith")));

    assertThat(sandbox.state().account().customers())
        .hasSize(2)
        .allSatisfy(customer -> assertThat(customer.get("entityid")).startsWith("CUST"));
    assertThat(sent()).noneMatch(body -> body.containsKey("entityId"));
  }

  @Test
  void theSubsidiaryIsSentForNewCustomersOnly() {
    String id = applied(create(Map.of("lastName", "Smith"))).record().value();
    applied(update(id, Map.of("lastName", "Jones")));

    assertThat(sent().get(0).getJsonObject("subsidiary").getString("id")).isEqualTo("1");
    assertThat(sent().get(1)).containsOnlyKeys("lastName");
  }
}
