package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.plan.Change;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.sandbox.traffic.ActiveFault;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each input of a batch is accounted for (docs: Error handling, multi-status errors)")
class BatchDeliveryTest extends HubSpotCase {

  private static final String SILENCE = "{\"status\":\"COMPLETE\",\"results\":[]}";
  private static final String POISON =
      "{\"category\":\"VALIDATION_ERROR\",\"message\":\"Something is wrong\"}";

  @Test
  void inputsThatAnAnswerPassesOverAreLookedAtAndSentAgain() {
    answer("/batch/upsert", 1, 200, SILENCE);
    List<WriteOutcome> outcomes = write(settings(), creates(3));

    assertThat(outcomes).hasOnlyElementsOfType(Applied.class).hasSize(3);
    assertThat(portal().all()).hasSize(3);
  }

  @Test
  void createsThatWereMadeInSilenceAreNotMadeAgain() {
    seed(Map.of("email", "p1@example.com", "netsuite_id", "9001"));
    ActiveFault silence = answer("/batch/upsert", -1, 200, SILENCE);

    assertThat(write(settings(), creates(1))).hasOnlyElementsOfType(Applied.class);
    assertThat(silence.hits()).isOne();
  }

  @Test
  void updatesThatWereMadeInSilenceAreFoundOut() {
    String id = contact(Map.of("city", "Bath"));
    ActiveFault silence = answer("/batch/update", -1, 200, SILENCE);

    assertThat(write(settings(), update(1, id, diff("city", "Boston", "Bath"))))
        .hasOnlyElementsOfType(Applied.class);
    assertThat(silence.hits()).isOne();
  }

  @Test
  void whatIsPassedOverTwiceIsRefusedAndNeverTakenForDone() {
    String id = contact(Map.of("city", "Boston"));
    ActiveFault silence = answer("/batch/update", -1, 200, SILENCE);

    assertThat(write(settings(), update(1, id, diff("city", "Boston", "Bath"))))
        .singleElement()
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("NO_ANSWER"));
    assertThat(silence.hits()).isEqualTo(2);
  }

  @Test
  void aContactThatIsGoneInSilenceIsGone() {
    answer("/batch/update", -1, 200, SILENCE);

    assertThat(write(settings(), update(1, "77", diff("city", "Boston", "Bath"))))
        .hasOnlyElementsOfType(Gone.class);
  }

  @Test
  @DisplayName("an id that a merge made lead elsewhere (changelog: Updated merge functionality)")
  void aContactThatWentIntoAnotherOneIsNoDeletedOne() {
    String primary = contact(Map.of("email", "ada@example.com"));
    String other = contact(Map.of("email", "king@example.com", "city", "Boston"));
    String survivor = Long.toString(portal().merge(primary, other).id());
    answer(
        "/batch/update",
        1,
        207,
        "{\"results\":[],\"errors\":[{\"category\":\"OBJECT_NOT_FOUND\",\"message\":\"Could not get"
            + " some CONTACT objects\",\"context\":{\"ids\":[\""
            + other
            + "\"]}}]}");

    assertThat(write(settings(), update(1, other, diff("city", "Boston", "Bath"))))
        .singleElement()
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("MERGED");
              assertThat(refused.message())
                  .isEqualTo(
                      "Contact %s was merged into contact %s. The next run follows it"
                          .formatted(other, survivor));
            });
  }

  @Test
  void aBatchThatIsRefusedWithoutANameIsHalvedUntilTheOthersAreThrough() {
    ActiveFault refusals = answer("/batch/upsert", 3, 400, POISON);
    List<WriteOutcome> outcomes = write(settings(), creates(4));

    assertThat(refusals.hits()).isEqualTo(3);
    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.message()).isEqualTo("Something is wrong"));
    assertThat(outcomes.subList(1, 4)).hasOnlyElementsOfType(Applied.class);
    assertThat(portal().all()).hasSize(3);
  }

  @Test
  void anErrorInAnAnswerThatSaysAllIsWellIsSeen() {
    answer(
        "/batch/upsert",
        1,
        200,
        "{\"results\":[],\"numErrors\":1,\"errors\":[{\"category\":\"VALIDATION_ERROR\","
            + "\"message\":\"No\",\"context\":{\"objectWriteTraceId\":[\"1-1\"]}}]}");

    assertThat(write(settings(), creates(1)))
        .singleElement()
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.message()).isEqualTo("No"));
  }

  @Test
  void manyChangesTravelInBatchesOfAHundredAtOnce() {
    List<WriteOutcome> outcomes = write(settings(), creates(1050));

    assertThat(outcomes).hasOnlyElementsOfType(Applied.class).hasSize(1050);
    assertThat(outcomes.stream().map(outcome -> ((Applied) outcome).record()).distinct())
        .hasSize(1050);
    assertThat(held(((Applied) outcomes.get(1049)).record().value(), "netsuite_id"))
        .isEqualTo(Integer.toString(9000 + 1050));
  }

  @Test
  void addressesThatGoRoundMoveInTheOrderOfTheChanges() {
    String first = contact(Map.of("email", "a@example.com"));
    String second = contact(Map.of("email", "b@example.com"));
    List<WriteOutcome> outcomes =
        write(
            settings(),
            update(1, first, diff("email", "a@example.com", "c@example.com")),
            update(2, second, diff("email", "b@example.com", "a@example.com")));

    assertThat(outcomes).hasOnlyElementsOfType(Applied.class);
    assertThat(held(second, "email")).isEqualTo("a@example.com");
  }

  private static Change[] creates(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> create(i, diff("email", "", "p" + i + "@example.com")))
        .toArray(Change[]::new);
  }

  private String contact(Map<String, String> values) {
    return Long.toString(seed(values).id());
  }
}
