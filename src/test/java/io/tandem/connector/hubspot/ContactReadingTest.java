package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.config.Settings;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.Watermark;
import io.tandem.sandbox.hubspot.Contact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactReadingTest extends HubSpotCase {

  @Test
  void aSurvivorNamesTheContactsThatWentIntoIt() {
    String primary = id(seed(Map.of("email", "ada@example.com")));
    String other = id(seed(Map.of("email", "king@example.com")));
    portal().merge(primary, other);

    assertThat(onlyRecord(settings()).absorbed())
        .containsExactlyInAnyOrder(RecordId.hubspot(primary), RecordId.hubspot(other));
  }

  @Test
  void aContactNeverAbsorbsItself() {
    long id = portal().nextId();
    String merged = id + "; 77;;77;x";
    portal()
        .seed(
            id, Map.of("email", "a@example.com", "hs_merged_object_ids", merged), TUESDAY, TUESDAY);

    assertThat(onlyRecord(settings()).absorbed()).containsExactly(RecordId.hubspot("77"));
  }

  @Test
  void aContactThatWasNeverMergedAbsorbsNone() {
    seed(Map.of("email", "ada@example.com"));

    assertThat(onlyRecord(settings()).absorbed()).isEmpty();
    assertThat(onlyRecord(settings()).barred()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DE, true",
    "' AT ', true",
    "de, false",
    "CH, false",
    "DEU, false",
    "CH;AT, true",
    "CH; FR, false",
    "'', false",
  })
  void aContactTakesPartByOneOfTheValuesOfAFilterProperty(String value, boolean takesPart) {
    seed(Map.of("email", "ada@example.com", "market", value));

    assertThat(onlyRecord(settings().with("hubspot.filter.properties.market", "DE,AT")).barred())
        .isEqualTo(barred(!takesPart));
  }

  @ParameterizedTest
  @CsvSource({"anything, true", "'', false", "' ', false"})
  void aStarStandsForAnyValueAtAll(String value, boolean takesPart) {
    seed(Map.of("email", "ada@example.com", "market", value));

    assertThat(onlyRecord(settings().with("hubspot.filter.properties.market", "*")).barred())
        .isEqualTo(barred(!takesPart));
  }

  @ParameterizedTest
  @CsvSource({"DE, gold, true", "DE, tin, false", "FR, gold, false"})
  void aContactMustMeetAllFilterProperties(String market, String grade, boolean takesPart) {
    seed(Map.of("email", "ada@example.com", "market", market, "grade", grade));
    Settings filtered =
        settings()
            .with("hubspot.filter.properties.market", "DE")
            .with("hubspot.filter.properties.grade", "gold,silver");

    assertThat(onlyRecord(filtered).barred()).isEqualTo(barred(!takesPart));
  }

  @Test
  void aBarredContactIsReadWithItsValues() {
    seed(Map.of("email", "ada@example.com", "market", "FR"));

    assertThat(onlyRecord(settings().with("hubspot.filter.properties.market", "DE")).email())
        .isEqualTo("ada@example.com");
  }

  @Test
  void aFilterPropertyIsAskedForInAReadForChangesToo() {
    seed(Map.of("email", "ada@example.com", "market", "DE"));
    ReadWindow window =
        new ReadWindow(
            Optional.of(new Watermark(Long.toString(TUESDAY.toEpochMilli()))),
            new Watermark(Long.toString(TUESDAY.toEpochMilli())));

    assertThat(only(settings().with("hubspot.filter.properties.market", "DE"), window).barred())
        .isEmpty();
  }

  @Test
  void aReadThatHubSpotRefusesStopsTheRun() {
    answer("/contacts", 1, 400, "{\"category\":\"VALIDATION_ERROR\",\"message\":\"Too long\"}");

    assertThatThrownBy(() -> onlyRecord(settings()))
        .isInstanceOfSatisfying(
            ConnectorException.class, thrown -> assertThat(thrown.kind()).isEqualTo(Kind.REFUSED))
        .hasMessageContaining("listing contacts: HTTP status 400");
  }

  @Test
  void deletionsAreLeftToAFullReading() {
    ReadWindow window =
        new ReadWindow(Optional.of(new Watermark("0")), new Watermark("1000000000000"));

    assertThat(connect(settings()).gone(window, Optional.empty()).ids()).isEmpty();
  }

  private static Optional<ExclusionReason> barred(boolean barred) {
    return Optional.of(ExclusionReason.FILTER_PROPERTY).filter(reason -> barred);
  }

  private CustomerRecord onlyRecord(Settings settings) {
    return only(settings, new ReadWindow(Optional.empty(), new Watermark("unused")));
  }

  private CustomerRecord only(Settings settings, ReadWindow window) {
    List<Reading> readings = connect(settings).read(window, Optional.empty()).readings();
    assertThat(readings).singleElement().isInstanceOf(Reading.Accepted.class);
    return ((Reading.Accepted) readings.get(0)).record();
  }

  private static String id(Contact contact) {
    return Long.toString(contact.id());
  }
}
