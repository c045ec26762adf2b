package io.tandem.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

  private static final Eligibility STRICT = new Eligibility(true);
  private static final Eligibility LENIENT = new Eligibility(false);

  @Test
  void anActivePersonWithAValidEmailAddressTakesPart() {
    assertThat(STRICT.exclusionOf(record(true, true, "ada@example.com"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'',NO_EMAIL", "' ',NO_EMAIL", "ada at example.com,INVALID_EMAIL"})
  void withoutAValidEmailAddressARecordIsKeptOut(String email, ExclusionReason reason) {
    assertThat(STRICT.exclusionOf(record(true, true, email))).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({"''", "ada at example.com"})
  void whereNoEmailAddressIsAskedForNoneIsMissed(String email) {
    assertThat(LENIENT.exclusionOf(record(true, true, email))).isEmpty();
  }

  @Test
  void aCompanyIsKeptOutWhateverIsAskedFor() {
    CustomerRecord company = record(false, false, "");

    assertThat(STRICT.exclusionOf(company)).contains(ExclusionReason.COMPANY_CUSTOMER);
    assertThat(LENIENT.exclusionOf(company)).contains(ExclusionReason.COMPANY_CUSTOMER);
  }

  @Test
  void anInactiveRecordIsKeptOut() {
    assertThat(LENIENT.exclusionOf(record(true, false, "ada@example.com")))
        .contains(ExclusionReason.INACTIVE);
  }

  @Test
  void aReasonIsNamedInKebabCase() {
    assertThat(ExclusionReason.COMPANY_CUSTOMER.key()).isEqualTo("company-customer");
  }

  private static CustomerRecord record(boolean person, boolean active, String email) {
    return new CustomerRecord(
        RecordId.netsuite("1"),
        Optional.empty(),
        person
            ? Optional.of(ExclusionReason.INACTIVE).filter(reason -> !active)
            : Optional.of(ExclusionReason.COMPANY_CUSTOMER),
        List.of(),
        List.of(),
        Fields.of(Map.of("email", email)));
  }
}
