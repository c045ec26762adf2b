package io.tandem.domain.match;

import static io.tandem.domain.Sample.contact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggestionKeysTest {

  @Test
  void everyTraitThatFewShareIsAKey() {
    assertThat(
            keys(
                Map.of(
                    "firstName", "Ada",
                    "lastName", "King",
                    "phone", "(212) 555-0100",
                    "email", "Ada.King@X.org",
                    "birthdate", "12/10/1815",
                    "street", "12 Main St",
                    "zip", "10001",
                    "companyName", "Engines, Inc.")))
        .containsExactlyInAnyOrder(
            "phone:+12125550100",
            "email:ada.king@x.org",
            "email-local:ada.king",
            "birthdate:1815 10 12",
            "name:AT KNK",
            "zip:10001 12 AT",
            "zip:10001 12 KNK",
            "company:engines inc AT",
            "company:engines inc KNK");
  }

  @Test
  void namesThatSoundAlikeShareAKeyEvenIfSwapped() {
    assertThat(keys(Map.of("firstName", "Stephen", "lastName", "Smith")))
        .isEqualTo(keys(Map.of("firstName", "Smyth", "lastName", "Steven")));
  }

  @Test
  void aNameThatHasNoLatinSoundIsKeptAsWritten() {
    assertThat(keys(Map.of("firstName", "明", "lastName", "李"))).containsExactly("name:明 李");
  }

  @Test
  void whatManyShareIsNoKey() {
    assertThat(
            keys(
                Map.of(
                    "lastName", "King", "city", "London", "zip", "10001", "email", "info@x.org")))
        .isEmpty();
  }

  private static Set<String> keys(Map<String, String> values) {
    return SuggestionKeys.of(contact(values), "US", Set.of("birthdate")).keys();
  }
}
