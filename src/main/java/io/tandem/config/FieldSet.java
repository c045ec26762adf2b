package io.tandem.config;

import static io.tandem.domain.merge.FieldKind.EMAIL;
import static io.tandem.domain.merge.FieldKind.PHONE;
import static io.tandem.domain.merge.FieldKind.TEXT;

import io.tandem.domain.customer.StandardField;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.OnClear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The mapped fields: the default set, as the configuration changes and extends it. */
final class FieldSet {

  private record Default(String name, String netsuite, String hubspot, FieldKind kind) {}

  private static final List<Default> DEFAULTS =
      List.of(
          new Default(StandardField.EMAIL, "email", "email", EMAIL),
          new Default("salutation", "salutation", "salutation", TEXT),
          new Default("firstName", "firstName", "firstname", TEXT),
          new Default("lastName", "lastName", "lastname", TEXT),
          new Default("jobTitle", "title", "jobtitle", TEXT),
          new Default("phone", "phone", "phone", PHONE),
          new Default("mobilePhone", "mobilePhone", "mobilephone", PHONE),
          new Default("comments", "comments", "message", TEXT));

  private FieldSet() {}

  static boolean isDefault(String name) {
    return DEFAULTS.stream().anyMatch(field -> field.name().equals(name));
  }

  /** All mappings: the default fields in their order, then the others by name. */
  static List<FieldMapping> of(TandemConfig config) {
    Map<String, FieldConfig> more = new TreeMap<>(config.fields());
    List<FieldMapping> mappings = new ArrayList<>();
    for (Default field : DEFAULTS) {
      mappings.add(mapping(config, field, Optional.ofNullable(more.remove(field.name()))));
    }
    more.forEach(
        (name, field) ->
            mappings.add(mapping(config, new Default(name, "", "", TEXT), Optional.of(field))));
    return mappings;
  }

  private static FieldMapping mapping(
      TandemConfig config, Default field, Optional<FieldConfig> own) {
    return new FieldMapping(
        field.name(),
        own.flatMap(FieldConfig::netsuite).orElse(field.netsuite()),
        own.flatMap(FieldConfig::hubspot).orElse(field.hubspot()),
        own.flatMap(FieldConfig::kind).orElse(field.kind()),
        own.flatMap(FieldConfig::direction).orElse(Direction.TWO_WAY),
        own.flatMap(FieldConfig::defaultApp).orElse(config.defaultApp()),
        own.flatMap(FieldConfig::onClear).orElse(OnClear.KEEP));
  }
}
