package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.sandbox.traffic.ActiveFault;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingCheckTest extends MappingCase {

  @Test
  void theDefaultFieldsSuitANewAccount() {
    assertThat(faults(settings())).isEmpty();
  }

  @Test
  void aPropertyThatIsMissingIsNamedWithThreeWaysOut() {
    assertThat(faults(own("birthdate", "date")))
        .containsExactly(
            "tandem.fields.own.hubspot is 'birthdate': HubSpot's contacts have no such property."
                + " Correct the name, create the property, or set tandem.fields.own.enabled=false");
  }

  @Test
  void aPropertyThatNobodyMayWriteIsAFaultWhereItWouldBeWritten() {
    assertThat(faults(own("score", "text")))
        .containsExactly(
            "tandem.fields.own.hubspot is 'score': HubSpot lets nobody write this property. Name"
                + " another one, or set tandem.fields.own.direction=hubspot-to-netsuite");
    assertThat(faults(own("score", "text").with("fields.own.direction", "hubspot-to-netsuite")))
        .isEmpty();
    assertThat(faults(own("score", "text").with("direction", "hubspot-to-netsuite"))).isEmpty();
  }

  @Test
  void aCalculatedPropertyIsNotWrittenEither() {
    answer(
        "/properties",
        1,
        200,
        "{\"results\":[{\"name\":\"jobtitle\",\"type\":\"string\",\"fieldType\":\"text\","
            + "\"calculated\":true,\"options\":[]}]}");

    assertThat(faults(settings())).anyMatch(fault -> fault.contains("'jobtitle': HubSpot lets"));
  }

  @ParameterizedTest
  @CsvSource({
    "text, company",
    "email, company",
    "phone, fax",
    "street, company",
    "country, company",
    "state, company",
    "number, visits",
    "number, company",
    "date, born",
    "date, company",
    "flag, vip",
    "flag, agreed",
    "opt-out, vip",
    "choice, company",
  })
  void aPropertyOfAFittingTypeIsNoFault(String kind, String property) {
    assertThat(faults(own(property, kind))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text, grade, choice",
    "country, grade, choice",
    "phone, topics, choices",
    "email, visits, number",
    "number, vip, flag",
    "date, visits, number",
    "flag, company, text",
    "flag, grade, choice",
    "choice, visits, number",
    "choices, grade, choice",
    "choices, company, text",
  })
  void aPropertyOfAnotherTypeIsNamedWithTheKindThatItHas(
      String kind, String property, String fitting) {
    assertThat(faults(own(property, kind)))
        .singleElement()
        .asString()
        .startsWith(
            "tandem.fields.own.kind is '%s', and HubSpot's property '%s' of type "
                .formatted(kind, property))
        .endsWith(
            "Set tandem.fields.own.kind=%s, or name another property in tandem.fields.own.hubspot"
                .formatted(fitting));
  }

  @Test
  void aTimeFitsNoKindThatIsWritten() {
    assertThat(faults(own("seen", "date")))
        .singleElement()
        .asString()
        .endsWith("holds something else. Name another property in tandem.fields.own.hubspot");
  }

  @Test
  void aTextThatIsOnlyReadTakesWhateverHubSpotHas() {
    assertThat(faults(own("grade", "text").with("fields.own.direction", "hubspot-to-netsuite")))
        .isEmpty();
  }

  @Test
  void aFilterPropertyMustExistAndHaveTheValuesAskedFor() {
    assertThat(faults(settings().with("hubspot.filter.properties.market", "DE")))
        .singleElement()
        .asString()
        .startsWith("tandem.hubspot.filter.properties.market: HubSpot's contacts have no such");
    assertThat(faults(settings().with("hubspot.filter.properties.grade", "Gold,tin,*")))
        .singleElement()
        .asString()
        .startsWith("tandem.hubspot.filter.properties.grade has 'Gold': ");
  }

  @Test
  void allFaultsAreReportedAtOnce() {
    assertThat(
            faults(
                own("missing", "text")
                    .with("fields.jobTitle.hubspot", "grade")
                    .with("hubspot.filter.properties.market", "*")))
        .hasSize(3);
  }

  @Test
  void faultsAreAskedForUntilTheyAreMendedAndThenNoMore() {
    HubSpotContacts connector = connect(own("birthdate", "date"));
    assertThat(connector.mappingFaults()).hasSize(1).isEqualTo(connector.mappingFaults());

    portal().define("birthdate", "Birthday", "date", "date", Map.of(), false, false);
    assertThat(connector.mappingFaults()).isEmpty();

    ActiveFault calls = answer("/properties", -1, 500, "{}");
    assertThat(connector.mappingFaults()).isEmpty();
    assertThat(calls.hits()).isZero();
  }

  @Test
  void anAnswerWithoutPropertiesIsNoAccountWithoutProperties() {
    answer("/properties", -1, 200, "{}");

    assertThatThrownBy(() -> faults(settings()))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            thrown -> assertThat(thrown.kind()).isEqualTo(Kind.UNREADABLE));
  }
}
