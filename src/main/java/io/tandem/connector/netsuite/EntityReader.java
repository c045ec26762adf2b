package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;
import static java.util.stream.Collectors.toMap;

import io.tandem.connector.netsuite.Position.Phase;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Watermark;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads records in pages: one begins behind the last row of the one before, so that no offset has a
 * ceiling and no row moves between pages. A record that changes meanwhile leaves the window and is
 * read by the next run, whose window begins before this one's end.
 *
 * @param overlap how far behind the last watermark to read again
 */
record EntityReader(
    SuiteQl suiteQl,
    EntityQuery query,
    EntityTranslator translator,
    AccountClock clock,
    Duration overlap) {

  Watermark now() {
    return clock.now().watermark();
  }

  RecordPage read(ReadWindow window, Optional<Cursor> from) {
    Position position = from.map(Position::of).orElseGet(() -> start(window));
    return page(position, rows(position, window));
  }

  private static Position start(ReadWindow window) {
    return Position.start(window.from().isPresent() ? Phase.RECORDS : Phase.ALL);
  }

  private List<JsonObject> rows(Position position, ReadWindow window) {
    String rows =
        window
            .from()
            .map(watermark -> AccountTime.between(watermark, window.ceiling(), overlap))
            .map(span -> query.changed(span, position))
            .orElseGet(() -> query.select(position.condition()));
    return suiteQl.rows("reading " + query.type().key() + "s", rows);
  }

  private RecordPage page(Position position, List<JsonObject> rows) {
    Optional<Position> next =
        rows.size() < SuiteQl.PAGE
            ? phaseAfter(position.phase())
            : Optional.of(position.behind(rows));
    return new RecordPage(rows.stream().map(translator::read).toList(), next.map(Position::cursor));
  }

  private Optional<Position> phaseAfter(Phase phase) {
    return phase == Phase.RECORDS && query.readsAddresses()
        ? Optional.of(Position.start(Phase.ADDRESSES))
        : Optional.empty();
  }

  /** The records by the external ids that they have; one that cannot be read is left out. */
  Map<String, CustomerRecord> byExternalId(List<String> externalIds) {
    Map<String, CustomerRecord> records = new HashMap<>();
    suiteQl
        .rowsFor(
            "reading what a batch has written",
            externalIds.stream().map(SuiteQl::quoted).toList(),
            keys -> query.select("c.externalid" + EntityQuery.in(keys)))
        .forEach(
            row -> {
              if (translator.read(row) instanceof Reading.Accepted accepted) {
                records.put(text(row, "externalid"), accepted.record());
              }
            });
    return records;
  }

  /** The records as they are now; one that is gone or cannot be read is left out. */
  Map<RecordId, CustomerRecord> records(List<RecordId> ids) {
    return suiteQl
        .rowsFor(
            "reading back what was written",
            ids.stream().map(RecordId::value).distinct().toList(),
            keys -> query.select("c.id" + EntityQuery.in(keys)))
        .stream()
        .map(translator::read)
        .filter(Reading.Accepted.class::isInstance)
        .map(reading -> ((Reading.Accepted) reading).record())
        .collect(toMap(CustomerRecord::id, record -> record));
  }
}
