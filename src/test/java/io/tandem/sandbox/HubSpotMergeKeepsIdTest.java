package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.hubspot.Contact;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HubSpot merges with primary id preservation (reference/hubspot-api.md §5.4)")
class HubSpotMergeKeepsIdTest extends SandboxTest {

  @Override
  Map<String, String> settings() {
    return Map.of("sandbox.hubspot.merge-keeps-id", "true");
  }

  @Test
  @DisplayName("the primary keeps its id and names the other one; its stamp moves")
  void keepsThePrimaryId() {
    String one = contact("\"email\":\"one@example.com\",\"netsuite_id\":\"1\"");
    String two = contact("\"email\":\"two@example.com\",\"netsuite_id\":\"2\"");
    String before = client.get(Client.CONTACTS + "/" + one).json().getString("updatedAt");
    Contact merged = sandbox.state().portal().merge(one, two);

    assertThat(Long.toString(merged.id())).isEqualTo(one);
    assertThat(merged.value("hs_merged_object_ids")).isEqualTo(two);
    assertThat(merged.value("hs_additional_emails")).isEqualTo("two@example.com");
    assertThat(merged.value("netsuite_id")).isEqualTo("1");
    assertThat(merged.value("lastmodifieddate")).isGreaterThan(before);
    assertThat(client.get(Client.CONTACTS + "/" + two).json().getString("id")).isEqualTo(one);
  }
}
