package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Settings;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.sandbox.netsuite.CustomField;
import io.tandem.sandbox.netsuite.CustomField.Kind;
import io.tandem.sandbox.netsuite.RecordType;
import io.tandem.sandbox.traffic.FaultKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest extends AccountTest {

  private static final Map<Long, String> COLOURS = Map.of(1L, "Red", 2L, "Green", 3L, "Blue");

  @Override
  Settings settings() {
    return Stream.of("birth-date", "score-number", "vip-flag", "colour-choice", "likes-choices")
        .map(field -> field.split("-"))
        .reduce(
            super.settings(),
            (settings, field) ->
                settings
                    .with("fields." + field[0] + ".netsuite", "custentity_" + field[0])
                    .with("fields." + field[0] + ".hubspot", field[0])
                    .with("fields." + field[0] + ".kind", field[1]),
            (one, other) -> one);
  }

  @BeforeEach
  void defineFields() {
    Stream.of(
            CustomField.of("custentity_birth", Kind.DATE),
            CustomField.of("custentity_score", Kind.NUMBER),
            CustomField.of("custentity_vip", Kind.FLAG),
            CustomField.choosing("custentity_colour", Kind.CHOICE, COLOURS),
            CustomField.choosing("custentity_likes", Kind.MULTI, COLOURS))
        .forEach(field -> sandbox.state().account().define(RecordType.CUSTOMER, field));
  }

  @ParameterizedTest
  @CsvSource({
    "birth, 1990-12-01, '\"1990-12-01\"', 1990-12-01",
    "score, 12.50, 12.50, 12.5",
    "vip, T, true, T",
    "vip, F, false, F",
    "vip, '', false, F",
    "optOut, T, true, T",
    "colour, 3, '{\"id\":\"3\"}', 3",
    "likes, '1,3', '{\"items\":[{\"id\":\"1\"},{\"id\":\"3\"}]}', '1, 3'",
    "jobTitle, Countess, '\"Countess\"', Countess",
    "birth, '', null, ''",
    "colour, '', null, ''",
    "likes, '', null, ''",
  })
  void aValueIsSentAsItsKindAndReadAgain(String field, String value, String json, String read) {
    String id = customer(Map.of());
    applied(update(id, Map.of(field, value)));
    JsonObject body = sent().get(0);

    assertThat(body.values()).singleElement().hasToString(json);
    assertThat(read(id).fields().get(field)).isEqualTo(read);
  }

  @Test
  void aChoiceIsWrittenByItsIdThoughTheCatalogueCannotBeHad() {
    fault(FaultKind.STATUS, "metadata-catalog", "GET", 0, 403, "{}");
    applied(update(customer(Map.of()), Map.of("colour", "2")));

    assertThat(sent().get(0).getJsonObject("custentity_colour").getString("id")).isEqualTo("2");
  }

  @Test
  void aChoiceOfATextFieldIsWrittenAsText() {
    sandbox
        .state()
        .account()
        .define(RecordType.CUSTOMER, CustomField.of("custentity_size", Kind.TEXT));
    connect(
        settings()
            .with("fields.size.netsuite", "custentity_size")
            .with("fields.size.hubspot", "size")
            .with("fields.size.kind", "choice"));
    applied(update(customer(Map.of()), Map.of("size", "42")));

    assertThat(sent().get(0)).containsEntry("custentity_size", Json.createValue("42"));
  }

  @Test
  void whatIsNotOfItsKindIsRefusedByNetSuite() {
    assertThat(connector.write(List.of(update(customer(Map.of()), Map.of("score", "a lot")))))
        .singleElement()
        .isInstanceOf(Refused.class);
    assertThat(sent()).isEmpty();
  }

  @Test
  void aValueThatNetSuiteRewritesIsRememberedAsItKeepsIt() {
    String id = customer(Map.of());
    Applied outcome =
        applied(
            update(
                id,
                Map.of(
                    "phone", "+1 212 555 0100",
                    "jobTitle", "Countess of Lovelace and Ockham",
                    "lastName", " King ")));

    assertThat(outcome.values().values())
        .containsEntry("phone", "(212) 555-0100")
        .containsEntry("jobTitle", "Countess of Lovelace")
        .containsEntry("lastName", "King");
  }

  @Test
  void anEmptyFieldIsRememberedAsEmpty() {
    Applied outcome = applied(update(customer(Map.of("phone", "1")), Map.of("phone", "")));

    assertThat(outcome.values().has("phone")).isFalse();
    assertThat(sent().get(0)).containsEntry("phone", JsonValue.NULL);
  }

  @Override
  Map<String, String> switches() {
    return Map.of("sandbox.netsuite.reformat", "true");
  }
}
