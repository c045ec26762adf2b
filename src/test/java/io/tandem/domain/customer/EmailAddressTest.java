package io.tandem.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@example.com",
        " Ada.King+news@Example.COM ",
        "o'brien@example.co.uk",
        "ada@b\u00fccher.example.de"
      })
  void anAddressThatMailCouldReachIsValid(String address) {
    assertThat(EmailAddress.isValid(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada at example.com",
        "ada@example",
        "ada@@example.com",
        "ada@example.com, king@example.com",
        "ada@example.notatld"
      })
  void anAddressThatMailCannotReachIsNot(String address) {
    assertThat(EmailAddress.isValid(address)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "' Ada@Example.COM\u00a0', ada@example.com",
    "\ufeffada@example.com\u200b, ada@example.com",
    "ada@B\u00dcCHER.example, ada@xn--bcher-kva.example",
    "ada@bu\u0308cher.example, ada@xn--bcher-kva.example",
    "ada@xn--bcher-kva.example, ada@xn--bcher-kva.example",
    "B\u00fccher, b\u00fccher",
    "ada@\u00e9 \uff20, ada@\u00e9 \uff20",
    "Ada@a..b, ada@a..b",
    "Ada@under_score.example, ada@under_score.example",
    "'', ''"
  })
  void anAddressHasOneFormHoweverWritten(String address, String form) {
    assertThat(EmailAddress.normalise(address)).isEqualTo(form);
  }

  @Test
  void addressesAreComparedInLowerCaseInAnyLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(EmailAddress.normalise(" INFO@X.ORG ")).isEqualTo("info@x.org");
    } finally {
      Locale.setDefault(before);
    }
  }
}
