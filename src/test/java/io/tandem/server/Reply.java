package io.tandem.server;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;

/** An answer of Tandem. */
record Reply(int status, HttpHeaders headers, String body) {

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  JsonObject object() {
    try (JsonReader reader = reader()) {
      return reader.readObject();
    }
  }

  JsonArray array() {
    try (JsonReader reader = reader()) {
      return reader.readArray();
    }
  }

  private JsonReader reader() {
    return Json.createReader(new StringReader(body));
  }
}
