package io.tandem.connector.netsuite;

import static java.util.stream.Collectors.toMap;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.Sighting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks records up as they are now, by internal id or by the external id of a create. */
record EntityLookup(SuiteQl suiteQl, EntityQuery query, EntityTranslator translator) {

  /** A deleted record and one that the role may not see look alike: both are missing. */
  Map<RecordId, Sighting> current(Collection<RecordId> ids) {
    Map<RecordId, Sighting> sightings = new HashMap<>();
    ids.forEach(id -> sightings.put(id, new Sighting.Unseen(id)));
    readings("reading records as they are now", "c.id", values(ids))
        .forEach(reading -> sightings.put(reading.id(), new Sighting.There(reading)));
    return sightings;
  }

  /** The records that were created for contacts, by those. */
  Map<RecordId, CustomerRecord> createdFor(Collection<RecordId> sources) {
    List<String> externalIds =
        sources.stream()
            .map(source -> SuiteQl.quoted(query.type().externalId(source)))
            .distinct()
            .toList();
    return accepted(readings("looking for records created before", "c.externalid", externalIds))
        .filter(record -> record.partner().isPresent())
        .collect(toMap(record -> record.partner().orElseThrow(), record -> record));
  }

  private static List<String> values(Collection<RecordId> ids) {
    return ids.stream().map(RecordId::value).distinct().toList();
  }

  private List<Reading> readings(String operation, String column, List<String> keys) {
    return suiteQl
        .rowsFor(operation, keys, slice -> query.select(column + EntityQuery.in(slice)))
        .stream()
        .map(translator::read)
        .toList();
  }

  private static Stream<CustomerRecord> accepted(List<Reading> readings) {
    return readings.stream()
        .map(reading -> reading instanceof Reading.Accepted read ? Optional.of(read) : none())
        .flatMap(Optional::stream)
        .map(Reading.Accepted::record);
  }

  private static Optional<Reading.Accepted> none() {
    return Optional.empty();
  }
}
