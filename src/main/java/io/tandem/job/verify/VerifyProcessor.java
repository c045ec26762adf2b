package io.tandem.job.verify;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.send.Verification;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.Sighting;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.job.Connectors;
import io.tandem.job.Reported;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up in the system what became of changes that were sent. */
@Dependent
@Named
@Reported
public class VerifyProcessor implements ItemProcessor {

  @Inject private Configuration configuration;
  @Inject private Connectors connectors;

  @Override
  public VerifiedChanges processItem(Object item) {
    List<Change> changes = ((SentChanges) item).changes();
    Connector connector = connectors.of(changes.get(0).draft().targetSystem());
    Map<RecordId, Sighting> targets =
        connector.current(
            changes.stream().flatMap(change -> change.draft().target().stream()).toList());
    Map<RecordId, CustomerRecord> created =
        connector.createdFor(
            changes.stream()
                .map(Change::draft)
                .filter(draft -> draft.target().isEmpty())
                .map(Draft::source)
                .toList());
    SyncRules rules = configuration.rules();
    Verification verification = new Verification(rules);
    List<Change> comparable =
        changes.stream().flatMap(change -> change.under(rules).stream()).toList();
    Map<ChangeId, WriteOutcome> outcomes = new HashMap<>();
    for (Change change : comparable) {
      verification
          .of(change.draft(), found(change.draft(), targets, created))
          .ifPresent(applied -> outcomes.put(change.id(), applied));
    }
    return new VerifiedChanges(changes, comparable, outcomes);
  }

  private static Optional<CustomerRecord> found(
      Draft draft, Map<RecordId, Sighting> targets, Map<RecordId, CustomerRecord> created) {
    if (draft.target().isEmpty()) {
      return Optional.ofNullable(created.get(draft.source()));
    }
    return targets.get(draft.target().get()) instanceof Sighting.There there
            && there.reading() instanceof Reading.Accepted accepted
        ? Optional.of(accepted.record())
        : Optional.empty();
  }
}
