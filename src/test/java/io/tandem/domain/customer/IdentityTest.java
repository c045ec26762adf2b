package io.tandem.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

  @Test
  void theSameNumberInTwoSystemsIsTwoRecords() {
    assertThat(RecordId.netsuite("7")).isNotEqualTo(RecordId.hubspot("7"));
  }

  @Test
  void anIdIsShownWithItsSystemAsPeopleWriteIt() {
    assertThat(RecordId.netsuite("7")).hasToString("NetSuite 7");
    assertThat(RecordId.hubspot("7")).hasToString("HubSpot 7");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void anEmptyIdIsRefused(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> RecordId.hubspot(value));
  }

  @ParameterizedTest
  @EnumSource
  void theOtherOfTheOtherSystemIsTheSystemItself(SyncSystem system) {
    assertThat(system.other()).isNotEqualTo(system);
    assertThat(system.other().other()).isEqualTo(system);
    assertThat(system.key()).isEqualToIgnoringCase(system.label());
  }
}
