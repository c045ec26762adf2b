package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;
import static java.util.stream.Collectors.toMap;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Watermark;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads records in pages by id: a page begins behind the last row of the one before. One that
 * changes meanwhile leaves the window and is read by the next run, whose window begins before this
 * one's end.
 *
 * @param overlap how far behind the last watermark to read again
 */
record EntityReader(
    SuiteQl suiteQl, EntityQuery query, EntityTranslator translator, Duration overlap) {

  Watermark now() {
    return new Watermark(
        suiteQl.value(
            "asking for the account's time",
            "SELECT " + AccountTime.select("CURRENT_DATE") + " AS account_time FROM DUAL",
            "account_time"));
  }

  RecordPage read(ReadWindow window, Optional<Cursor> from) {
    String condition =
        "c.id > "
            + from.map(Cursor::token).orElse("0")
            + window.from().map(watermark -> " AND " + changed(watermark, window)).orElse("")
            + " ORDER BY c.id";
    return page(suiteQl.rows("reading " + query.type().key() + "s", query.select(condition)));
  }

  private String changed(Watermark watermark, ReadWindow window) {
    Watermark begin = AccountTime.begin(watermark, overlap, window.ceiling());
    return query.changed(begin.position(), window.ceiling().position());
  }

  private RecordPage page(List<JsonObject> rows) {
    Optional<Cursor> next =
        rows.size() < SuiteQl.PAGE ? Optional.empty() : Optional.of(behind(rows));
    return new RecordPage(rows.stream().map(translator::read).toList(), next);
  }

  private static Cursor behind(List<JsonObject> rows) {
    String last = text(rows.get(rows.size() - 1), "id");
    if (!last.matches("\\d+")) {
      throw NetSuiteTrouble.unreadable("a full page whose last row has no id to go on behind");
    }
    return new Cursor(last);
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
