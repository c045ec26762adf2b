package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static io.tandem.server.TandemApi.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Health and numbers, as a platform and Prometheus ask for them. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class MonitoringIT {

  private static final Pattern METRIC = Pattern.compile("\\btandem_[a-z_]+");

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandem();
  }

  private static HttpResponse<String> health(String kind) throws Exception {
    URI web = TandemServer.address();
    int port = web.getPort() - 8080 + 9990;
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://%s:%d/health/%s".formatted(web.getHost(), port, kind)))
                .build(),
            BodyHandlers.ofString());
  }

  @Test
  void readyMeansADatabaseAndAConfigurationThatCanBeUsed() throws Exception {
    assertThat(health("ready").statusCode()).isEqualTo(200);
    assertThat(health("ready").body()).contains("\"database\"", "\"configuration\"");
    try (Rules rules = new Rules()) {
      rules.set("direction", "sideways");
      HttpResponse<String> faulty = health("ready");

      assertThat(faulty.statusCode()).isEqualTo(503);
      assertThat(faulty.body()).contains("\"faults\"").doesNotContain("sideways");
      assertThat(health("live").statusCode()).as("a restart would not help").isEqualTo(200);
    }
    assertThat(health("ready").statusCode()).isEqualTo(200);
  }

  @Test
  void liveMeansThatTheClockTicks() throws Exception {
    assertThat(health("live").statusCode()).isEqualTo(200);
    assertThat(health("live").body()).contains("\"clock\"");
  }

  @Test
  void everyNumberThatDashboardAndAlertsShowIsThere() throws IOException {
    Emulators.people(30);
    OPERATOR.sync();

    String meters = VIEWER.get("api/metrics").body();

    Set<String> shown = new TreeSet<>();
    for (String file : new String[] {"dashboard.json", "alerts.yml"}) {
      shown.addAll(names(Files.readString(Archives.built("../deployments/grafana/" + file))));
    }
    assertThat(shown).hasSizeGreaterThan(8);
    assertThat(names(meters)).containsAll(shown);
  }

  private static Set<String> names(String text) {
    return METRIC.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void numbersSayWhatRunsDidAndHowCallsEnded() {
    Emulators.people(30);
    int created =
        OPERATOR.sync().getJsonObject("writes").getJsonObject("hubspot").getInt("created");

    // Whoever sees a run's end may be a moment earlier than its numbers.
    await("the numbers of the run").untilAsserted(() -> assertNumbers(created));
  }

  private static void assertNumbers(int created) {
    String meters = VIEWER.get("api/metrics").body();

    assertThat(value(meters, "tandem_run_seconds_count", "customer-sync", "COMPLETED"))
        .isGreaterThanOrEqualTo(1);
    assertThat(value(meters, "tandem_writes_total", "hubspot", "create", "applied"))
        .isGreaterThanOrEqualTo(created);
    assertThat(value(meters, "tandem_api_calls_seconds_count", "netsuite", "answered"))
        .isGreaterThan(1);
    assertThat(value(meters, "tandem_lag_seconds")).isBetween(0.0, 600.0);
    assertThat(value(meters, "tandem_plan_waiting")).isZero();
  }

  /** The value of the only line with that name and these labels. */
  private static double value(String meters, String name, String... labels) {
    return meters
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .filter(line -> Stream.of(labels).allMatch(label -> line.contains("\"" + label + "\"")))
        .map(line -> Double.parseDouble(line.replaceAll(".* ", "")))
        .reduce(
            (one, other) -> {
              throw new AssertionError("several lines of " + name);
            })
        .orElseThrow(() -> new AssertionError("no " + name + " in " + meters));
  }
}
