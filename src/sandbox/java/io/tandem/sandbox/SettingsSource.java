package io.tandem.sandbox;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Settings by name, blank ones counting as absent. */
record SettingsSource(UnaryOperator<String> properties) {

  String text(String key, String otherwise) {
    String value = properties.apply(key);
    return value == null || value.isBlank() ? otherwise : value.trim();
  }

  boolean flag(String key, boolean otherwise) {
    return Boolean.parseBoolean(text(key, Boolean.toString(otherwise)));
  }

  Optional<Path> path(String key) {
    return Optional.of(text(key, "")).filter(value -> !value.isEmpty()).map(Path::of);
  }
}
