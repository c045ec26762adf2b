package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Settings;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.Verdict;
import io.tandem.domain.system.WriteOutcome.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only OneWorld accounts have subsidiaries. */
class WithoutOneWorldTest extends AccountTest {

  @Override
  Map<String, String> switches() {
    return Map.of("sandbox.netsuite.one-world", "false");
  }

  @Override
  Settings settings() {
    return super.settings().without("netsuite.subsidiary");
  }

  @Test
  void customersAreCreatedAndReadWithoutASubsidiary() {
    String id = applied(create(Map.of("lastName", "King"))).record().value();

    assertThat(read(id).fields().get("lastName")).isEqualTo("King");
    assertThat(sent().get(0)).doesNotContainKey("subsidiary");
    assertThat(subsidiary().verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void aSubsidiaryThatIsConfiguredNonethelessIsDoubtfulBeforeItIsRefused() {
    connect(super.settings());

    assertThat(subsidiary().verdict()).isEqualTo(Verdict.WARNING);
    assertThat(subsidiary().remedy()).contains("remove tandem.netsuite.subsidiary");
    assertThat(connector.write(List.of(create(Map.of()))))
        .singleElement()
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.message()).contains("'subsidiary'"));
  }

  private Finding subsidiary() {
    return connector.preflight().findings().stream()
        .filter(finding -> finding.check().equals("netsuite-subsidiary"))
        .findFirst()
        .orElseThrow();
  }
}
