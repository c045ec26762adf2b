package io.tandem.server;

import static io.tandem.server.Person.whyOf;
import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.hubspot.Contact;
import io.tandem.sandbox.netsuite.RecordType;
import jakarta.json.JsonObject;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people delete, restore, merge and enter anew: nothing is deleted or created in return. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class DeletionIT extends RulesCase {

  private static final Person ADA = new Person("ada");
  private static final Person BEN = new Person("ben");

  private static void pairs(Person... people) {
    Emulators.aMomentLater(
        () -> {
          for (Person person : people) {
            person.customer("title", "Baker");
            person.contact("jobtitle", "Baker");
          }
        });
    OPERATOR.sync();
    Emulators.forgetWrites();
  }

  private static void sweepAndSync() {
    OPERATOR.sweep();
    OPERATOR.sync();
  }

  @Test
  void aContactDeletedInHubSpotIsNoticedBySweepAndNeitherDeletedNorRecreated() {
    pairs(ADA);
    String contact = ADA.hubspotId();
    Emulators.portal().archive(contact);

    sweepAndSync();
    Emulators.aMomentLater(() -> Emulators.editCustomer(ADA.email(), Map.of("title", "Miller")));
    OPERATOR.sync();

    assertThat(Emulators.writes()).isEmpty();
    assertThat(Emulators.contacts(ADA.email())).isEmpty();
    assertThat(Emulators.customers(ADA.email())).hasSize(1);
    JsonObject person = TandemApi.VIEWER.person(ADA.email());
    assertThat(person.getString("state")).isEqualTo("tombstone");
    assertThat(person.getJsonObject("netsuite").getString("reason"))
        .isEqualTo("counterpart-deleted");
    int link = person.getInt("id");

    Emulators.portal().restore(contact);
    sweepAndSync();

    assertThat(ADA.inHubSpot()).containsEntry("jobtitle", "Miller");
    assertThat(TandemApi.VIEWER.person(ADA.email()).getInt("id")).isEqualTo(link);
    assertThat(TandemApi.VIEWER.person(ADA.email()).getString("state")).isEqualTo("live");
  }

  @Test
  void aContactDeletedAndEnteredAnewWaitsUntilThatIsNoticedAndThenTakesTheCustomer() {
    pairs(ADA);
    Emulators.portal().archive(ADA.hubspotId());
    Emulators.aMomentLater(() -> ADA.contact("jobtitle", "Baker"));
    OPERATOR.sync();

    String anew = ADA.hubspotId();
    JsonObject waiting = TandemApi.VIEWER.get("api/links?hubspot=" + anew).array().getJsonObject(0);
    assertThat(waiting.getJsonObject("hubspot").getString("reason"))
        .isEqualTo("ambiguous-counterpart-taken");
    assertThat(Emulators.writes()).isEmpty();

    sweepAndSync();
    Emulators.aMomentLater(() -> Emulators.editContact(ADA.email(), Map.of("jobtitle", "Miller")));
    OPERATOR.sync();

    assertThat(ADA.inNetSuite()).containsEntry("title", "Miller");
    JsonObject person = TandemApi.VIEWER.person(ADA.email());
    assertThat(person.getString("state")).isEqualTo("live");
    assertThat(person.getString("matchedBy")).isEqualTo("email");
    assertThat(person.getJsonObject("hubspot").getString("id")).isEqualTo(anew);
    assertThat(Emulators.customers()).hasSize(1);
    assertThat(Emulators.contacts()).hasSize(1);
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }

  @Test
  void aCustomerDeletedInNetSuiteIsNoticedByTheNextRun() {
    pairs(ADA);
    long customer = ADA.netsuiteId();
    Emulators.aMomentLater(() -> Emulators.account().delete(RecordType.CUSTOMER, customer));
    OPERATOR.sync();
    Emulators.aMomentLater(() -> Emulators.editContact(ADA.email(), Map.of("jobtitle", "Miller")));
    OPERATOR.sync();

    assertThat(Emulators.writes()).isEmpty();
    assertThat(whyOf(ADA.email(), "hubspot")).isEqualTo("counterpart-deleted");

    Emulators.aMomentLater(() -> ADA.customer("title", "Smith"));
    OPERATOR.sync();

    assertThat(ADA.inNetSuite()).containsEntry("title", "Miller");
    assertThat(TandemApi.VIEWER.person(ADA.email()).getString("state")).isEqualTo("live");
    assertThat(Emulators.customers(ADA.email())).hasSize(1);
    assertThat(Emulators.contacts(ADA.email())).hasSize(1);
  }

  @Test
  void aWriteToARecordThatIsGoneBuriesItsLinkAndRefusesNothing() {
    pairs(ADA);
    Emulators.portal().archive(ADA.hubspotId());
    Emulators.aMomentLater(() -> Emulators.editCustomer(ADA.email(), Map.of("title", "Miller")));

    JsonObject run = OPERATOR.sync();

    assertThat(run.getJsonObject("counts").getJsonObject("netsuite").getInt("quarantined"))
        .isZero();
    assertThat(whyOf(ADA.email(), "netsuite")).isEqualTo("counterpart-deleted");
  }

  @Test
  void aMergedContactTakesTheLinkToItsSurvivor() {
    pairs(ADA);
    Emulators.aMomentLater(
        () -> Emulators.contact(Map.of("firstname", "Ada", "lastname", "K", "jobtitle", "Baker")));
    OPERATOR.sync();
    Contact other =
        Emulators.contacts().stream()
            .filter(contact -> contact.values().get("email") == null)
            .findFirst()
            .orElseThrow();
    Emulators.forgetWrites();
    Emulators.aMomentLater(
        () -> Emulators.portal().merge(ADA.hubspotId(), Long.toString(other.id())));
    OPERATOR.sync();
    Emulators.aMomentLater(() -> Emulators.editCustomer(ADA.email(), Map.of("title", "Miller")));
    OPERATOR.sync();

    assertThat(ADA.inHubSpot()).containsEntry("jobtitle", "Miller");
    assertThat(Emulators.customers()).hasSize(1);
    assertThat(TandemApi.VIEWER.person(ADA.email()).getString("matchedBy")).isEqualTo("merged");
  }

  @Test
  void twoLinkedContactsMergedIntoOneWaitForAPerson() {
    pairs(ADA, BEN);
    Emulators.aMomentLater(() -> Emulators.portal().merge(ADA.hubspotId(), BEN.hubspotId()));

    JsonObject run = OPERATOR.sync();

    assertThat(
            run.getJsonObject("counts")
                .getJsonObject("hubspot")
                .getJsonObject("quarantinedBy")
                .getInt("ambiguous-merged-people"))
        .isEqualTo(1);
    Emulators.aMomentLater(() -> Emulators.editCustomer(BEN.email(), Map.of("title", "Miller")));
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();

    long ben = BEN.netsuiteId();
    long ada = ADA.netsuiteId();
    Emulators.aMomentLater(() -> Emulators.account().merge(RecordType.CUSTOMER, ben, ada));
    OPERATOR.sync();
    Emulators.aMomentLater(() -> Emulators.editCustomer(ADA.email(), Map.of("title", "Smith")));
    OPERATOR.sync();

    assertThat(ADA.inHubSpot()).containsEntry("jobtitle", "Smith");
    assertThat(Emulators.contacts()).hasSize(1);
  }

  @Test
  void aMergedCustomerLeavesItsContactToTheSurvivor() {
    Emulators.aMomentLater(
        () -> {
          ADA.customer("title", "Baker");
          ADA.contact("jobtitle", "Baker");
          Emulators.customer(Map.of("isperson", "T", "firstname", "Ada", "lastname", "Person"));
        });
    OPERATOR.sync();
    long linked = ADA.netsuiteId();
    long other =
        Emulators.customers().stream()
            .map(row -> Long.parseLong(row.get("id")))
            .filter(id -> id != linked)
            .findFirst()
            .orElseThrow();
    Emulators.forgetWrites();
    Emulators.aMomentLater(() -> Emulators.account().merge(RecordType.CUSTOMER, linked, other));
    OPERATOR.sync();
    Emulators.aMomentLater(() -> Emulators.editContact(ADA.email(), Map.of("jobtitle", "Miller")));
    OPERATOR.sync();

    assertThat(ADA.inNetSuite())
        .containsEntry("id", Long.toString(other))
        .containsEntry("title", "Miller");
    assertThat(Emulators.contacts()).hasSize(1);
  }

  @Test
  void swappedAddressesLeaveTheLinksWhereTheyAre() {
    pairs(ADA, BEN);
    long ada = ADA.netsuiteId();
    long ben = BEN.netsuiteId();
    Emulators.aMomentLater(
        () -> {
          Emulators.editCustomer(ada, Map.of("email", "third@example.com"));
          Emulators.editCustomer(ben, Map.of("email", ADA.email()));
          Emulators.editCustomer(ada, Map.of("email", BEN.email()));
        });
    OPERATOR.sync();

    assertThat(Emulators.contacts()).hasSize(2);
    assertThat(Emulators.customers()).hasSize(2);
    assertThat(linkedContactOf(ada)).isEqualTo("ada");
    assertThat(linkedContactOf(ben)).isEqualTo("ben");
  }

  /** The first name of the contact that a customer is linked to. */
  private static String linkedContactOf(long customer) {
    String contact =
        TandemApi.VIEWER
            .get("api/links?netsuite=" + customer)
            .array()
            .getJsonObject(0)
            .getJsonObject("hubspot")
            .getString("id");
    return Emulators.contacts().stream()
        .filter(found -> Long.toString(found.id()).equals(contact))
        .findFirst()
        .orElseThrow()
        .values()
        .get("firstname");
  }

  @Test
  void soManyMissingRecordsAreTakenForAFault() {
    Person[] crowd = new Person[60];
    for (int i = 0; i < crowd.length; i++) {
      crowd[i] = new Person("p" + i);
    }
    pairs(crowd);
    for (int i = 0; i < 30; i++) {
      Emulators.portal().archive(crowd[i].hubspotId());
    }

    Reply started = OPERATOR.post("api/runs", "{\"job\":\"full-sweep\"}");
    String address = started.header("Location");
    JsonObject sweep =
        OPERATOR.end(Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));

    assertThat(sweep.getString("status")).isEqualTo("FAILED");
    assertThat(sweep.getString("message"))
        .contains("30 that were there before are missing", "tandem.breaker.max-gone-percent");
    assertThat(TandemApi.VIEWER.person(crowd[0].email()).getString("state")).isEqualTo("live");
  }
}
