package io.tandem.domain.merge;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The base of a link: what each system held in a field when the two were last settled there, and
 * why.
 *
 * @param fields the fields that have once settled, by Tandem's names; the others are at their first
 *     match
 */
public record Settled(SortedMap<String, SettledField> fields) {

  public Settled {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** The base of two records that have never been compared. */
  public static Settled nothing() {
    return new Settled(new TreeMap<>(Map.of()));
  }

  /** Where the field was settled; empty if it never was, or under a mapping of other meaning. */
  public Optional<SettledField> at(FieldMapping mapping) {
    return Optional.ofNullable(fields.get(mapping.name()))
        .filter(settled -> settled.mapping().equals(mapping.print()));
  }

  /** This base with one field settled at the two values given. */
  public Settled with(FieldMapping mapping, String netsuite, String hubspot, Provenance why) {
    SortedMap<String, SettledField> more = new TreeMap<>(fields);
    more.put(mapping.name(), new SettledField(netsuite, hubspot, mapping.print(), why));
    return new Settled(more);
  }
}
