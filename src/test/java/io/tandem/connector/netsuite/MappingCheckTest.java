package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Settings;
import io.tandem.sandbox.netsuite.CustomField;
import io.tandem.sandbox.netsuite.CustomField.Kind;
import io.tandem.sandbox.netsuite.RecordType;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultKind;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingCheckTest extends AccountTest {

  /** A status "In Discussion", whose stage is Prospect. */
  private static final Map<String, String> PROSPECT = Map.of("entitystatus", "8");

  private static final String EMPTY_PAGE = "{\"items\":[]}";

  @Test
  void theDefaultMappingHasNoFault() {
    customer(Map.of("entitystatus", "8", "city", "Boston"));

    assertThat(connector.mappingFaults()).isEmpty();
  }

  @Test
  void aFieldThatDoesNotExistIsNamedWithTheWayOut() {
    connect(mapped("birthDate", "custentity_birth", "date"));

    assertThat(connector.mappingFaults())
        .containsExactly(
            "tandem.fields.birthDate.netsuite is 'custentity_birth': NetSuite's customer has no such"
                + " field. Correct the name, or set tandem.fields.birthDate.enabled=false");
  }

  @Test
  void allFaultsAreFoundAtOnceByQueriesToo() {
    withoutCatalogue();
    connect(
        mapped(mapped(settings(), "one", "custentity_a", "text"), "two", "custentity_b", "date")
            .with("netsuite.filter.condition", "c.nosuch = 'x'"));

    assertThat(connector.mappingFaults())
        .hasSize(3)
        .anySatisfy(fault -> assertThat(fault).startsWith("tandem.fields.one.netsuite is "))
        .anySatisfy(fault -> assertThat(fault).startsWith("tandem.fields.two.netsuite is "))
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .startsWith(
                        "tandem.netsuite.filter.condition is 'c.nosuch = 'x'': NetSuite says"
                            + " 'Unknown identifier 'nosuch'.")
                    .endsWith("Correct it, or remove it"));
  }

  @Test
  void anAddressFieldThatDoesNotExistIsNamed() {
    connect(mapped("region", "addressBook.region", "text"));

    assertThat(connector.mappingFaults())
        .singleElement()
        .asString()
        .startsWith(
            "tandem.fields.region.netsuite is 'addressBook.region': NetSuite's customer has");
  }

  @Test
  void aReadOnlyFieldMayBeReadButNotWritten() {
    define(new CustomField("custentity_rank", "Rank", Kind.TEXT, Map.of(), true));
    Settings settings = mapped("rank", "custentity_rank", "text");
    connect(settings);
    assertThat(connector.mappingFaults())
        .containsExactly(
            "tandem.fields.rank.netsuite is 'custentity_rank': NetSuite does not let it be written."
                + " Set tandem.fields.rank.direction=netsuite-to-hubspot");

    connect(settings.with("fields.rank.direction", "netsuite-to-hubspot"));
    assertThat(connector.mappingFaults()).isEmpty();
  }

  @Test
  void aFieldOfAnotherTypeIsNamedWithTheKindThatFits() {
    define(CustomField.of("custentity_birth", Kind.DATE));
    define(CustomField.of("custentity_vip", Kind.FLAG));
    define(CustomField.of("custentity_score", Kind.NUMBER));
    define(CustomField.choosing("custentity_colour", Kind.CHOICE, Map.of(1L, "Red")));
    define(CustomField.choosing("custentity_likes", Kind.MULTI, Map.of(1L, "Red")));
    connect(
        mapped(
            mapped(
                mapped(
                    mapped(
                        mapped("birth", "custentity_birth", "text"),
                        "vip",
                        "custentity_vip",
                        "choice"),
                    "score",
                    "custentity_score",
                    "flag"),
                "colour",
                "custentity_colour",
                "number"),
            "likes",
            "custentity_likes",
            "choice"));

    assertThat(connector.mappingFaults())
        .containsExactlyInAnyOrder(
            "tandem.fields.birth.netsuite is 'custentity_birth': NetSuite has no text there. Set"
                + " tandem.fields.birth.kind=date",
            "tandem.fields.vip.netsuite is 'custentity_vip': NetSuite has no choice there. Set"
                + " tandem.fields.vip.kind=flag",
            "tandem.fields.score.netsuite is 'custentity_score': NetSuite has no flag there. Set"
                + " tandem.fields.score.kind=number",
            "tandem.fields.colour.netsuite is 'custentity_colour': NetSuite has no number there. Set"
                + " tandem.fields.colour.kind=choice",
            "tandem.fields.likes.netsuite is 'custentity_likes': NetSuite has no choice there. Set"
                + " tandem.fields.likes.kind=choices");
  }

  @Test
  void valuesInUseWithoutAPartnerAreNamed() {
    define(CustomField.choosing("custentity_likes", Kind.MULTI, Map.of(1L, "Red", 2L, "Green")));
    customer(Map.of("custentity_likes", "1, 2"));
    customer(PROSPECT);
    connect(
        mapped("likes", "custentity_likes", "choices")
            .with("fields.likes.values.1", "red")
            .with("fields.lifecycleStage.values.Customer", "customer"));

    assertThat(connector.mappingFaults())
        .containsExactly(
            "tandem.fields.lifecycleStage.values has no entry for 'Prospect', which NetSuite has in"
                + " use. Add it to tandem.fields.lifecycleStage.values",
            "tandem.fields.likes.values has no entry for '2', which NetSuite has in use. Add it to"
                + " tandem.fields.likes.values");
  }

  @Test
  void valuesOfCompaniesDoNotCount() {
    Map<String, String> company = new HashMap<>(PROSPECT);
    company.putAll(Map.of("isperson", "F", "companyname", "Engines Ltd"));
    customer(company);
    connect(settings().with("fields.lifecycleStage.values.Customer", "customer"));

    assertThat(connector.mappingFaults()).isEmpty();
  }

  @Test
  void filtersThatTheAccountCanRunHaveNoFault() {
    connect(
        settings()
            .with("netsuite.filter.subsidiary", "1,2")
            .with("netsuite.filter.category", "1")
            .with("netsuite.filter.condition", "c.title = 'VIP'"));

    assertThat(connector.mappingFaults()).isEmpty();
  }

  @Test
  void aRoleThatIsShownNoAddressesWouldClearThemAll() {
    customer(Map.of("city", "Boston"));
    fault(FaultKind.STATUS, "suiteql", "POST", 3, 200, EMPTY_PAGE);

    assertThat(connector.mappingFaults())
        .singleElement()
        .asString()
        .startsWith("tandem.fields.address: NetSuite shows Tandem's role no addresses");
  }

  @Test
  void anAccountOnceFoundInOrderIsNotAskedAgain() {
    assertThat(connector.mappingFaults()).isEmpty();
    ActiveFault asked = fault(FaultKind.STATUS, null, null, 0, 500, "");

    assertThat(connector.mappingFaults()).isEmpty();
    assertThat(asked.hits()).isZero();
  }

  @Test
  void aFaultThatIsMendedInTheAccountIsGone() {
    connect(mapped("birthDate", "custentity_birth", "date"));
    assertThat(connector.mappingFaults()).hasSize(1);
    define(CustomField.of("custentity_birth", Kind.DATE));

    assertThat(connector.mappingFaults()).isEmpty();
  }

  private void withoutCatalogue() {
    fault(FaultKind.STATUS, "metadata-catalog", "GET", 0, 404, "{}");
  }

  private void define(CustomField field) {
    sandbox.state().account().define(RecordType.CUSTOMER, field);
  }

  private Settings mapped(String name, String netsuite, String kind) {
    return mapped(settings(), name, netsuite, kind);
  }

  private static Settings mapped(Settings settings, String name, String netsuite, String kind) {
    return settings
        .with("fields." + name + ".netsuite", netsuite)
        .with("fields." + name + ".hubspot", name)
        .with("fields." + name + ".kind", kind);
  }
}
