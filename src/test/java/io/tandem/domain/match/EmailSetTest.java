package io.tandem.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailSetTest {

  @ParameterizedTest
  @CsvSource({
    "ada@example.com,     ada@example.com,     45, same-email",
    "info@example.com,    info@example.com,    12, same-email", // nobody's own
    "augusta1@gmail.com,  augusta1@gmial.com,  35, similar-email", // a number besides the name
    "augusta@gmail.com,   augusta@gmial.com,   25, similar-email", // the mailbox is the same
    "augusta@gmail.com,   agusta@gmail.com,    18, similar-email", // the mailbox is similar
    "augusta1@gmail.com,  augusta1@else.org,   25, same-email-local-part",
    "augusta@gmail.com,   augusta@else.org,    12, same-email-local-part",
  })
  void twoAddressesSay(String one, String other, int points, String evidence) {
    assertThat(set(one).compare(set(other))).contains(new Clue(points, evidence));
    assertThat(set(other).compare(set(one))).contains(new Clue(points, evidence));
  }

  @ParameterizedTest
  @CsvSource({
    "augusta@gmail.com,   byron@gmail.com", // others
    "augusta@gmail.com,   agstaa1@gmail.com",
    "augusta1@gmail.com,  augusta2@gmail.com", // another number is another mailbox
    "ada@gmail.com,       ada@gmial.com", // too short to mean somebody
    "info@gmail.com,      info@gmial.com", // nobody's own
    "augusta@gmail.com,   info@gmail.com",
  })
  void twoAddressesSayNothing(String one, String other) {
    assertThat(set(one).compare(set(other))).isEmpty();
    assertThat(set(other).compare(set(one))).isEmpty();
  }

  @Test
  void ofSeveralAddressesTheMostAlikeCount() {
    assertThat(
            set("augusta@else.org", "ada@example.com")
                .compare(set("augusta@gmail.com", "ada@example.com")))
        .contains(new Clue(45, "same-email"));
    assertThat(set().compare(set("ada@example.com"))).isEqualTo(Optional.empty());
  }

  @Test
  void sharedMailboxesAreNobodysOwn() {
    EmailSet addresses = set("augusta@gmail.com", "ada@gmail.com", "info@gmail.com", "nonsense");

    assertThat(addresses.ownAddresses())
        .containsExactlyInAnyOrder("augusta@gmail.com", "ada@gmail.com", "nonsense");
    assertThat(addresses.localParts()).containsExactlyInAnyOrder("augusta", "nonsense");
  }

  private static EmailSet set(String... addresses) {
    return new EmailSet(Set.of(addresses));
  }
}
