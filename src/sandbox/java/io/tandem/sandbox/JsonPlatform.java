package io.tandem.sandbox;

import jakarta.json.spi.JsonProvider;

/** The JSON-P provider, looked up once: {@code Json}'s own methods look it up at every call. */
public final class JsonPlatform {

  public static final JsonProvider JSON = JsonProvider.provider();

  private JsonPlatform() {}
}
