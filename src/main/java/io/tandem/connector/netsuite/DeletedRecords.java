package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.IdPage;
import io.tandem.domain.system.ReadWindow;
import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The records that NetSuite notes as deleted. That it notes customers and contacts, and under which
 * names, is documented nowhere; a full reading finds what it does not note.
 */
final class DeletedRecords {

  private static final Logger LOG = System.getLogger(DeletedRecords.class.getName());
  private static final Set<Kind> NOT_ALLOWED = Set.of(Kind.REFUSED, Kind.FORBIDDEN);

  private final SuiteQl suiteQl;
  private final EntityType type;
  private final Duration overlap;
  private final AtomicBoolean warned = new AtomicBoolean();

  DeletedRecords(SuiteQl suiteQl, EntityType type, Duration overlap) {
    this.suiteQl = suiteQl;
    this.type = type;
    this.overlap = overlap;
  }

  /** The records deleted since the window's beginning; none where the account does not tell. */
  IdPage since(ReadWindow window, Optional<Cursor> from) {
    return window
        .from()
        .map(watermark -> AccountTime.between(watermark, window.ceiling(), overlap))
        .map(span -> page(rows(span.from(), from)))
        .orElseGet(IdPage::none);
  }

  private List<JsonObject> rows(String begin, Optional<Cursor> from) {
    String query =
        "SELECT d.recordid, d.scriptid, d.type FROM deletedrecord d WHERE d.deleteddate >= "
            + AccountTime.literal(begin)
            + (" AND d.recordid > " + from.map(Cursor::token).orElse("0"))
            + " ORDER BY d.recordid";
    try {
      return suiteQl.rows("reading deleted records", query);
    } catch (ConnectorException e) {
      if (!NOT_ALLOWED.contains(e.kind())) {
        throw e;
      }
      warn(e);
      return List.of();
    }
  }

  private void warn(ConnectorException refusal) {
    if (!warned.getAndSet(true)) {
      LOG.log(
          Level.WARNING,
          "NetSuite does not tell which records were deleted; the full sweep finds them instead."
              + " To know sooner, grant Tandem''s role the permission Deleted Records (Setup,"
              + " View). NetSuite says: {0}",
          NetSuiteTrouble.words(refusal));
    }
  }

  /** Records of different types share an id: a full page leaves its last id to the next one. */
  private IdPage page(List<JsonObject> rows) {
    if (rows.size() < SuiteQl.PAGE) {
      return new IdPage(ids(rows), Optional.empty());
    }
    String last = text(rows.get(rows.size() - 1), "recordid");
    List<JsonObject> whole =
        rows.stream().filter(row -> !text(row, "recordid").equals(last)).toList();
    if (whole.isEmpty() || !last.matches("\\d{1,18}")) {
      throw NetSuiteTrouble.unreadable("a full page of deleted records with no id to go on behind");
    }
    return new IdPage(ids(whole), Optional.of(new Cursor(Long.toString(Long.parseLong(last) - 1))));
  }

  private List<RecordId> ids(List<JsonObject> rows) {
    return rows.stream()
        .filter(this::isOfType)
        .map(row -> text(row, "recordid"))
        .filter(id -> id.matches("\\d{1,19}"))
        .distinct()
        .map(RecordId::netsuite)
        .toList();
  }

  private boolean isOfType(JsonObject row) {
    return type.isNamed(text(row, "scriptid")) || type.isNamed(text(row, "type"));
  }
}
