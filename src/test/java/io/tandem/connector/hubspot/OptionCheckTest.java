package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionCheckTest extends MappingCase {

  @ParameterizedTest
  @CsvSource({"choice, grade", "choices, topics"})
  void aPickListIsNoFaultWhereEachOptionHasItsPartner(String kind, String property) {
    assertThat(faults(own(property, kind))).isEmpty();
    assertThat(faults(mapped(property, kind).with("fields.own.values.2", "tin"))).isEmpty();
  }

  @Test
  void aValueThatIsNoOptionIsNamedWithItsKey() {
    Settings labelled =
        own("grade", "choice")
            .with("fields.own.direction", "netsuite-to-hubspot")
            .with("fields.own.values.1", "gold")
            .with("fields.own.values.\"Closed Won\"", "Tin");

    assertThat(faults(labelled))
        .singleElement()
        .asString()
        .startsWith(
            "tandem.fields.own.values.\"Closed Won\" has 'Tin': HubSpot's property 'grade' has no"
                + " such option. Give internal values: ")
        .contains("gold")
        .contains("tin");
  }

  @Test
  void anOptionWithoutAPartnerIsAFaultWhereItWouldBeWrittenToNetSuite() {
    assertThat(faults(mapped("grade", "choice")))
        .containsExactly(
            "tandem.fields.own.values has no NetSuite value for 'tin' of HubSpot's property"
                + " 'grade'. Add tandem.fields.own.values.<NetSuite's value>=tin, or set"
                + " tandem.fields.own.direction=netsuite-to-hubspot");
    assertThat(
            faults(mapped("grade", "choice").with("fields.own.direction", "netsuite-to-hubspot")))
        .isEmpty();
  }

  @Test
  void aHiddenOptionNeedsNoPartner() {
    answer("/properties", 1, 200, hiding("tin"));

    assertThat(faults(mapped("grade", "choice"))).noneMatch(fault -> fault.contains("'tin'"));
  }

  @Test
  void optionsThatAreKeptElsewhereAreNotJudged() {
    answer("/properties", 1, 200, hiding("tin").replace("\"hidden\":false", EXTERNAL));

    assertThat(faults(own("grade", "choice").with("fields.own.values.1", "4711")))
        .noneMatch(fault -> fault.contains("4711"));
  }

  private static final String EXTERNAL = "\"hidden\":false,\"externalOptions\":true";

  private static String hiding(String value) {
    return "{\"results\":[{\"name\":\"grade\",\"type\":\"enumeration\",\"fieldType\":\"select\","
        + "\"hidden\":false,\"options\":[{\"label\":\"G\",\"value\":\"gold\"},{\"label\":\"T\","
        + "\"value\":\""
        + value
        + "\",\"hidden\":true}]}]}";
  }

  @Test
  void aStepForwardAndADefaultMustBeOptionsToo() {
    Settings settings =
        own("grade", "choice")
            .with("fields.own.forward", "gold,lead")
            .with("fields.own.default-hubspot", "iron");

    assertThat(faults(settings)).hasSize(2);
    assertThat(faults(settings))
        .anyMatch(fault -> fault.startsWith("tandem.fields.own.forward has 'lead': "))
        .anyMatch(fault -> fault.startsWith("tandem.fields.own.default-hubspot has 'iron': "));
  }
}
