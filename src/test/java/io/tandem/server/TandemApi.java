package io.tandem.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/** Tandem as a client of its REST API sees it. */
record TandemApi(String user, Supplier<URI> server) {

  static final TandemApi OPERATOR = new TandemApi("operator");
  static final TandemApi VIEWER = new TandemApi("viewer");
  static final TandemApi NOBODY = new TandemApi("");

  private static final Duration LONGEST_RUN = Duration.ofMinutes(5);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** On the server that Arquillian manages. */
  TandemApi(String user) {
    this(user, TandemServer::address);
  }

  Reply get(String path) {
    return send(path, "GET", "");
  }

  Reply post(String path, String body) {
    return send(path, "POST", body);
  }

  /** Starts a run, and gives its id. */
  long start(String mode) {
    return start("customer-sync", mode);
  }

  private long start(String job, String mode) {
    Reply reply = post("api/runs", "{\"job\":\"%s\",\"mode\":\"%s\"}".formatted(job, mode));
    assertThat(reply.status()).as(reply.body()).isEqualTo(202);
    String address = reply.header("Location");
    return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
  }

  /** Goes on with a run that stopped or failed. */
  void restart(long run) {
    Reply reply = post("api/runs/" + run + "/restart", "");
    assertThat(reply.status()).as(reply.body()).isEqualTo(202);
  }

  /** Approves a plan that waits. */
  void approve(long run) {
    Reply reply = post("api/runs/" + run + "/approve", "");
    assertThat(reply.status()).as(reply.body()).isEqualTo(202);
  }

  /** A plan that waits for approval. */
  JsonObject waiting(long run) {
    JsonObject ended = end(run);
    assertThat(ended.getString("status")).as(ended.toString()).isEqualTo("AWAITING_APPROVAL");
    return ended;
  }

  JsonObject show(long run) {
    return get("api/runs/" + run).object();
  }

  /** The run once it has ended, whichever way. */
  JsonObject end(long run) {
    return await("the end of run " + run)
        .atMost(LONGEST_RUN)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> show(run), shown -> !shown.getString("status").equals("RUNNING"));
  }

  /** Runs the sync to its end, which must be a good one. */
  JsonObject sync() {
    return completed(start("apply"));
  }

  /** Reads everything to its end, which must be a good one; nothing is written. */
  JsonObject sweep() {
    return completed(start("full-sweep", "apply"));
  }

  /** Empties Tandem's tables; only with what tests add to the archive. */
  void forgetEverything() {
    assertThat(post("api/halt/forget-everything", "").status()).isEqualTo(204);
  }

  /** The only person known under an e-mail address. */
  JsonObject person(String email) {
    JsonArray people = get("api/links?email=" + email).array();
    assertThat(people).as(people.toString()).hasSize(1);
    return people.getJsonObject(0);
  }

  /** The run once it has ended, which must be well. */
  JsonObject completed(long run) {
    JsonObject ended = end(run);
    assertThat(ended.getString("status")).as(ended.toString()).isEqualTo("COMPLETED");
    return ended;
  }

  Reply send(String path, String method, String body) {
    return send(path, method, body, Map.of());
  }

  Reply send(String path, String method, String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.get() + "/tandem/" + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    if (!user.isEmpty()) {
      byte[] login = (user + ":" + user).getBytes(UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    }
    try {
      var answer = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
