package io.tandem.domain.merge;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which values of a pick list mean the same in the two systems. HubSpot's word is the common one:
 * several NetSuite values may share it.
 *
 * @param hubspotByNetsuite HubSpot's internal value for each NetSuite value; empty: values are the
 *     same in both
 */
public record ValueMap(SortedMap<String, String> hubspotByNetsuite) {

  public ValueMap {
    hubspotByNetsuite = Collections.unmodifiableSortedMap(new TreeMap<>(hubspotByNetsuite));
  }

  public static ValueMap of(Map<String, String> hubspotByNetsuite) {
    return new ValueMap(new TreeMap<>(hubspotByNetsuite));
  }

  /** Values are the same in both systems. */
  public static ValueMap none() {
    return of(Map.of());
  }

  /** HubSpot's value for NetSuite's, or empty if it has no partner. */
  public Optional<String> toHubspot(String netsuite) {
    return hubspotByNetsuite.isEmpty()
        ? Optional.of(netsuite)
        : Optional.ofNullable(hubspotByNetsuite.get(netsuite));
  }

  /** NetSuite's value for HubSpot's, the first of several; empty if it has no partner. */
  public Optional<String> toNetsuite(String hubspot) {
    return hubspotByNetsuite.isEmpty()
        ? Optional.of(hubspot)
        : hubspotByNetsuite.entrySet().stream()
            .filter(pair -> pair.getValue().equals(hubspot))
            .map(Map.Entry::getKey)
            .findFirst();
  }
}
