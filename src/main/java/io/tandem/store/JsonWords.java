package io.tandem.store;

import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/**
 * The JSON provider, looked up once: {@code Json}'s own methods search the class path each time.
 */
final class JsonWords {

  static final JsonProvider JSON = JsonProvider.provider();

  private JsonWords() {}

  static JsonReader reader(String text) {
    return JSON.createReader(new StringReader(text));
  }
}
