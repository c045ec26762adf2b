package io.tandem.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

  private static final RecordId ID = RecordId.netsuite("1");
  private static final Fields ADA = Fields.of(Map.of("name", "Ada", "title", "Ms"));
  private static final CustomerRecord RECORD = CustomerRecord.person(ID, ADA);

  static Stream<CustomerRecord> changedRecords() {
    Optional<RecordId> none = Optional.empty();
    return Stream.of(
        RECORD.with(Fields.of(Map.of("name", "Ada"))),
        RECORD.with(Fields.of(Map.of("name", "Ms", "title", "Ada"))),
        RECORD.with(Fields.of(Map.of("name", "ada", "title", "Ms"))),
        RECORD.naming(RecordId.hubspot("2")),
        RECORD.barredBy(Optional.of(ExclusionReason.COMPANY_CUSTOMER)),
        RECORD.barredBy(Optional.of(ExclusionReason.INACTIVE)),
        new CustomerRecord(ID, none, Optional.empty(), List.of("a@x.org"), List.of(), ADA),
        new CustomerRecord(
            ID, none, Optional.empty(), List.of(), List.of(RecordId.netsuite("9")), ADA));
  }

  @ParameterizedTest
  @MethodSource("changedRecords")
  void whateverTheRulesLookAtChangesTheFingerprint(CustomerRecord changed) {
    assertThat(Fingerprint.of(changed)).isNotEqualTo(Fingerprint.of(RECORD));
  }

  @Test
  void theOrderInWhichFieldsCameDoesNotCount() {
    Map<String, String> reversed = new LinkedHashMap<>();
    reversed.put("title", "Ms");
    reversed.put("name", "Ada");

    assertThat(Fingerprint.of(RECORD.with(Fields.of(reversed)))).isEqualTo(Fingerprint.of(RECORD));
  }

  @Test
  void aValueThatLooksLikeAnotherFieldIsNotThatField() {
    CustomerRecord two = RECORD.with(Fields.of(Map.of("a", "1", "b", "2")));
    CustomerRecord one = RECORD.with(Fields.of(Map.of("a", "1, b=2")));

    assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(two));
  }

  @Test
  void equalRecordsHaveEqualFingerprintsOf64HexadecimalDigits() {
    assertThat(Fingerprint.of(RECORD).value()).hasSize(64).matches("[0-9a-f]+");
    assertThat(Fingerprint.of(RECORD)).isEqualTo(Fingerprint.of(CustomerRecord.person(ID, ADA)));
  }
}
