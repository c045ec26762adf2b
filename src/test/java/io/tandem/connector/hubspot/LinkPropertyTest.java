package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkPropertyTest extends HubSpotCase {

  @Override
  Map<String, String> sandboxSettings() {
    return Map.of("sandbox.people", "0", "sandbox.hubspot.netsuite-id", "false");
  }

  @Test
  void anAccountWithoutTheLinkPropertyIsToldHowToMakeIt() {
    assertThat(connect(settings()).mappingFaults())
        .containsExactly(
            "HubSpot's contacts have no property netsuite_id for the id of their record in NetSuite."
                + " POST /tandem/api/preflight?create=true creates it");
  }

  @Test
  void aLinkPropertyThatContactsMayShareIsNone() {
    portal().define("netsuite_id", "NetSuite ID", "string", "text", Map.of(), false, false);

    assertThat(connect(settings()).mappingFaults())
        .singleElement()
        .asString()
        .startsWith("HubSpot's property netsuite_id lets contacts share a value");
  }

  @Test
  void aLinkPropertyWithUniqueValuesIsNoFault() {
    portal().define("netsuite_id", "NetSuite ID", "string", "text", Map.of(), true, false);

    assertThat(connect(settings()).mappingFaults()).isEmpty();
  }

  @Test
  void nothingIsNeededInAnAccountThatIsNeverWrittenTo() {
    assertThat(connect(settings().with("direction", "hubspot-to-netsuite")).mappingFaults())
        .isEmpty();
  }

  @Test
  void itIsCreatedWhenAskedForAndThenLeftAsItIs() {
    HubSpotContacts connector = connect(settings());

    assertThat(connector.equip())
        .containsExactly(
            Finding.passed(
                "hubspot-link-property",
                "Created the property netsuite_id of contacts, in the group Tandem"));
    assertThat(connector.mappingFaults()).isEmpty();
    assertThat(connector.equip()).isEmpty();
  }

  @Test
  void itStandsInAGroupOfItsOwnThatIsThereOnceAskedFor() {
    HubSpotContacts connector = connect(settings());
    connector.preflight();
    assertThat(portal().propertyGroups()).doesNotContainKey("tandem");

    connector.equip();
    portal().discardProperty("netsuite_id");
    connector.equip();

    assertThat(portal().propertyGroups()).containsEntry("tandem", "Tandem");
    assertThat(portal().groupOf("netsuite_id")).isEqualTo("tandem");
  }

  @Test
  void itIsNotCreatedInAnAccountThatIsNeverWrittenTo() {
    assertThat(connect(settings().with("direction", "hubspot-to-netsuite")).equip()).isEmpty();
    assertThat(connect(settings()).mappingFaults()).hasSize(1);
  }

  @Test
  void aTokenThatMayNotCreateItIsToldTheScope() {
    portal().grant().revoke(List.of("crm.schemas.contacts.write"));

    assertThat(connect(settings()).equip())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(Verdict.FAILED);
              assertThat(finding.remedy()).contains("crm.schemas.contacts.write");
            });
  }

  @Test
  void anAccountWithTooManyUniquePropertiesIsToldSo() {
    for (int i = 0; i < 10; i++) {
      portal().define("unique_" + i, "Unique", "string", "text", Map.of(), true, false);
    }

    assertThat(connect(settings()).equip())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(Verdict.FAILED);
              assertThat(finding.remedy()).contains("ten properties with unique values");
            });
  }
}
