package io.tandem.connector.hubspot;

import static java.util.stream.Collectors.joining;

import io.tandem.connector.hubspot.ContactProperty.Option;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.FieldRules;
import io.tandem.domain.merge.ValueMap;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong between the values that are configured for a field and the options that its
 * property has.
 *
 * @param written whether the field may be written to HubSpot
 * @param read whether it may be written to NetSuite
 */
record OptionCheck(FieldMapping mapping, ContactProperty property, boolean written, boolean read) {

  List<String> faults() {
    List<String> faults = new ArrayList<>(unknownPartners());
    List<String> alone = optionsWithoutPartner();
    if (read && isChoice() && !alone.isEmpty()) {
      faults.add(withoutPartner(alone));
    }
    if (written) {
      faults.addAll(ruleFaults(mapping.rules()));
    }
    return faults;
  }

  private List<String> unknownPartners() {
    ValueMap values = mapping.format().values();
    List<String> unknown = property.unknown(values.hubspotByNetsuite().values());
    return values.hubspotByNetsuite().entrySet().stream()
        .filter(pair -> unknown.contains(pair.getValue()))
        .map(pair -> unknown(key("values." + quoted(pair.getKey())), pair.getValue(), property))
        .toList();
  }

  private List<String> optionsWithoutPartner() {
    ValueMap values = mapping.format().values();
    return property.options().stream()
        .filter(Option::visible)
        .map(Option::value)
        .filter(option -> values.toNetsuite(option).isEmpty())
        .toList();
  }

  private String withoutPartner(List<String> options) {
    String named = options.stream().map(option -> "'" + option + "'").collect(joining(", "));
    return "%s has no NetSuite value for %s of HubSpot's property '%s'. Add %s=%s%s, or set "
            .formatted(
                key("values"),
                named,
                property.name(),
                key("values.<NetSuite's value>"),
                options.get(0),
                options.size() > 1 ? " and so on" : "")
        + FieldCheck.ruleKey(mapping, "direction")
        + "=netsuite-to-hubspot";
  }

  private List<String> ruleFaults(FieldRules rules) {
    List<String> faults = new ArrayList<>();
    for (String value : property.unknown(rules.forward())) {
      faults.add(unknown(FieldCheck.ruleKey(mapping, "forward"), value, property));
    }
    String otherwise = rules.defaultIn(SyncSystem.HUBSPOT);
    if (!otherwise.isEmpty() && !property.unknown(List.of(otherwise)).isEmpty()) {
      faults.add(unknown(FieldCheck.ruleKey(mapping, "default-hubspot"), otherwise, property));
    }
    return faults;
  }

  /** A configured value that the property cannot have. */
  static String unknown(String key, String value, ContactProperty property) {
    return "%s has '%s': HubSpot's property '%s' has no such option. Give internal values: %s"
        .formatted(key, value, property.name(), property.shownOptions());
  }

  private boolean isChoice() {
    FieldKind kind = mapping.format().kind();
    return kind == FieldKind.CHOICE || kind == FieldKind.CHOICES;
  }

  private String key(String setting) {
    return "tandem.fields." + mapping.name() + "." + setting;
  }

  private static String quoted(String word) {
    return word.matches("[\\w-]+") ? word : "\"" + word + "\"";
  }
}
