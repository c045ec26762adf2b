package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fields with rules of their own. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class FieldRulesIT extends RulesCase {

  private static final Person ADA = new Person("ada");

  private static void pair() {
    Emulators.aMomentLater(
        () -> {
          ADA.customer("title", "Baker", "phone", "(212) 555-0100", "comments", "tall");
          ADA.contact("jobtitle", "Baker", "phone", "+12125550100", "message", "tall");
        });
    OPERATOR.sync();
    Emulators.forgetWrites();
  }

  private static void assertSettled() {
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }

  @Test
  void aFieldSetToPropagateIsClearedOnTheOtherSideInBothDirections() {
    rules.set("fields.jobTitle.on-clear", "propagate").set("fields.phone.on-clear", "propagate");
    pair();
    Emulators.aMomentLater(
        () -> {
          Emulators.editContact(ADA.email(), Map.of("jobtitle", ""));
          Emulators.editCustomer(ADA.email(), Map.of("phone", ""));
        });
    OPERATOR.sync();

    assertThat(ADA.inNetSuite()).doesNotContainKey("title");
    assertThat(ADA.inHubSpot()).doesNotContainKey("phone");
    assertSettled();
  }

  @Test
  void aFieldsOwnDefaultAppDecidesUnlessItsValueIsEmpty() {
    rules
        .set("fields.jobTitle.default-app", "netsuite")
        .set("fields.comments.default-app", "netsuite");
    pair();
    Emulators.aMomentLater(
        () -> {
          Emulators.editContact(
              ADA.email(), Map.of("jobtitle", "Miller", "phone", "+13035550101", "message", "old"));
          Emulators.editCustomer(
              ADA.email(), Map.of("title", "Smith", "phone", "(303) 555-0102", "comments", ""));
        });
    OPERATOR.sync();

    assertThat(ADA.inHubSpot())
        .containsEntry("jobtitle", "Smith")
        .containsEntry("phone", "+13035550101")
        .containsEntry("message", "old");
    assertThat(ADA.inNetSuite())
        .containsEntry("title", "Smith")
        .containsEntry("phone", "+13035550101")
        .containsEntry("comments", "old");
    assertSettled();
  }

  @Test
  void aTransformChangesWhatIsWrittenAndNothingThatIsThere() {
    rules.set("fields.jobTitle.transform", "capitalize").set("fields.phone.transform", "e164");
    Emulators.aMomentLater(
        () -> {
          ADA.customer("title", "HEAD OF TEA", "phone", "(212) 555-0100 x12");
          ADA.contact();
          new Person("ben").customer("title", "Head Of Tea", "phone", "(212) 555-0100");
          new Person("ben").contact("jobtitle", "HEAD of tea", "phone", "212.555.0100");
        });
    OPERATOR.sync();

    assertThat(ADA.inHubSpot())
        .containsEntry("jobtitle", "Head Of Tea")
        .containsEntry("phone", "+12125550100;ext=12");
    assertThat(ADA.inNetSuite()).containsEntry("title", "HEAD OF TEA");
    assertThat(new Person("ben").inHubSpot()).containsEntry("jobtitle", "HEAD of tea");
    assertThat(new Person("ben").inNetSuite()).containsEntry("title", "Head Of Tea");
    assertSettled();
  }

  @Test
  void everythingThatDoesNotFitIsInOneListBeforeAnythingIsRead() {
    Emulators.portal()
        .define(
            "size",
            "Size",
            "enumeration",
            "select",
            Map.of("s", "Small", "l", "Large"),
            false,
            false);
    rules
        .set("fields.shoeSize.netsuite", "custentity_shoe")
        .set("fields.shoeSize.hubspot", "shoe_size")
        .set("fields.jobTitle.hubspot", "hs_object_id")
        .set("fields.size.netsuite", "fax")
        .set("fields.size.hubspot", "size")
        .set("fields.size.kind", "choice")
        .set("fields.size.values.1", "s")
        .set("fields.size.values.2", "xl")
        .set("fields.firstName.kind", "number")
        .set("fields.lastName.hubspot", "hs_email_optout");

    JsonObject run = OPERATOR.end(OPERATOR.start("apply"));

    assertThat(run.getString("status")).isEqualTo("FAILED");
    assertThat(run.getString("message"))
        .as("missing in both")
        .contains("tandem.fields.shoeSize.netsuite", "tandem.fields.shoeSize.hubspot")
        .as("read-only")
        .contains("tandem.fields.jobTitle.hubspot is 'hs_object_id': HubSpot lets nobody write")
        .as("an option without partner, and a partner that is no option")
        .contains("tandem.fields.size.values has no NetSuite value for 'l'")
        .contains("tandem.fields.size.values.2 has 'xl'")
        .as("of another type")
        .contains("tandem.fields.firstName.netsuite is 'firstName': NetSuite has no number there")
        .contains("tandem.fields.lastName.kind is 'text'");
    assertThat(run.getJsonObject("counts").getJsonObject("netsuite").getInt("read")).isZero();
  }
}
