package io.tandem.sandbox;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;

/** What the sandbox answered. */
record Answer(int status, HttpHeaders headers, String body) {

  JsonObject json() {
    try (JsonReader reader = JSON.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  JsonArray array() {
    try (JsonReader reader = JSON.createReader(new StringReader(body))) {
      return reader.readArray();
    }
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The code of the first detail in NetSuite's envelope. */
  String netsuiteCode() {
    return netsuiteDetail().getString("o:errorCode");
  }

  JsonObject netsuiteDetail() {
    return json().getJsonArray("o:errorDetails").getJsonObject(0);
  }
}
