package io.tandem.connector.hubspot;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.config.Configuration;
import io.tandem.config.Settings;
import io.tandem.connector.ConnectorContractTest;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.Watermark;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.sandbox.hubspot.Contact;
import io.tandem.sandbox.hubspot.Portal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HubSpotContactsTest extends ConnectorContractTest {

  @Override
  protected Connector connector(Configuration configuration) {
    return new HubSpotContacts(configuration);
  }

  @Override
  protected Settings withWrongCredentials(Settings settings) {
    return settings.with("hubspot.token", "wrong-token");
  }

  @Override
  protected int manyRecords() {
    return 450;
  }

  @Override
  protected void seed(int count, Instant changed) {
    Portal portal = portal();
    for (int i = 0; i < count; i++) {
      long id = portal.nextId();
      portal.seed(
          id, Map.of("email", "c" + id + "@example.com", "lastname", "Seeded"), changed, changed);
    }
  }

  @Override
  protected Watermark at(Instant instant) {
    return new Watermark(Long.toString(instant.toEpochMilli()));
  }

  @Override
  protected Set<String> ids() {
    return portal().all().stream()
        .map(contact -> Long.toString(contact.id()))
        .collect(toCollection(LinkedHashSet::new));
  }

  @Override
  protected String held(String id, String name) {
    return Objects.requireNonNullElse(contact(id).value(name), "");
  }

  @Override
  protected String createPath() {
    return "/batch/upsert";
  }

  @Override
  protected String updatePath() {
    return "/batch/update";
  }

  @Override
  protected String wordsForABadAddress() {
    return "Email address not an address is invalid";
  }

  @Test
  void aContactIsReadWithItsFurtherAddressesAndTheCustomerItNames() {
    long id = portal().nextId();
    portal()
        .seed(
            id,
            Map.of(
                "email", "ada@example.com",
                "hs_additional_emails", "old@example.com; king@example.com",
                "netsuite_id", "77"),
            TUESDAY,
            TUESDAY);
    Reading reading = connector.read(window(TUESDAY, TUESDAY), Optional.empty()).readings().get(0);
    CustomerRecord contact = ((Reading.Accepted) reading).record();

    assertThat(contact.additionalEmails()).containsExactly("old@example.com", "king@example.com");
    assertThat(contact.partner()).contains(RecordId.netsuite("77"));
  }

  @Test
  void aContactThatCannotBeReadIsRejectedWithoutItsNeighbours() {
    answer(
        1,
        200,
        "{\"results\":[{\"id\":\"1\"},{\"id\":\"x\",\"properties\":{}},"
            + "{\"id\":\"3\",\"properties\":{\"email\":null}}]}",
        "application/json",
        Map.of());
    List<Reading> readings = connector.read(everything(), Optional.empty()).readings();

    assertThat(readings.get(0))
        .isEqualTo(
            new Reading.Rejected(
                RecordId.hubspot("1"), "HubSpot returned contact 1 without its properties"));
    assertThat(readings.get(1)).isInstanceOf(Reading.Rejected.class);
    assertThat(readings.get(2)).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void aFullPageThatEndsWithoutAnIdIsNeverTheEndOfTheData() {
    String contact = "{\"id\":\"1\",\"properties\":{}},";
    answer(
        1,
        200,
        "{\"results\":[" + contact.repeat(199) + "{\"id\":\"x\"}]}",
        "application/json",
        Map.of());

    assertThatThrownBy(() -> connector.read(window(TUESDAY, TUESDAY), Optional.empty()))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("no id to go on behind");
  }

  @Test
  void anAddressThatAnotherContactHasIsRefusedInHubSpotsOwnWords() {
    seed(1, TUESDAY);
    long taken = portal().all().stream().mapToLong(Contact::id).max().orElseThrow();
    String other = ids().iterator().next();
    List<WriteOutcome> outcomes =
        connector.write(List.of(update(1, other, Map.of("email", "c" + taken + "@example.com"))));

    assertThat(outcomes)
        .singleElement()
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.message())
                    .isEqualTo("Contact already exists. Existing ID: " + taken));
  }

  @Test
  void theDailyLimitEndsTheDay() {
    sandbox.state().hubspotLimits().set(0, 1, 0);
    connector.read(everything(), Optional.empty());

    assertThat(failure(() -> connector.read(everything(), Optional.empty())).kind())
        .isEqualTo(Kind.QUOTA);
  }

  @Test
  void theValuesThatHubSpotChangedAreTheWrittenOnes() {
    String id = ids().iterator().next();
    List<WriteOutcome> outcomes =
        connector.write(List.of(update(1, id, Map.of("email", "ADA@Example.com"))));

    assertThat(applied(outcomes).values().get("email")).isEqualTo("ada@example.com");
  }

  private Portal portal() {
    return sandbox.state().portal();
  }

  private Contact contact(String id) {
    return portal().all().stream()
        .filter(contact -> Long.toString(contact.id()).equals(id))
        .findFirst()
        .orElseThrow();
  }
}
