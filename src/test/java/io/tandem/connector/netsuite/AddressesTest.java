package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Configuration;
import io.tandem.config.NetSuiteConfig.AddressUse;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.sandbox.netsuite.CustomerSeed;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest extends AccountTest {

  private static final Map<String, String> LONDON =
      Map.of(
          "street", "1 Main St\nFlat 2",
          "city", "London",
          "state", "ENG",
          "zip", "N1 9GU",
          "country", "GB");
  private static final Map<String, String> NOWHERE =
      Map.of("street", "", "city", "", "state", "", "zip", "", "country", "");
  private static final Map<String, String> BOSTON =
      Map.of(
          "addr1",
          "5 Elm St",
          "addr2",
          "Suite 7",
          "city",
          "Boston",
          "state",
          "MA",
          "zip",
          "02108",
          "country",
          "US");

  @Test
  void theDefaultAddressIsReadWithTheCustomer() {
    String id = customer(BOSTON);

    assertThat(read(id).fields().values())
        .containsEntry("street", "5 Elm St\nSuite 7")
        .containsEntry("city", "Boston")
        .containsEntry("state", "MA")
        .containsEntry("zip", "02108")
        .containsEntry("country", "US");
  }

  @Test
  void aCustomerWithoutAddressHasNone() {
    assertThat(read(customer(Map.of())).fields().get("city")).isEmpty();
  }

  @Test
  void aNewAddressBecomesTheDefaultOfBothUses() {
    String id = customer(Map.of());
    Applied outcome = applied(update(id, LONDON));

    assertThat(outcome.values().get("street")).isEqualTo("1 Main St\nFlat 2");
    assertThat(held(id))
        .containsEntry("addr1", "1 Main St")
        .containsEntry("addr2", "Flat 2")
        .containsEntry("country", "GB")
        .containsEntry("addresses", "1")
        .containsKeys("defaultbillingaddress", "defaultshippingaddress")
        .doesNotContainKey("addr3");
  }

  @Test
  void anAddressIsChangedInPlace() {
    String id = customer(BOSTON);
    String place = held(id).get("defaultbillingaddress");
    applied(update(id, LONDON));
    applied(update(id, LONDON));

    assertThat(held(id))
        .containsEntry("defaultbillingaddress", place)
        .containsEntry("city", "London")
        .containsEntry("addresses", "1");
    assertThat(line(sent().get(0))).containsKeys("id", "internalId");
  }

  @Test
  void anAddressIsClearedInPlaceAndNeverAddedEmpty() {
    String with = customer(BOSTON);
    String without = customer(Map.of());
    applied(update(with, NOWHERE));
    applied(update(without, NOWHERE));

    assertThat(held(with)).containsEntry("addresses", "1").doesNotContainKeys("addr1", "city");
    assertThat(held(without)).containsEntry("addresses", "0");
    assertThat(sent().get(1)).isEmpty();
  }

  @Test
  void onlyTheAddressOfTheSetUseIsReadAndWritten() {
    String id = customer(BOSTON);
    addShippingLine(id, "Salem");
    connect(settings().with("netsuite.address", "shipping"));
    assertThat(read(id).fields().get("city")).isEqualTo("Salem");

    applied(update(id, LONDON));
    assertThat(read(id).fields().get("city")).isEqualTo("London");
    assertThat(held(id)).containsEntry("city", "Boston").containsEntry("addresses", "2");
  }

  private void addShippingLine(String id, String city) {
    JsonObject line =
        Json.createObjectBuilder()
            .add("defaultShipping", true)
            .add("addressBookAddress", Json.createObjectBuilder().add("city", city))
            .build();
    JsonObject book =
        Json.createObjectBuilder().add("items", Json.createArrayBuilder().add(line)).build();
    Configuration configuration = settings().configuration();
    Session session =
        Session.open(
            configuration.current(), configuration.rules(), Executors.defaultThreadFactory());
    session
        .access()
        .api()
        .update("customer", id, Json.createObjectBuilder().add("addressBook", book).build())
        .close();
    session.close();
  }

  @Test
  void theOtherUsesDefaultStaysWhereItIs() {
    AddressLine line = new AddressLine(AddressUse.SHIPPING, Optional.empty(), false);
    JsonObject book = line.book(Map.of(city(), "London")).orElseThrow();

    assertThat(line(Map.of("addressBook", (JsonValue) book)))
        .containsEntry("defaultBilling", JsonValue.FALSE)
        .containsEntry("defaultShipping", JsonValue.TRUE);
  }

  private Column city() {
    return settings().configuration().rules().mapping("city").map(Column::new).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "'1 Main St, Flat 2', '1 Main St, Flat 2', , ",
    "'a\nb\nc', a, b, c",
    "'a\nb\nc\nd', a, b, 'c, d'",
  })
  void aStreetHasThreeLines(String street, String first, String second, String third) {
    String id = customer(Map.of());
    applied(update(id, Map.of("street", street, "city", "London", "country", "GB")));

    assertThat(held(id).get("addr1")).isEqualTo(first);
    assertThat(held(id).get("addr2")).isEqualTo(second);
    assertThat(held(id).get("addr3")).isEqualTo(third);
  }

  @Test
  void aCreateWithAnAddressSentTwiceMakesOneCustomerWithOneAddress() {
    Change create = create(LONDON);
    Applied first = applied(create);
    Applied second = applied(create);

    assertThat(second.record()).isEqualTo(first.record());
    assertThat(held(first.record().value())).containsEntry("addresses", "1");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 502})
  void aLostAnswerNeverAddsASecondAddress(int status) {
    String id = customer(Map.of());
    Change create = create(LONDON);
    ActiveFault update = fault(FaultKind.LOST_ANSWER, "/customer/" + id, "PATCH", 0, status, "");
    ActiveFault put = fault(FaultKind.LOST_ANSWER, "/customer/eid:", "PUT", 0, status, "");
    connector.write(List.of(update(id, LONDON), create));

    assertThat(List.of(update.hits(), put.hits())).containsOnly(1);
    assertThat(sandbox.state().account().customers())
        .hasSize(2)
        .allSatisfy(customer -> assertThat(customer).containsEntry("addresses", "1"));
  }

  @Test
  void lookingUpTakesTwoQueriesForAWholeBatchAndNoneWithoutAddresses() {
    ActiveFault fourth = fault(FaultKind.STATUS, "suiteql", "POST", 3, 503, "");
    connector.write(List.of(create(LONDON), create(LONDON), update(customer(BOSTON), LONDON)));
    assertThat(fourth.hits()).as("external ids, lines, and reading back were three").isZero();

    connector.write(List.of(create(Map.of("firstName", "Ada"))));
    assertThat(fourth.hits()).as("reading back is the fourth").isOne();
  }

  @Test
  void anEditOfAnAddressAloneIsAChange() {
    String id = customer(BOSTON);
    sandbox.state().account().edit(Long.parseLong(id), Map.of("city", "Salem"));
    Instant now = sandbox.state().clock().instant();

    assertThat(read(window(now.minusSeconds(60), now.plusSeconds(60))))
        .singleElement()
        .satisfies(record -> assertThat(record.fields().get("city")).isEqualTo("Salem"));
  }

  @Test
  void moreThanAPageOfAddressesEditedAtTheSameTimeIsReadOnce() {
    Instant moment = TUESDAY.plusSeconds(60);
    sandbox.state().account().seed(Stream.generate(AddressesTest::inBoston).limit(1100));
    sandbox.state().account().stampAddresses(moment);

    assertThat(read(window(moment, moment)))
        .extracting(record -> record.id().value())
        .hasSize(1100)
        .doesNotHaveDuplicates();
  }

  private static CustomerSeed inBoston() {
    Map<String, String> columns = new HashMap<>(BOSTON);
    columns.putAll(Map.of("lastname", "Seeded", "isperson", "T"));
    return new CustomerSeed(OptionalLong.empty(), columns, TUESDAY, TUESDAY);
  }

  private static JsonObject line(Map<String, JsonValue> body) {
    return body.get("addressBook").asJsonObject().getJsonArray("items").getJsonObject(0);
  }

  @Override
  Map<String, String> switches() {
    return Map.of("sandbox.netsuite.address-bumps-customer", "false");
  }
}
