package io.tandem.server;

import static io.tandem.server.Person.whyOf;
import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever leaves a filter is left alone, keeps the link, and comes back with it. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class LeavingFiltersIT extends RulesCase {

  private static final Person ADA = new Person("ada");

  @ParameterizedTest
  @CsvSource({
    // key,                         allowed,         column,     inside, outside, reason
    "netsuite.filter.subsidiary,    1,               subsidiary, 1,      2,       filter-subsidiary",
    "netsuite.filter.category,      '1,3',           category,   1,      2,       filter-category",
    "netsuite.filter.condition,     c.fax IS NULL,   fax,        '',     1,       filter-condition",
    "netsuite.filter.active-only,   true,            isinactive, F,      T,       inactive"
  })
  void aCustomerLeavesAndComesBack(
      String key, String allowed, String column, String inside, String outside, String reason) {
    rules.set(key, allowed);
    Emulators.aMomentLater(
        () -> {
          ADA.customer("title", "Baker", column, inside);
          ADA.contact("jobtitle", "Baker");
        });

    goesAndComesBack(
        "netsuite",
        reason,
        () -> Emulators.editCustomer(ADA.email(), Map.of(column, outside)),
        () -> Emulators.editCustomer(ADA.email(), Map.of(column, inside)));
  }

  @Test
  void aContactWhosePropertyChangesLeavesAndComesBack() {
    rules.set("hubspot.filter.properties.fax", "1,2");
    Emulators.aMomentLater(
        () -> {
          ADA.customer("title", "Baker");
          ADA.contact("jobtitle", "Baker", "fax", "2");
        });

    goesAndComesBack(
        "hubspot",
        "filter-property",
        () -> Emulators.editContact(ADA.email(), Map.of("fax", "3")),
        () -> Emulators.editContact(ADA.email(), Map.of("fax", "1")));
  }

  @Test
  void aContactTakenFromTheListLeavesAndComesBack() {
    Emulators.aMomentLater(
        () -> {
          ADA.customer("title", "Baker");
          ADA.contact("jobtitle", "Baker");
        });
    String contact = ADA.hubspotId();
    String list = Emulators.portal().createList("Customers");
    Emulators.portal().addToList(list, contact);
    rules.set("hubspot.filter.list", "Customers");

    goesAndComesBack(
        "hubspot",
        "filter-list",
        () -> Emulators.portal().removeFromList(list, contact),
        () -> Emulators.portal().addToList(list, contact));
  }

  private static void goesAndComesBack(
      String system, String reason, Runnable leave, Runnable comeBack) {
    OPERATOR.sync();
    int link = TandemApi.VIEWER.person(ADA.email()).getInt("id");
    Emulators.forgetWrites();

    Emulators.aMomentLater(leave);
    Emulators.aMomentLater(() -> Emulators.editCustomer(ADA.email(), Map.of("title", "Miller")));
    OPERATOR.sync();

    assertThat(whyOf(ADA.email(), system)).isEqualTo(reason);
    assertThat(whyOf(ADA.email(), system.equals("netsuite") ? "hubspot" : "netsuite"))
        .isEqualTo("counterpart-excluded");
    assertThat(TandemApi.VIEWER.person(ADA.email()).getInt("id")).isEqualTo(link);
    assertThat(Emulators.writes()).isEmpty();

    Emulators.aMomentLater(comeBack);
    OPERATOR.sync();

    assertThat(ADA.inHubSpot()).containsEntry("jobtitle", "Miller");
    assertThat(whyOf(ADA.email(), "netsuite") + whyOf(ADA.email(), "hubspot")).isEmpty();
    assertThat(TandemApi.VIEWER.person(ADA.email()).getInt("id")).isEqualTo(link);
    assertThat(Emulators.contacts()).hasSize(1);
    assertThat(Emulators.customers()).hasSize(1);
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }
}
