package io.tandem.operations.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tandem.domain.run.RunId;
import io.tandem.store.ChangeFilter;
import io.tandem.store.PlannedChange;
import io.tandem.store.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** Writes whole plans page by page, however long they are. */
@ApplicationScoped
public class ChangeDownload {

  private static final int PAGE = 500;

  @Inject private Plans plans;

  /** What is done with each change. */
  private interface Line {
    void write(PlannedChange change) throws IOException;
  }

  void csv(RunId run, ChangeFilter filter, OutputStream out) throws IOException {
    Writer writer = writer(out);
    forEach(run, filter, new ChangeTable(writer)::add);
    writer.flush();
  }

  void jsonLines(RunId run, ChangeFilter filter, OutputStream out) throws IOException {
    Writer writer = writer(out);
    forEach(run, filter, change -> writer.append(ChangeJson.of(change).toString()).append('\n'));
    writer.flush();
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  private void forEach(RunId run, ChangeFilter filter, Line line) throws IOException {
    long after = 0;
    for (List<PlannedChange> page = plans.page(run, filter, after, PAGE);
        !page.isEmpty();
        page = plans.page(run, filter, after, PAGE)) {
      for (PlannedChange change : page) {
        line.write(change);
        after = change.change().id().sequence();
      }
    }
  }
}
