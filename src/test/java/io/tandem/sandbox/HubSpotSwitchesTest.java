package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HubSpot's other variants of values (reference/hubspot-api.md §4.3, §4.4)")
class HubSpotSwitchesTest extends SandboxTest {

  @Override
  Map<String, String> settings() {
    return Map.of(
        "sandbox.hubspot.lifecycle-backward", "reject",
        "sandbox.hubspot.optout-read-only", "false",
        "sandbox.hubspot.reformat", "true");
  }

  @Test
  @DisplayName("a stage moved back is refused, unless it is cleared first")
  void refusesABackwardStage() {
    String id = contact("\"lastname\":\"A\",\"lifecyclestage\":\"customer\"");

    assertThat(patch(id, "lifecyclestage", "lead").status()).isEqualTo(400);
    assertThat(patch(id, "lifecyclestage", "").status()).isEqualTo(200);
    assertThat(patch(id, "lifecyclestage", "lead").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("the opt-out is writable")
  void writesTheOptOut() {
    String id = contact("\"lastname\":\"A\",\"hs_email_optout\":\"true\"");

    assertThat(patch(id, "hs_email_optout", "false").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("US phone numbers become E.164 and texts are trimmed; foreign numbers stay")
  void reformats() {
    String id =
        contact(
            "\"lastname\":\" Ada  \",\"phone\":\"(212) 555-0100\","
                + "\"mobilephone\":\"+44 20 7946 0000\"");
    var person = sandbox.state().portal().edit(id, Map.of("fax", " 1 ")).orElseThrow();

    assertThat(person.value("lastname")).isEqualTo("Ada");
    assertThat(person.value("phone")).isEqualTo("+12125550100");
    assertThat(person.value("mobilephone")).isEqualTo("+44 20 7946 0000");
    assertThat(person.value("fax")).isEqualTo("1");
  }

  private Answer patch(String id, String property, String value) {
    return client.patch(
        Client.CONTACTS + "/" + id, "{\"properties\":{\"" + property + "\":\"" + value + "\"}}");
  }
}
