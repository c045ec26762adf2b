package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.hubspot.Contact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Generated people")
class GeneratedPeopleTest extends SandboxTest {

  @BeforeEach
  void populate() {
    sandbox.state().reset(400);
  }

  @Test
  @DisplayName("one person's address means the same in both systems, each in its own words")
  void livesAtOneAddress() {
    Map<String, Contact> contacts =
        sandbox.state().portal().all().stream()
            .filter(contact -> contact.value("email") != null && contact.value("address") != null)
            .collect(Collectors.toMap(contact -> contact.value("email"), contact -> contact));
    List<Map<String, String>> both =
        sandbox.state().account().customers().stream()
            .filter(row -> samePerson(row, contacts.get(email(row))))
            .toList();

    assertThat(both).hasSizeGreaterThan(200);
    assertThat(both)
        .allSatisfy(
            row -> {
              Contact contact = contacts.get(email(row));
              assertThat(contact.value("city")).isEqualTo(row.get("city"));
              assertThat(contact.value("country")).isEqualTo("United States");
              assertThat(contact.value("state")).hasSizeGreaterThan(2);
              assertThat(row.get("country")).isEqualTo("US");
              assertThat(row.get("state")).hasSize(2);
            });
  }

  @Test
  @DisplayName("stages, opt-outs and companies are there to be shown")
  void hasStagesAndOptOuts() {
    List<Map<String, String>> customers = sandbox.state().account().customers();

    assertThat(customers)
        .extracting(row -> row.get("searchstage"))
        .contains("Lead", "Prospect", "Customer");
    assertThat(customers).extracting(row -> row.get("unsubscribe")).contains("T", "F");
    assertThat(sandbox.state().portal().all())
        .extracting(contact -> contact.value("lifecyclestage"))
        .contains("lead", "opportunity", "customer");
    assertThat(sandbox.state().portal().all())
        .extracting(contact -> contact.value("hs_email_optout"))
        .contains("true");
  }

  /** Some customers share another one's e-mail. */
  private static boolean samePerson(Map<String, String> row, Contact contact) {
    return contact != null && row.get("lastname").equals(contact.value("lastname"));
  }

  private static String email(Map<String, String> row) {
    return row.getOrDefault("email", "").toLowerCase(Locale.ROOT);
  }
}
