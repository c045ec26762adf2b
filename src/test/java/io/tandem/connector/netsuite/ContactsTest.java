package io.tandem.connector.netsuite;

import static io.tandem.domain.customer.ExclusionReason.FILTER_SUBSIDIARY;
import static io.tandem.domain.customer.ExclusionReason.INACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Settings;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.sandbox.netsuite.RecordType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactsTest extends AccountTest {

  @Override
  Settings settings() {
    return super.settings().with("netsuite.record", "contact");
  }

  @Test
  void contactsAreReadAndCustomersAreNot() {
    customer(Map.of());
    String id = contact(Map.of("email", "ada@example.com", "title", "Countess"));

    assertThat(read(everything()))
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.id().value()).isEqualTo(id);
              assertThat(record.barred()).isEmpty();
              assertThat(record.email()).isEqualTo("ada@example.com");
              assertThat(record.fields().get("jobTitle")).isEqualTo("Countess");
            });
  }

  @Test
  void inactiveOnesAndThoseOfOtherSubsidiariesAreBarred() {
    connect(settings().with("netsuite.filter.subsidiary", "2"));

    assertThat(read(contact(Map.of("isinactive", "T"))).barred()).contains(INACTIVE);
    assertThat(read(contact(Map.of("subsidiary", "1"))).barred()).contains(FILTER_SUBSIDIARY);
    assertThat(read(contact(Map.of("subsidiary", "2"))).barred()).isEmpty();
  }

  @Test
  void aCreatedContactNamesTheOneItWasMadeFromAndIsNoPersonByFlag() {
    Change create = create(Map.of("email", "ada@example.com"));
    Applied made = applied(create);
    String source = create.draft().source().value();

    assertThat(held(RecordType.CONTACT, made.record().value()))
        .containsEntry("externalid", "hubspot-contact-" + source);
    assertThat(read(made.record().value()).partner()).contains(create.draft().source());
    assertThat(sent().get(0)).containsKey("subsidiary").doesNotContainKey("isPerson");
  }

  @Test
  void anExternalIdOfACustomersKindNamesNoContact() {
    assertThat(read(contact(Map.of("externalid", "hubspot-5"))).partner()).isEmpty();
  }

  @Test
  void aContactIsUpdated() {
    String id = contact(Map.of());
    applied(update(id, Map.of("jobTitle", "Countess")));

    assertThat(held(RecordType.CONTACT, id)).containsEntry("title", "Countess");
  }

  @Test
  void aDeletedContactIsGoneAndADeletedCustomerIsNot() {
    String contact = contact(Map.of());
    String customer = customer(Map.of());
    sandbox.state().account().delete(RecordType.CUSTOMER, Long.parseLong(customer));
    sandbox.state().account().delete(RecordType.CONTACT, Long.parseLong(contact));
    Instant now = sandbox.state().clock().instant();

    assertThat(connector.gone(window(now.minusSeconds(60), now), Optional.empty()).ids())
        .extracting(id -> id.value())
        .containsExactly(contact);
  }

  @Test
  void theDefaultFieldsSuitAContact() {
    contact(Map.of());

    assertThat(connector.mappingFaults()).isEmpty();
  }

  @Test
  void addressesOfContactsAreAFault() {
    connect(
        settings()
            .with("fields.town.netsuite", "addressBook.city")
            .with("fields.town.hubspot", "city"));

    assertThat(connector.mappingFaults())
        .isEqualTo(
            List.of(
                "tandem.fields.town.netsuite is 'addressBook.city': addresses of NetSuite's"
                    + " contacts cannot be read. Set tandem.fields.town.enabled=false"));
  }

  private String contact(Map<String, String> columns) {
    return seed(RecordType.CONTACT, columns, TUESDAY);
  }
}
