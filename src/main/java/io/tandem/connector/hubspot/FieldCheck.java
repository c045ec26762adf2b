package io.tandem.connector.hubspot;

import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong between one mapped field and the property that it names.
 *
 * @param written whether the field may be written to HubSpot
 * @param read whether it may be written to NetSuite
 */
record FieldCheck(FieldMapping mapping, ContactProperty property, boolean written, boolean read) {

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (written && !property.writable()) {
      faults.add(
          "%s is '%s': HubSpot lets nobody write this property. Name another one, or set "
                  .formatted(key("hubspot"), property.name())
              + ruleKey(mapping, "direction")
              + "=hubspot-to-netsuite");
    }
    if (!fits()) {
      faults.add(misfit());
    }
    faults.addAll(new OptionCheck(mapping, property, written, read).faults());
    return faults;
  }

  /** A text in NetSuite takes whatever HubSpot has. */
  private boolean fits() {
    FieldKind kind = mapping.format().kind();
    return PropertyTypes.fit(kind, property) || (!written && kind == FieldKind.TEXT);
  }

  private String misfit() {
    return "%s is '%s', and HubSpot's property '%s' of type %s (%s) holds something else. %s in %s"
        .formatted(
            key("kind"),
            mapping.format().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            property.name(),
            property.type(),
            property.fieldType(),
            PropertyTypes.kindFor(property)
                .map(kind -> "Set %s=%s, or name another property".formatted(key("kind"), kind))
                .orElse("Name another property"),
            key("hubspot"));
  }

  /** The key of a setting that rules the flow: for a part of an address, the address's. */
  static String ruleKey(FieldMapping mapping, String setting) {
    return "tandem.fields." + mapping.group() + "." + setting;
  }

  private String key(String setting) {
    return "tandem.fields." + mapping.name() + "." + setting;
  }
}
