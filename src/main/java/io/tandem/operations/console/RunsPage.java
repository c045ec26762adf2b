package io.tandem.operations.console;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.operations.RunReport;
import io.tandem.operations.RunReports;
import io.tandem.store.Runs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The last runs, for the status page. */
@Named
@RequestScoped
public class RunsPage {

  private static final int SHOWN = 20;
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  @Inject private Runs runs;
  @Inject private RunReports reports;

  private List<RunReport> last;

  @PostConstruct
  void load() {
    last = runs.newest(Long.MAX_VALUE, SHOWN).stream().map(reports::of).toList();
  }

  public List<RunReport> getLast() {
    return last;
  }

  /** When the run began, to the second. */
  public String startOf(RunReport report) {
    return START.format(report.run().started());
  }

  public SyncSystem[] getSystems() {
    return SyncSystem.values();
  }
}
