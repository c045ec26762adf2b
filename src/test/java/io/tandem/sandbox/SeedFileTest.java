package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Seed files")
class SeedFileTest {

  @TempDir Path folder;

  @Test
  @DisplayName("malformed rows are reported by line and reason, all others load")
  void leavesOutMalformedRows() throws IOException {
    Path customers =
        Files.writeString(
            folder.resolve("customers.csv"),
            """
            id,firstname,lastname,email,custentity_club
            7,Ada,Lovelace,ada@example.com,chess
            x,Bad,Id,,
            8,Too,Few
            9,"Open,Quote,q@example.com,
            10,"Many
            lines",Here,m@example.com,
            7,Second,Seven,,
            """);
    try (Sandbox sandbox = start(Map.of("sandbox.netsuite.seed", customers.toString()))) {
      Client client = new Client(sandbox);
      JsonObject report = client.get("/admin/seed-report").json();
      List<Integer> lines =
          report.getJsonArray("leftOut").getValuesAs(JsonObject.class).stream()
              .map(fault -> fault.getInt("line"))
              .toList();

      assertThat(lines).containsExactly(3, 4, 5, 8);
      assertThat(report.getInt("loaded")).isEqualTo(2);
      assertThat(client.query("SELECT custentity_club FROM customer WHERE id = 7").body())
          .contains("chess");
      assertThat(client.get("/admin/counts").json().getJsonObject("hubspot").getInt("contacts"))
          .isZero();
    }
  }

  @Test
  @DisplayName("an unknown heading of a HubSpot file becomes a property")
  void makesPropertiesOfUnknownHeadings() throws IOException {
    Path contacts =
        Files.writeString(
            folder.resolve("contacts.csv"),
            "\uFEFFemail,firstname,cluster\nA@example.com,Ada,12\na@example.com,Again,13\n");
    try (Sandbox sandbox = start(Map.of("sandbox.hubspot.seed", contacts.toString()))) {
      Client client = new Client(sandbox);
      JsonObject page = client.get(Client.CONTACTS + "?properties=cluster,email").json();
      JsonObject properties =
          page.getJsonArray("results").getJsonObject(0).getJsonObject("properties");

      assertThat(page.getJsonArray("results")).hasSize(1);
      assertThat(properties.getString("cluster")).isEqualTo("12");
      assertThat(properties.getString("email")).isEqualTo("a@example.com");
    }
  }

  private static Sandbox start(Map<String, String> properties) {
    return Sandbox.start(0, SandboxSettings.of(properties));
  }
}
