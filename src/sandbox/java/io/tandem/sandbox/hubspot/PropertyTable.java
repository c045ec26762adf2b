package io.tandem.sandbox.hubspot;

import io.tandem.sandbox.HubSpotSwitches;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The contact properties of the portal: HubSpot's own and those added. */
final class PropertyTable {

  /** The group that HubSpot's own properties stand in. */
  static final String OWN_GROUP = "contactinformation";

  private final Map<String, PropertyDefinition> byName = new ConcurrentSkipListMap<>();

  /** Labels of the groups by name. */
  private final Map<String, String> groups = new ConcurrentSkipListMap<>();

  PropertyTable(HubSpotSwitches switches) {
    groups.put(OWN_GROUP, "Contact information");
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
        new InputStreamReader(
            PropertyTable.class.getResourceAsStream("default-properties.csv"),
            StandardCharsets.UTF_8)) {
      format.parse(in).forEach(row -> byName.put(row.get("name"), definition(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!switches.optoutReadOnly()) {
      byName.computeIfPresent("hs_email_optout", (name, property) -> property.writable());
    }
    if (switches.linkProperty()) {
      byName.put("netsuite_id", PropertyDefinition.text("netsuite_id", true));
    }
  }

  Optional<PropertyDefinition> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Collection<PropertyDefinition> all() {
    return byName.values();
  }

  boolean add(PropertyDefinition definition) {
    return byName.putIfAbsent(definition.name(), definition) == null;
  }

  /** Labels of the groups by name. */
  Map<String, String> groups() {
    return groups;
  }

  /** Whether there was no group of that name yet. */
  boolean addGroup(String name, String label) {
    return groups.putIfAbsent(name, label) == null;
  }

  void put(PropertyDefinition definition) {
    byName.put(definition.name(), definition);
  }

  void remove(String name) {
    byName.remove(name);
  }

  List<String> unique() {
    return byName.values().stream()
        .filter(PropertyDefinition::unique)
        .map(PropertyDefinition::name)
        .toList();
  }

  private static PropertyDefinition definition(CSVRecord row) {
    return new PropertyDefinition(
        row.get("name"),
        row.get("label"),
        row.get("type"),
        row.get("fieldType"),
        OWN_GROUP,
        options(row.get("options")),
        false,
        Boolean.parseBoolean(row.get("readOnly")),
        Boolean.parseBoolean(row.get("calculated")),
        true);
  }

  private static Map<String, String> options(String listed) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : listed.isEmpty() ? new String[0] : listed.split(";", -1)) {
      int equals = option.indexOf('=');
      options.put(option.substring(0, equals), option.substring(equals + 1));
    }
    return options;
  }
}
