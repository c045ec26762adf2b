package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;
import static java.util.stream.Collectors.joining;

import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Watermark;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads customers: all of them by id, changed ones by time and id. Always by keyset: a page begins
 * behind the last row of the one before, so rows that change meanwhile neither hide nor double.
 *
 * @param overlap how far behind the last watermark to read again
 */
record CustomerReader(SuiteQl suiteQl, CustomerTranslator translator, Duration overlap) {

  private static final String MODIFIED = "modified";

  Watermark now() {
    return new Watermark(
        suiteQl.value(
            "asking for the account's time",
            "SELECT " + AccountTime.select("CURRENT_DATE") + " AS account_time FROM DUAL",
            "account_time"));
  }

  RecordPage read(ReadWindow window, Optional<Cursor> from) {
    return window
        .from()
        .map(
            watermark ->
                changed(
                    AccountTime.begin(watermark, overlap, window.ceiling()),
                    window.ceiling(),
                    from))
        .orElseGet(() -> all(from));
  }

  private RecordPage all(Optional<Cursor> from) {
    String condition = "c.id > " + from.map(Cursor::token).orElse("0") + " ORDER BY c.id";
    return page("reading all customers", condition, row -> text(row, "id"));
  }

  private RecordPage changed(Watermark from, Watermark ceiling, Optional<Cursor> after) {
    String condition =
        "c.lastmodifieddate >= "
            + AccountTime.literal(from.position())
            + " AND c.lastmodifieddate <= "
            + AccountTime.literal(ceiling.position())
            + after.map(CustomerReader::behind).orElse("")
            + " ORDER BY c.lastmodifieddate, c.id";
    return page(
        "reading changed customers", condition, row -> text(row, MODIFIED) + "|" + text(row, "id"));
  }

  /** Many rows can share one second: the id tells them apart. */
  private static String behind(Cursor cursor) {
    String[] position = cursor.token().split("\\|", 2);
    String time = AccountTime.literal(position[0]);
    return " AND (c.lastmodifieddate > "
        + time
        + " OR (c.lastmodifieddate = "
        + time
        + " AND c.id > "
        + Long.parseLong(position[1])
        + "))";
  }

  private RecordPage page(
      String operation, String condition, Function<JsonObject, String> position) {
    List<JsonObject> rows =
        suiteQl.rows(operation, "SELECT " + columns() + " FROM customer c WHERE " + condition);
    Optional<Cursor> next =
        rows.size() < SuiteQl.PAGE
            ? Optional.empty()
            : Optional.of(behind(rows.get(rows.size() - 1), position));
    return new RecordPage(rows.stream().map(translator::read).toList(), next);
  }

  private static Cursor behind(JsonObject last, Function<JsonObject, String> position) {
    if (!text(last, "id").matches("\\d+")) {
      throw NetSuiteTrouble.unreadable("a full page whose last row has no id to go on behind");
    }
    return new Cursor(position.apply(last));
  }

  private String columns() {
    return "c.id, c.externalid, c.isperson, c.isinactive, "
        + translator.columns().stream().map(column -> "c." + column).collect(joining(", "))
        + ", "
        + AccountTime.select("c.lastmodifieddate")
        + " AS "
        + MODIFIED;
  }
}
