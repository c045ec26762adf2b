package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static io.tandem.server.TandemApi.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan as the API shows it. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class ChangesIT {

  private static long run;
  private static List<JsonObject> all;

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandem();
  }

  @BeforeAll
  static void plan() {
    Emulators.people(150);
    run = OPERATOR.start("preview");
    OPERATOR.waiting(run);
    all = pages("limit=7");
  }

  /** All changes that fit, page by page. */
  private static List<JsonObject> pages(String query) {
    List<JsonObject> found = new ArrayList<>();
    String next = "0";
    while (next != null) {
      JsonObject page = ask(query + "&cursor=" + next).object();
      found.addAll(page.getJsonArray("changes").getValuesAs(JsonObject.class));
      next = page.isNull("next") ? null : page.getString("next");
    }
    return found;
  }

  private static Reply ask(String query) {
    return VIEWER.get("api/runs/" + run + "/changes?" + query);
  }

  private static boolean has(JsonObject change, String name, String value) {
    return change.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
        .anyMatch(field -> field.getString(name).equals(value));
  }

  @Test
  void everyChangeComesOnceInPlanOrder() {
    JsonObject writes = VIEWER.show(run).getJsonObject("writes");
    int planned =
        writes.getJsonObject("netsuite").getInt("planned")
            + writes.getJsonObject("hubspot").getInt("planned");

    assertThat(all).hasSize(planned).hasSizeGreaterThan(20);
    assertThat(all)
        .extracting(change -> change.getInt("change"))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(pages("limit=500")).isEqualTo(all);
  }

  @Test
  void aPageIsAsLongAsAskedForAndLeadsToTheNext() {
    JsonObject page = ask("limit=3").object();

    assertThat(page.getJsonArray("changes")).hasSize(3);
    assertThat(page.getString("next")).isEqualTo("3");
  }

  @Test
  void eachFieldSaysWhatWasThereWhatComesWhereFromAndWhy() {
    JsonObject update =
        all.stream()
            .filter(change -> change.getString("operation").equals("update"))
            .findFirst()
            .orElseThrow();

    assertThat(update.getString("netsuite")).isNotEmpty();
    assertThat(update.getString("hubspot")).isNotEmpty();
    JsonObject field = update.getJsonArray("fields").getJsonObject(0);
    assertThat(field.keySet())
        .containsExactly("field", "before", "after", "origin", "rule", "meaning");
    assertThat(VIEWER.get("api/runs/" + run + "/changes/" + update.getInt("change")).object())
        .isEqualTo(update);
  }

  @Test
  void filtersLetInWhatFitsAndNothingElse() {
    assertThat(pages("system=hubspot"))
        .isNotEmpty()
        .isEqualTo(all.stream().filter(c -> c.getString("system").equals("hubspot")).toList());
    assertThat(pages("operation=create"))
        .isNotEmpty()
        .isEqualTo(all.stream().filter(c -> c.getString("operation").equals("create")).toList());
    assertThat(pages("field=phone"))
        .isNotEmpty()
        .isEqualTo(all.stream().filter(c -> has(c, "field", "phone")).toList());
    assertThat(pages("rule=filled-at-first-match"))
        .isNotEmpty()
        .isEqualTo(all.stream().filter(c -> has(c, "rule", "filled-at-first-match")).toList());
    assertThat(pages("status=planned")).isEqualTo(all);
    assertThat(pages("status=applied")).isEmpty();
  }

  @Test
  void fieldAndRuleAreAskedOfOneDiff() {
    assertThat(pages("field=phone&rule=default-app-wins"))
        .isNotEmpty()
        .allSatisfy(
            change ->
                assertThat(change.getJsonArray("fields").getValuesAs(JsonObject.class))
                    .anyMatch(
                        field ->
                            field.getString("field").equals("phone")
                                && field.getString("rule").equals("default-app-wins")));
  }

  @Test
  void onesChangesAreFoundByEitherId() {
    JsonObject update =
        all.stream()
            .filter(change -> change.getString("operation").equals("update"))
            .findFirst()
            .orElseThrow();

    assertThat(pages("netsuite=" + update.getString("netsuite")))
        .contains(update)
        .isEqualTo(pages("hubspot=" + update.getString("hubspot")))
        .hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"system=sap", "operation=delete", "rule=luck", "status=x", "cursor=x"})
  void aFilterThatThereIsNotIsRefused(String query) {
    Reply reply = ask(query);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.object().getString("code")).isEqualTo("malformed-request");
    assertThat(reply.object().getString("detail")).contains("give ");
  }

  @Test
  void downloadsHoldEveryChangeUnderANameOfTheirOwn() {
    Reply csv = VIEWER.get("api/runs/" + run + "/changes/csv");
    Reply lines = VIEWER.get("api/runs/" + run + "/changes/jsonl?system=netsuite");

    assertThat(csv.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(csv.header("Content-Disposition")).contains("tandem-run-" + run + ".csv");
    assertThat(csv.body().lines().skip(1).map(line -> line.replaceAll(",.*", "")).distinct())
        .hasSize(all.size());
    assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
    assertThat(lines.body().lines())
        .containsExactlyElementsOf(
            pages("system=netsuite").stream().map(Object::toString).toList());
  }

  @Test
  void unknownRunsAndChangesAreNotFound() {
    assertThat(VIEWER.get("api/runs/987654321/changes").object().getString("code"))
        .isEqualTo("unknown-run");
    Reply reply = VIEWER.get("api/runs/" + run + "/changes/987654321");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.object().getString("code")).isEqualTo("unknown-change");
  }
}
