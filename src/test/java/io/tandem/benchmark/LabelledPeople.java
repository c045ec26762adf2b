package io.tandem.benchmark;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.EmailAddress;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * People of whom it is known who is who, dealt out to the two systems: an even {@code unique_id} to
 * NetSuite, an odd one to HubSpot.
 *
 * @param records of both systems, in the file's order
 * @param clusters each record's person
 * @param leftOut how many rows HubSpot could not hold, because another contact has the address
 */
record LabelledPeople(List<CustomerRecord> records, Map<RecordId, String> clusters, int leftOut) {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  static LabelledPeople read(Path file) throws IOException {
    try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
      return of(rows.getRecords());
    }
  }

  private static LabelledPeople of(List<CSVRecord> rows) {
    List<CustomerRecord> records = new ArrayList<>();
    Map<RecordId, String> clusters = new HashMap<>();
    Set<String> addresses = new HashSet<>();
    for (CSVRecord row : rows) {
      CustomerRecord record = record(row);
      String email = EmailAddress.normalise(record.email());
      boolean contact = record.id().system() == SyncSystem.HUBSPOT;
      if (!contact || email.isEmpty() || addresses.add(email)) {
        records.add(record);
        clusters.put(record.id(), row.get("cluster"));
      }
    }
    return new LabelledPeople(records, clusters, rows.size() - records.size());
  }

  private static CustomerRecord record(CSVRecord row) {
    String id = row.get("unique_id");
    Map<String, String> values =
        Map.of(
            "firstName", row.get("first_name"),
            "lastName", row.get("surname"),
            "birthdate", row.get("dob"),
            "city", row.get("city"),
            "email", row.get("email"));
    return CustomerRecord.person(
        Integer.parseInt(id) % 2 == 0 ? RecordId.netsuite(id) : RecordId.hubspot(id),
        Fields.of(values));
  }

  boolean samePerson(RecordId one, RecordId other) {
    return clusters.get(one).equals(clusters.get(other));
  }

  /** How many links of two are right and possible at once among records, one to one. */
  long possibleLinks(Predicate<CustomerRecord> among) {
    return possible(among, record -> clusters.get(record.id()));
  }

  /** The same, of records that also have the same e-mail address. */
  long possibleLinksByEmail(Predicate<CustomerRecord> among) {
    return possible(
        among, record -> clusters.get(record.id()) + " " + EmailAddress.normalise(record.email()));
  }

  /** How many pairs across the systems are right, one to one or not. */
  long truePairs(Predicate<CustomerRecord> among) {
    return counts(among, record -> clusters.get(record.id())).values().stream()
        .mapToLong(sides -> sides[0] * sides[1])
        .sum();
  }

  private long possible(Predicate<CustomerRecord> among, Grouping grouping) {
    return counts(among, grouping).values().stream()
        .mapToLong(sides -> Math.min(sides[0], sides[1]))
        .sum();
  }

  private Map<String, long[]> counts(Predicate<CustomerRecord> among, Grouping grouping) {
    Map<String, long[]> counts = new HashMap<>();
    records.stream()
        .filter(among)
        .forEach(
            record ->
                counts
                    .computeIfAbsent(grouping.of(record), group -> new long[2])[
                    record.id().system() == SyncSystem.NETSUITE ? 0 : 1]++);
    return counts;
  }

  private interface Grouping {
    String of(CustomerRecord record);
  }
}
