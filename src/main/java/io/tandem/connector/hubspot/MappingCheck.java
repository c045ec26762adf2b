package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.objects;
import static java.util.stream.Collectors.toMap;

import io.tandem.connector.Attempts;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.SyncRules;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compares what is configured with the contact properties that the account has. */
record MappingCheck(PropertiesApi api, Attempts attempts, SyncRules rules, PropertyFilter filter) {

  /** What is wrong, each in a sentence with the key and the way out. */
  List<String> faults() {
    return find().all();
  }

  /** What is wrong, with the property that links apart. */
  MappingFaults find() {
    Map<String, ContactProperty> properties = properties();
    List<String> faults = new ArrayList<>();
    rules.mappings().forEach(mapping -> faults.addAll(faults(mapping, properties)));
    filter.names().forEach(name -> faults.addAll(filterFaults(name, properties)));
    // Nothing is linked by it where nothing is written to HubSpot.
    boolean linked = rules.direction().allowsWriteTo(SyncSystem.HUBSPOT);
    return new MappingFaults(faults, linked ? LinkProperty.fault(properties) : Optional.empty());
  }

  private Map<String, ContactProperty> properties() {
    JsonObject answer = attempts.ask("reading the properties of contacts", api::all);
    if (!answer.containsKey("results")) {
      throw HubSpotTrouble.unreadable("properties without \"results\"");
    }
    return objects(answer, "results").stream()
        .map(ContactProperty::of)
        .collect(toMap(ContactProperty::name, Function.identity(), (one, other) -> one));
  }

  private List<String> faults(FieldMapping mapping, Map<String, ContactProperty> properties) {
    return Optional.ofNullable(properties.get(mapping.hubspot()))
        .map(
            property ->
                new FieldCheck(
                        mapping,
                        property,
                        rules.allowsWriteTo(SyncSystem.HUBSPOT, mapping),
                        rules.allowsWriteTo(SyncSystem.NETSUITE, mapping))
                    .faults())
        .orElseGet(() -> List.of(missing(mapping)));
  }

  private static String missing(FieldMapping mapping) {
    String field = "tandem.fields." + mapping.name();
    return "%s.hubspot is '%s': HubSpot's contacts have no such property. Correct the name,"
            .formatted(field, mapping.hubspot())
        + " create the property, or set "
        + field
        + ".enabled=false";
  }

  private List<String> filterFaults(String name, Map<String, ContactProperty> properties) {
    String key = "tandem.hubspot.filter.properties." + name;
    ContactProperty property = properties.get(name);
    if (property == null) {
      return List.of(
          key
              + ": HubSpot's contacts have no such property, so none of them would take part."
              + " Correct the name, or remove the key");
    }
    return property.unknown(filter.allowed().get(name)).stream()
        .filter(value -> !value.equals(PropertyFilter.ANY))
        .map(value -> OptionCheck.unknown(key, value, property))
        .toList();
  }
}
