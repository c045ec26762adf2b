package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Faults")
class FaultTest extends SandboxTest {

  private static final String ADA =
      "{\"isPerson\":true,\"lastName\":\"Lovelace\",\"subsidiary\":{\"id\":\"1\"}}";

  @Test
  @DisplayName("a rule strikes as often as it says, after the matches it lets pass")
  void strikesByCount() {
    fault("{\"kind\":\"status\",\"system\":\"hubspot\",\"status\":502,\"after\":1,\"count\":1}");

    assertThat(client.get(Client.CONTACTS).status()).isEqualTo(200);
    assertThat(client.get(Client.CONTACTS).status()).isEqualTo(502);
    assertThat(client.get(Client.CONTACTS).status()).isEqualTo(200);
    assertThat(client.get(Client.CUSTOMERS).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("a status fault carries the rule's body, type and headers")
  void carriesTheRulesAnswer() {
    fault(
        "{\"kind\":\"status\",\"method\":\"GET\",\"status\":477,\"body\":\"<html>\","
            + "\"contentType\":\"text/html\",\"headers\":{\"Retry-After\":\"60\"}}");
    Answer answer = client.get(Client.CONTACTS);

    assertThat(answer.status()).isEqualTo(477);
    assertThat(answer.body()).isEqualTo("<html>");
    assertThat(answer.header("Retry-After")).isEqualTo("60");
  }

  @Test
  @DisplayName("a reset drops the connection and nothing is written")
  void resets() {
    fault("{\"kind\":\"reset\",\"pathContains\":\"/customer\"}");

    assertThatThrownBy(() -> client.post(Client.CUSTOMERS, ADA))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(sandbox.state().writes().after(0)).isEmpty();
  }

  @Test
  @DisplayName("a lost answer drops the connection after the write")
  void losesTheAnswer() {
    fault("{\"kind\":\"lost-answer\",\"pathContains\":\"/customer\"}");

    assertThatThrownBy(() -> client.post(Client.CUSTOMERS, ADA))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(sandbox.state().writes().after(0)).hasSize(1);
  }

  @Test
  @DisplayName("a lost answer with a status answers that after the write")
  void replacesTheAnswer() {
    fault("{\"kind\":\"lost-answer\",\"pathContains\":\"/customer\",\"status\":502}");
    Answer answer = client.post(Client.CUSTOMERS, ADA);

    assertThat(answer.status()).isEqualTo(502);
    assertThat(answer.header("Location")).isEmpty();
    assertThat(sandbox.state().writes().after(0)).hasSize(1);
  }

  @Test
  @DisplayName("a truncated answer ends in the middle of its JSON")
  void truncates() {
    fault("{\"kind\":\"truncate\",\"pathContains\":\"/contacts\"}");

    assertThat(client.get(Client.CONTACTS).body()).startsWith("{").doesNotEndWith("}");
  }

  @Test
  @DisplayName("a gate holds requests until the rules are removed, and then they are done")
  void holdsAtTheGate() throws Exception {
    fault("{\"kind\":\"gate\",\"method\":\"POST\",\"pathContains\":\"/customer\"}");
    CompletableFuture<Answer> held = client.sendAsync("POST", Client.CUSTOMERS, ADA);
    Awaitility.await().until(() -> sandbox.state().faults().active().get(0).waiting() == 1);

    assertThat(held).isNotDone();
    assertThat(sandbox.state().writes().after(0)).isEmpty();
    client.delete("/admin/faults");
    assertThat(held.get(5, TimeUnit.SECONDS).status()).isEqualTo(204);
  }

  @Test
  @DisplayName(
      "calls beyond NetSuite's pool get 429 CONCURRENCY_LIMIT_EXCEEDED (section_156570709583)")
  void limitsConcurrency() throws Exception {
    client.put("/admin/limits", "{\"netsuite\":{\"concurrency\":1}}");
    fault("{\"kind\":\"gate\",\"pathContains\":\"/customer\"}");
    CompletableFuture<Answer> first = client.sendAsync("POST", Client.CUSTOMERS, ADA);
    Awaitility.await().until(() -> sandbox.state().faults().active().get(0).waiting() == 1);
    Answer second = client.get("/netsuite/services/rest/system/v1/serverTime");

    assertThat(second.status()).isEqualTo(429);
    assertThat(second.netsuiteCode()).isEqualTo("CONCURRENCY_LIMIT_EXCEEDED");
    client.delete("/admin/faults");
    assertThat(first.get(5, TimeUnit.SECONDS).status()).isEqualTo(204);
  }

  @Test
  @DisplayName("a rule with a name that none has is refused: it would hit everything")
  void refusesUnknownNames() {
    Answer answer = client.post("/admin/faults", "{\"kind\":\"reset\",\"path\":\"/customer\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(sandbox.state().faults().active()).isEmpty();
  }

  private void fault(String rule) {
    assertThat(client.post("/admin/faults", rule).status()).isEqualTo(200);
  }
}
