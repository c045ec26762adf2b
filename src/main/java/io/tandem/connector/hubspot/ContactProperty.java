package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.text;
import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;

/**
 * The definition of one contact property.
 *
 * @param name internal name
 * @param type {@code string}, {@code number}, {@code date}, {@code datetime}, {@code enumeration},
 *     {@code bool} or a type of HubSpot's own
 * @param fieldType how it is shown; {@code checkbox} for an enumeration of several choices
 * @param writable whether the API takes values for it
 * @param unique whether no two contacts may share a value
 * @param options the values that it may have; none where anything will do, or where they are kept
 *     elsewhere, as owners are
 * @see <a href="https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide">HubSpot:
 *     properties</a>
 */
record ContactProperty(
    String name,
    String type,
    String fieldType,
    boolean writable,
    boolean unique,
    List<Option> options) {

  private static final int SHOWN = 20;

  /**
   * A value of an enumeration.
   *
   * @param value the internal value, not the label
   * @param visible whether people can choose it
   */
  record Option(String value, boolean visible) {}

  static ContactProperty of(JsonObject definition) {
    JsonObject modification = object(definition, "modificationMetadata");
    return new ContactProperty(
        text(definition, "name"),
        text(definition, "type"),
        text(definition, "fieldType"),
        !modification.getBoolean("readOnlyValue", false)
            && !definition.getBoolean("calculated", false),
        definition.getBoolean("hasUniqueValue", false),
        definition.getBoolean("externalOptions", false)
            ? List.of()
            : objects(definition, "options").stream().map(ContactProperty::option).toList());
  }

  private static Option option(JsonObject option) {
    return new Option(text(option, "value"), !option.getBoolean("hidden", false));
  }

  boolean isEnumeration() {
    return type.equals("enumeration");
  }

  /** Whether a value consists of any number of its options. */
  boolean isMultiple() {
    return isEnumeration() && fieldType.equals("checkbox");
  }

  /** The values that it may not have, of some. */
  List<String> unknown(Collection<String> values) {
    return options.isEmpty() ? List.of() : values.stream().filter(this::lacks).toList();
  }

  private boolean lacks(String value) {
    return options.stream().noneMatch(option -> option.value().equals(value));
  }

  /** Its options for people, not too many of them. */
  String shownOptions() {
    String shown = options.stream().limit(SHOWN).map(Option::value).collect(joining(", "));
    return options.size() > SHOWN ? shown + ", and more" : shown;
  }
}
