package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.config.Settings;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.sandbox.traffic.ActiveFault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContactWritingTest extends HubSpotCase {

  @Test
  void onlyWhatChangesIsSentAndAllOfItIsKept() {
    String id = contact(Map.of("address", "1 Main St", "city", "Boston", "zip", "02101"));
    List<WriteOutcome> outcomes =
        write(
            settings(),
            update(
                1,
                id,
                diff("street", "1 Main St", "1 Main St"),
                diff("city", "Boston", "Boston"),
                diff("zip", "02101", "02102")));

    assertThat(writes())
        .singleElement()
        .satisfies(entry -> assertThat(entry.properties()).containsOnlyKeys("zip"));
    assertThat(applied(outcomes).values().values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("street", "1 Main St", "city", "Boston", "zip", "02102"));
  }

  @Test
  void anUpdateThatChangesNothingIsAppliedWithoutACall() {
    ActiveFault calls = answer("/", -1, 500, "{}");
    List<WriteOutcome> outcomes =
        write(settings(), update(1, "77", diff("city", "Boston", "Boston")));

    assertThat(applied(outcomes).record()).isEqualTo(RecordId.hubspot("77"));
    assertThat(applied(outcomes).values().get("city")).isEqualTo("Boston");
    assertThat(calls.hits()).isZero();
  }

  @Test
  void outcomesStandInTheOrderOfTheChanges() {
    String id = contact(Map.of("city", "Boston"));
    List<WriteOutcome> outcomes =
        write(
            settings(),
            create(1, diff("email", "", "p1@example.com")),
            update(2, id, diff("city", "Boston", "Boston")),
            update(3, "999999", diff("city", "", "Bath")),
            update(4, id, diff("city", "Boston", "Bath")));

    assertThat(outcomes.get(0)).isInstanceOf(Applied.class);
    assertThat(((Applied) outcomes.get(1)).values().get("city")).isEqualTo("Boston");
    assertThat(outcomes.get(2)).isInstanceOf(Gone.class);
    assertThat(((Applied) outcomes.get(3)).values().get("city")).isEqualTo("Bath");
  }

  @Test
  void anArchivedContactIsGoneAndNotRefused() {
    String id = contact(Map.of("email", "ada@example.com"));
    portal().archive(id);
    List<WriteOutcome> outcomes = write(settings(), update(1, id, diff("city", "", "Bath")));

    assertThat(outcomes)
        .singleElement()
        .isInstanceOfSatisfying(
            Gone.class,
            gone -> {
              assertThat(gone.message()).contains("Could not get some CONTACT objects");
              assertThat(gone.correlationId()).isNotEmpty();
            });
  }

  @Test
  void aContactThatAWholeAnswerDoesNotFindIsGone() {
    answer(
        "/batch/update",
        1,
        404,
        "{\"category\":\"OBJECT_NOT_FOUND\",\"message\":\"resource not found\","
            + "\"correlationId\":\"c-1\"}");

    assertThat(write(settings(), update(1, "77", diff("city", "", "Bath"))))
        .containsExactly(new Gone("resource not found", "c-1"));
  }

  @Test
  void aPageOfAProxyThatFindsNothingIsNoMissingContact() {
    answer("/batch/update", -1, 404, "<html>Not found</html>");

    assertThatThrownBy(() -> write(settings(), update(1, "77", diff("city", "", "Bath"))))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            thrown -> assertThat(thrown.kind()).isEqualTo(Kind.UNREADABLE));
  }

  @Test
  void aNewContactWhoseAddressIsTakenIsRefusedWithTheIdThatHasIt() {
    String taken = contact(Map.of("email", "ada@example.com"));

    assertThat(refused(write(settings(), create(1, diff("email", "", "ada@example.com")))))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo("CONFLICT");
              assertThat(refused.message())
                  .isEqualTo("Contact already exists. Existing ID: " + taken);
            });
  }

  @Test
  void theIdThatHasTheAddressIsAddedWhereHubSpotsWordsLeaveItOut() {
    answer(
        "/batch/upsert",
        1,
        207,
        "{\"results\":[],\"errors\":[{\"category\":\"CONFLICT\",\"message\":\"Contact already"
            + " exists\",\"context\":{\"objectWriteTraceId\":[\"1-1\"],"
            + "\"existingId\":[\"4711\"]}}]}");

    assertThat(refused(write(settings(), create(1, diff("email", "", "a@example.com")))).message())
        .isEqualTo("Contact already exists. Existing ID: 4711");
  }

  @Test
  void severalChangesOfOneContactGoInCallsOfTheirOwnInTheirOrder() {
    String id = contact(Map.of("city", "Boston"));
    List<WriteOutcome> outcomes =
        write(
            settings(),
            update(1, id, diff("city", "Boston", "Bath")),
            update(2, id, diff("jobTitle", "", "Countess")),
            update(3, id, diff("city", "Bath", "London")));

    assertThat(outcomes).hasOnlyElementsOfType(Applied.class).hasSize(3);
    assertThat(writes()).hasSize(3);
    assertThat(held(id, "city")).isEqualTo("London");
  }

  @Test
  void twoNewContactsOfOneCustomerMakeOne() {
    List<WriteOutcome> outcomes =
        write(
            settings(),
            create(1, diff("email", "", "p1@example.com")),
            create(1, diff("email", "", "p1@example.com"), diff("city", "", "Bath")));

    assertThat(outcomes).hasOnlyElementsOfType(Applied.class);
    assertThat(portal().all()).hasSize(1);
  }

  @Test
  void twoNewContactsWithOneAddressAreNotSentTogether() {
    ActiveFault calls = answer("/batch/upsert", -1, 400, "{\"category\":\"VALIDATION_ERROR\"}");
    write(
        settings(),
        create(1, diff("email", "", "ada@example.com")),
        create(2, diff("email", "", "ADA@example.com ")));

    assertThat(calls.hits()).isEqualTo(2);
  }

  @Test
  void anAddressThatAnUpdateGivesUpCanBeTakenByANewContact() {
    String id = contact(Map.of("email", "ada@example.com"));
    List<WriteOutcome> outcomes =
        write(
            settings(),
            create(1, diff("email", "", "ada@example.com")),
            update(2, id, diff("email", "ada@example.com", "king@example.com")));

    assertThat(outcomes).hasOnlyElementsOfType(Applied.class);
  }

  @Test
  void severalChoicesReplaceTheFormerOnesAndNeverAddToThem() {
    portal().define("topics", "Topics", "enumeration", "checkbox", TOPICS, false, false);
    String id = contact(Map.of("email", "ada@example.com"));
    portal().edit(id, Map.of("topics", "tea"));
    write(choosingTopics(), update(1, id, diff("topics", "tea", ";art;music")));

    assertThat(held(id, "topics")).isEqualTo("art;music");
  }

  @Test
  void aStageThatHubSpotDoesNotMoveBackIsReportedAsItKeepsIt() {
    String id = contact(Map.of("lifecyclestage", "customer"));
    List<WriteOutcome> outcomes =
        write(settings(), update(1, id, diff("lifecycleStage", "", "lead")));

    assertThat(applied(outcomes).values().get("lifecycleStage")).isEqualTo("customer");
  }

  private static final Map<String, String> TOPICS =
      Map.of("art", "Art", "music", "Music", "tea", "Tea");

  private Settings choosingTopics() {
    return settings()
        .with("fields.topics.netsuite", "custentity_topics")
        .with("fields.topics.hubspot", "topics")
        .with("fields.topics.kind", "choices");
  }

  private String contact(Map<String, String> values) {
    return Long.toString(seed(values).id());
  }

  private static Applied applied(List<WriteOutcome> outcomes) {
    assertThat(outcomes).singleElement().isInstanceOf(Applied.class);
    return (Applied) outcomes.get(0);
  }

  private static Refused refused(List<WriteOutcome> outcomes) {
    assertThat(outcomes).singleElement().isInstanceOf(Refused.class);
    return (Refused) outcomes.get(0);
  }
}
