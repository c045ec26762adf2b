package io.tandem.connector.netsuite;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Configuration;
import io.tandem.config.Settings;
import io.tandem.connector.ConnectorContractTest;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.Watermark;
import io.tandem.sandbox.netsuite.CustomerSeed;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultKind;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetSuiteEntitiesTest extends ConnectorContractTest {

  private static final Map<String, String> A_SECOND = Map.of("Retry-After", "1");
  private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

  @Override
  protected Connector connector(Configuration configuration) {
    return new NetSuiteEntities(configuration);
  }

  @Override
  protected void disconnect(Connector used) {
    ((NetSuiteEntities) used).close();
  }

  @Override
  protected Settings withWrongCredentials(Settings settings) {
    return settings.with("netsuite.certificate-id", "wrong-certificate");
  }

  @Override
  protected int manyRecords() {
    return 2100;
  }

  @Override
  protected void seed(int count, Instant changed) {
    sandbox
        .state()
        .account()
        .seed(
            IntStream.range(0, count)
                .mapToObj(
                    i ->
                        new CustomerSeed(
                            OptionalLong.empty(),
                            Map.of("lastname", "Seeded", "isperson", "T"),
                            changed,
                            changed)));
  }

  @Override
  protected Watermark at(Instant instant) {
    return new Watermark(OffsetDateTime.ofInstant(instant, ZONE).toString());
  }

  @Override
  protected Set<String> ids() {
    return sandbox.state().account().customers().stream()
        .map(customer -> customer.get("id"))
        .collect(toCollection(LinkedHashSet::new));
  }

  @Override
  protected String held(String id, String name) {
    return customer(id).getOrDefault(name, "");
  }

  @Override
  protected String createPath() {
    return "/customer/eid:";
  }

  @Override
  protected String updatePath() {
    return "/customer/";
  }

  @Override
  protected String wordsForABadAddress() {
    return "The email address must be in a valid format.";
  }

  @Test
  void anExternalIdThatSomeoneElseSetNamesNoContact() {
    sandbox
        .state()
        .account()
        .seed(
            List.of(customer("externalid", "crm-5"), customer("externalid", "hubspot-5")).stream());

    assertThat(readings(window(TUESDAY, TUESDAY)))
        .extracting(reading -> ((Reading.Accepted) reading).record().partner())
        .containsExactly(Optional.empty(), Optional.of(RecordId.hubspot("5")));
  }

  @Test
  void anAccountIdMayBeWrittenAsInTheHostName() {
    connector = connect(settings().with("netsuite.account-id", "tstdrv1234567"));

    assertThat(connector.read(everything(), Optional.empty()).readings()).isNotEmpty();
  }

  @Test
  void wrongCredentialsDoNotLockTheUserOut() {
    connector = connect(withWrongCredentials(settings()));
    fault(FaultKind.STATUS, "eid:hubspot-9000", 1, 503, "", "text/plain", A_SECOND);
    ActiveFault counter = fault(FaultKind.TRUNCATE, null, -1, 0, "", "", Map.of());
    List<Change> changes = IntStream.range(0, 50).mapToObj(this::create).toList();

    assertThat(failure(() -> connector.write(changes)).kind()).isEqualTo(Kind.CREDENTIALS);
    assertThat(counter.hits()).as("failed logins; the fifth locks").isLessThan(5);
  }

  @Test
  void aRoleThatMayNotUseRestIsAMissingPermission() {
    answer(
        -1,
        400,
        "{\"o:errorDetails\":[{\"detail\":\"Your current role does not have permission to perform"
            + " this action.\",\"o:errorCode\":\"USER_ERROR\"}]}",
        "application/json",
        Map.of());

    assertThat(failure(() -> connector.read(everything(), Optional.empty())).kind())
        .isEqualTo(Kind.FORBIDDEN);
  }

  @Test
  void aColumnThatDoesNotExistIsNamed() {
    connector =
        connect(
            settings()
                .with("fields.shoeSize.netsuite", "custentity_shoe")
                .with("fields.shoeSize.hubspot", "shoe"));
    ConnectorException thrown = failure(() -> connector.read(everything(), Optional.empty()));

    assertThat(thrown.kind()).isEqualTo(Kind.REFUSED);
    assertThat(thrown.getMessage().toLowerCase(Locale.ROOT))
        .contains("custentity_shoe", "check the mapping");
  }

  @Test
  void anEditInTheHourThatTheClockRepeatsIsRead() {
    Instant first = Instant.parse("2026-11-01T08:50:00Z");
    seed(1, first.plus(Duration.ofMinutes(20)));

    assertThat(at(first).position()).isEqualTo("2026-11-01T01:50-07:00");
    assertThat(readings(window(first, first.plus(Duration.ofMinutes(50))))).hasSize(1);
  }

  private static CustomerSeed customer(String column, String value) {
    return new CustomerSeed(
        OptionalLong.empty(),
        Map.of("lastname", "Seeded", "isperson", "T", column, value),
        TUESDAY,
        TUESDAY);
  }

  private Map<String, String> customer(String id) {
    return sandbox.state().account().customers().stream()
        .filter(customer -> customer.get("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
