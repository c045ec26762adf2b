package io.tandem.operations.rest;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.store.PlannedChange;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Changes as CSV (RFC 4180): a line for each field of each change. */
final class ChangeTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "change",
              "system",
              "operation",
              "status",
              "netsuite_id",
              "hubspot_id",
              "field",
              "before",
              "after",
              "origin",
              "rule",
              "error")
          .get();

  /** What a spreadsheet would take for a formula; a number with its sign is none. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![\\d ().-]*$).*");

  private final CSVPrinter printer;

  ChangeTable(Appendable out) throws IOException {
    printer = FORMAT.print(out);
  }

  void add(PlannedChange planned) throws IOException {
    Draft draft = planned.change().draft();
    for (FieldDiff diff : draft.diffs()) {
      printer.printRecord(
          planned.change().id().sequence(),
          draft.targetSystem().key(),
          planned.operation(),
          planned.status(),
          id(draft, SyncSystem.NETSUITE),
          id(draft, SyncSystem.HUBSPOT),
          diff.field(),
          cell(diff.before()),
          cell(diff.after()),
          diff.origin().key(),
          diff.rule().key(),
          cell(planned.errorMessage()));
    }
  }

  private static String id(Draft draft, SyncSystem system) {
    return ChangeJson.id(draft, system).map(RecordId::value).orElse("");
  }

  /** Anybody may type a formula into a web form; here it stays text. */
  private static String cell(String value) {
    return FORMULA.matcher(value).matches() ? "'" + value : value;
  }
}
