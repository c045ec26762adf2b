package io.tandem.connector.hubspot;

import static java.util.stream.Collectors.toSet;

import io.tandem.connector.hubspot.ContactProperty.Option;
import io.tandem.domain.merge.FieldKind;
import java.util.Optional;
import java.util.Set;

/**
 * Which of HubSpot's property types can hold which kind of values.
 *
 * @see <a href="https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide">HubSpot:
 *     properties</a>
 */
final class PropertyTypes {

  private static final String STRING = "string";
  private static final String BOOL = "bool";

  private PropertyTypes() {}

  /** Whether values of that kind can be written to the property. */
  static boolean fit(FieldKind kind, ContactProperty property) {
    return switch (kind) {
      case TEXT, EMAIL, PHONE, STREET, COUNTRY, STATE -> isOneOf(property, STRING);
      case NUMBER -> isOneOf(property, "number", STRING);
      case DATE -> isOneOf(property, "date", STRING);
      case FLAG, OPT_OUT -> isFlag(property);
      case CHOICE -> property.isEnumeration() || isOneOf(property, STRING);
      case CHOICES -> property.isMultiple();
    };
  }

  /** The kind, as the configuration names it, that the property is made for. */
  static Optional<String> kindFor(ContactProperty property) {
    return switch (property.type()) {
      case STRING -> Optional.of("text");
      case "number", "date" -> Optional.of(property.type());
      case BOOL -> Optional.of("flag");
      case "enumeration" -> Optional.of(property.isMultiple() ? "choices" : "choice");
      default -> Optional.empty();
    };
  }

  private static boolean isOneOf(ContactProperty property, String... types) {
    return Set.of(types).contains(property.type());
  }

  private static boolean isFlag(ContactProperty property) {
    return isOneOf(property, BOOL)
        || (property.isEnumeration()
            && property.options().stream()
                .map(Option::value)
                .collect(toSet())
                .equals(Set.of("true", "false")));
  }
}
