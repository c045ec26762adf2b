package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Spoilt answers")
class SpoiltAnswerTest extends SandboxTest {

  private static final String NOTHING = "{}";

  @ParameterizedTest
  @ValueSource(ints = {25, 50, 99})
  @DisplayName("a truncated body has as many percent of its bytes as the rule says")
  void truncates(int percent) {
    contact("\"email\":\"a@example.com\"");
    String whole = client.get(Client.CONTACTS).body();
    fault("truncate", "\"percent\":" + percent);

    assertThat(client.get(Client.CONTACTS).body())
        .isEqualTo(whole.substring(0, whole.length() * percent / 100));
  }

  @Test
  @DisplayName("a cut drops the connection within the body, and the write has been done")
  void cuts() {
    fault("cut", "\"method\":\"POST\"");

    assertThatThrownBy(() -> client.post(Client.CONTACTS, "{\"properties\":{\"city\":\"Rome\"}}"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(sandbox.state().writes().after(0)).hasSize(1);
  }

  @Test
  @DisplayName("a compressed body that ends early says that it is compressed")
  void cutsCompressedBodies() {
    String whole = client.get(Client.CONTACTS).body();
    fault("gzip-cut", "\"percent\":50");
    Answer answer = client.get(Client.CONTACTS);

    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.body()).isNotEmpty().isNotEqualTo(whole);
  }

  @Test
  @DisplayName("a dribbling body arrives whole, a byte at a time")
  void dribbles() {
    String whole = client.get(Client.CONTACTS).body();
    fault("dribble", "\"millis\":3");
    Instant before = Instant.now();

    assertThat(client.get(Client.CONTACTS).body()).isEqualTo(whole);
    assertThat(Duration.between(before, Instant.now()))
        .isGreaterThanOrEqualTo(Duration.ofMillis(3L * whole.length()));
  }

  @ParameterizedTest
  @CsvSource({"empty, 0", "garbage, 1000000"})
  @DisplayName("an empty or a senseless body has status 200, and the write has been done")
  void replacesBodies(String kind, int least) {
    String id = customer("");
    fault(kind, "\"method\":\"PATCH\"");
    Answer answer = client.patch(Client.CUSTOMERS + "/" + id, "{\"phone\":\"1\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).hasSizeBetween(least, least * 3);
    assertThat(answer.header("Location")).isEmpty();
    assertThat(sandbox.state().writes().after(0)).hasSize(2);
  }

  @Test
  @DisplayName("a body of the wrong type is whole")
  void mistypes() {
    String whole = client.get(Client.CONTACTS).body();
    fault("wrong-type", "\"contentType\":\"text/csv\"");
    Answer answer = client.get(Client.CONTACTS);

    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.body()).isEqualTo(whole);
  }

  @Test
  @DisplayName("a slow answer takes as long as the rule says")
  void waits() {
    fault("slow", "\"millis\":300");
    Instant before = Instant.now();

    assertThat(client.get(Client.CONTACTS).status()).isEqualTo(200);
    assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(290));
  }

  @Test
  @DisplayName("a share of 30 hits every third or fourth request, always the same ones")
  void hitsAShare() {
    fault("status", "\"status\":429,\"count\":-1,\"share\":30");
    int[] statuses =
        IntStream.range(0, 10).map(i -> client.get(Client.CONTACTS).status()).toArray();

    assertThat(statuses).containsExactly(200, 200, 200, 429, 200, 200, 429, 200, 200, 429);
    assertThat(sandbox.state().faults().active().get(0).hits()).isEqualTo(3);
  }

  @Test
  @DisplayName("a share and a count hit no more requests than the count says")
  void hitsAShareUpToACount() {
    fault("status", "\"status\":429,\"count\":1,\"share\":50");

    assertThat(IntStream.range(0, 6).map(i -> client.get(Client.CONTACTS).status()))
        .containsExactly(200, 429, 200, 200, 200, 200);
  }

  @Test
  @DisplayName("a kind that nobody knows is refused")
  void refusesUnknownKinds() {
    assertThat(client.post("/admin/faults", "{\"kind\":\"earthquake\"}").status()).isEqualTo(400);
    assertThat(client.post("/admin/faults", NOTHING).status()).isEqualTo(200);
  }

  private void fault(String kind, String more) {
    String rule = "{\"kind\":\"%s\",%s}".formatted(kind, more);
    assertThat(client.post("/admin/faults", rule).status()).isEqualTo(200);
  }
}
