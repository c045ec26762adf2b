package io.tandem.domain.merge;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.StandardField;
import io.tandem.domain.merge.FieldMerge.Side;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The administrator's rules for values: what is mapped, and which way it flows.
 *
 * @param direction which way the whole sync may write
 * @param mappings the fields, each with its own rules
 * @param defaultRegion ISO 3166-1 code of national telephone numbers without a country
 */
public record SyncRules(Direction direction, List<FieldMapping> mappings, String defaultRegion) {

  public SyncRules {
    mappings = List.copyOf(mappings);
  }

  /** Merges two records of one person: one decision for each mapped field, in mapping order. */
  public List<FieldDecision> merge(CustomerRecord netsuite, CustomerRecord hubspot, Settled base) {
    return mappings.stream()
        .map(mapping -> decide(mapping, netsuite.fields(), hubspot.fields(), base))
        .toList();
  }

  private FieldDecision decide(
      FieldMapping mapping, Fields netsuite, Fields hubspot, Settled base) {
    return new FieldMerge(mapping, direction)
        .decide(
            side(mapping, netsuite, base.netsuite(), base),
            side(mapping, hubspot, base.hubspot(), base));
  }

  private Side side(FieldMapping mapping, Fields now, Fields settled, Settled base) {
    Optional<String> before =
        base.known().contains(mapping.name())
            ? Optional.of(normalise(mapping, settled.get(mapping.name()), now))
            : Optional.empty();
    return new Side(normalise(mapping, now.get(mapping.name()), now), before);
  }

  private String normalise(FieldMapping mapping, String value, Fields record) {
    return value.isBlank() ? "" : mapping.kind().normalise(value, regionOf(record));
  }

  private String regionOf(Fields record) {
    String country = record.get(StandardField.COUNTRY);
    return country.length() == 2 ? country.toUpperCase(Locale.ROOT) : defaultRegion;
  }
}
