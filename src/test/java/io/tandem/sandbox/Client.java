package io.tandem.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Speaks to a started sandbox as any HTTP client would. */
final class Client {

  static final String CONTACTS = "/hubspot/crm/v3/objects/contacts";
  static final String CUSTOMERS = "/netsuite/services/rest/record/v1/customer";
  static final String SUITEQL = "/netsuite/services/rest/query/v1/suiteql";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;

  Client(Sandbox sandbox) {
    this.base = sandbox.baseUri();
  }

  URI uri(String path) {
    return URI.create(base + path);
  }

  Answer get(String path) {
    return send("GET", path, null);
  }

  Answer post(String path, String body) {
    return send("POST", path, body);
  }

  Answer put(String path, String body) {
    return send("PUT", path, body);
  }

  Answer patch(String path, String body) {
    return send("PATCH", path, body);
  }

  Answer delete(String path) {
    return send("DELETE", path, null);
  }

  Answer query(String sql, String... params) {
    return query(sql, "", params);
  }

  Answer queryPage(String sql, String page) {
    return query(sql, page);
  }

  /** Sends with the demo token of the system that the path belongs to. */
  Answer send(String method, String path, String body, String... headers) {
    return send(request(method, path, body, headers));
  }

  CompletableFuture<Answer> sendAsync(String method, String path, String body) {
    return http.sendAsync(byHand(request(method, path, body)), BodyHandlers.ofString())
        .thenApply(answer -> new Answer(answer.statusCode(), answer.headers(), answer.body()));
  }

  Answer send(HttpRequest request) {
    try {
      var answer = http.send(byHand(request), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells that no client of the APIs stands behind what may be wrong on purpose. */
  private static HttpRequest byHand(HttpRequest request) {
    return HttpRequest.newBuilder(request, (name, value) -> true)
        .header("User-Agent", "by hand")
        .build();
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Answer query(String sql, String page, String[] params) {
    String bound =
        params.length == 0 ? "" : ",\"params\":[\"" + String.join("\",\"", params) + "\"]";
    return post(SUITEQL + page, "{\"q\":\"" + sql + "\"" + bound + "}");
  }

  private HttpRequest request(String method, String path, String body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    request.header("Prefer", "transient").header("Content-Type", "application/json");
    boolean hubspot = path.startsWith("/hubspot");
    request.setHeader(
        "Authorization", "Bearer " + (hubspot ? "demo-hubspot-token" : "demo-netsuite-token"));
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    var publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body);
    return request.method(method, publisher).build();
  }
}
