package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.domain.system.Cursor;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * Behind which row a page begins.
 *
 * @param phase which rows are read
 * @param time the row's stamp on the account's clock; "" where rows go by id, or before the first
 * @param id the row's record
 */
record Position(Phase phase, String time, String id) {

  /** What is read in turn. */
  enum Phase {
    /** All records, by id. */
    ALL,
    /** Records that changed, by time and id. */
    RECORDS,
    /** Records of which only the address changed, by its time and the record's id. */
    ADDRESSES
  }

  /** The name of the column that a row's stamp is selected as. */
  static final String STAMP = "changed_at";

  static Position start(Phase phase) {
    return new Position(phase, "", "0");
  }

  static Position of(Cursor cursor) {
    List<String> parts = List.of(cursor.token().split("\\|", -1));
    return new Position(Phase.valueOf(parts.get(0)), parts.get(1), parts.get(2));
  }

  Cursor cursor() {
    return new Cursor(phase + "|" + time + "|" + id);
  }

  /** The position behind the last row of a full page. */
  Position behind(List<JsonObject> rows) {
    JsonObject last = rows.get(rows.size() - 1);
    Position next = new Position(phase, text(last, STAMP), text(last, "id"));
    if (!next.id.matches("\\d+") || (phase != Phase.ALL && next.time.isEmpty())) {
      throw NetSuiteTrouble.unreadable("a full page whose last row cannot be gone on behind");
    }
    return next;
  }

  /** What holds for the rows behind it, and their order. */
  String condition() {
    return switch (phase) {
      case ALL -> "c.id > " + id + " ORDER BY c.id";
      case RECORDS, ADDRESSES -> behind(stamp());
    };
  }

  /** The column with the time of what is read. */
  String stamp() {
    return (phase == Phase.ADDRESSES ? "a" : "c") + ".lastmodifieddate";
  }

  /** Many rows share a second: the id tells them apart. */
  private String behind(String column) {
    String order = " ORDER BY " + column + ", c.id";
    if (time.isEmpty()) {
      return "c.id > 0" + order;
    }
    String stamp = AccountTime.literal(time);
    return "(%1$s > %2$s OR (%1$s = %2$s AND c.id > %3$s))".formatted(column, stamp, id) + order;
  }
}
