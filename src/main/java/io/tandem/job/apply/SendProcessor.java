package io.tandem.job.apply;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.send.Freshness;
import io.tandem.domain.send.Freshness.Held;
import io.tandem.domain.send.Freshness.Moved;
import io.tandem.domain.send.Recheck;
import io.tandem.domain.system.Sighting;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.job.Connectors;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.Outbox;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends a batch of changes, once it has looked whether their records still are what the plan saw,
 * and has noted that it is about to send them. It happens before anything is written to our tables,
 * so that no row is locked while a system takes its time.
 */
@Dependent
@Named
@Reported
public class SendProcessor implements ItemProcessor {

  @Inject private Place place;
  @Inject private Outbox outbox;
  @Inject private Configuration configuration;
  @Inject private Connectors connectors;

  @Override
  public SentPage processItem(Object item) {
    List<Change> changes = ((ChangePage) item).changes();
    Map<ChangeId, WriteOutcome> outcomes = new HashMap<>();
    Map<ChangeId, Moved> moved = new HashMap<>();
    List<Change> sent = new ArrayList<>();
    Recheck recheck = new Recheck(configuration.rules(), configuration.eligibility());
    Map<RecordId, Sighting> now = now(changes);
    for (Change change : changes) {
      Freshness freshness = recheck.of(change.draft(), now);
      if (freshness instanceof Held held) {
        outcomes.put(change.id(), held.outcome());
      } else if (freshness instanceof Moved found) {
        moved.put(change.id(), found);
      } else {
        sent.add(change);
      }
    }
    outcomes.putAll(answers(sent));
    return new SentPage(changes, outcomes, moved);
  }

  private Map<RecordId, Sighting> now(List<Change> changes) {
    Map<RecordId, Sighting> now = new HashMap<>();
    for (SyncSystem system : SyncSystem.values()) {
      List<RecordId> ids =
          changes.stream()
              .flatMap(change -> change.draft().records())
              .filter(id -> id.system() == system)
              .toList();
      now.putAll(connectors.of(system).current(ids));
    }
    return now;
  }

  private Map<ChangeId, WriteOutcome> answers(List<Change> changes) {
    Map<ChangeId, WriteOutcome> answers = new HashMap<>();
    if (!changes.isEmpty()) {
      outbox.sending(place.run(), place.execution(), changes.stream().map(Change::id).toList());
      List<WriteOutcome> outcomes =
          connectors.of(changes.get(0).draft().targetSystem()).write(changes);
      for (int i = 0; i < changes.size(); i++) {
        answers.put(changes.get(i).id(), outcomes.get(i));
      }
    }
    return answers;
  }
}
