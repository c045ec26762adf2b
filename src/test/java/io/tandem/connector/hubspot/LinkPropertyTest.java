package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

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
            "HubSpot's contacts have no property netsuite_id for the id of their customer in"
                + " NetSuite. Create it in HubSpot as a single-line text property of contacts that"
                + " requires unique values, internal name netsuite_id");
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
}
