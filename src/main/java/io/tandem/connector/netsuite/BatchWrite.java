package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends many changes in one asynchronous request, which takes a fraction of the slots' time. What
 * became of each record would take two calls to be told, so SuiteQL is asked for all at once: those
 * that are as they were sent are done. For the others nothing is claimed, they are to be sent
 * alone.
 *
 * @param least how many changes of a kind are worth a batch
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/article_0127092747.html">
 *     Oracle: batch operations of REST web services</a>
 */
record BatchWrite(
    AsyncJobs jobs, EntityBody body, EntityReader reader, SentCheck check, int least) {

  /** The outcomes of the changes that are done; nothing about all others. */
  Map<ChangeId, WriteOutcome> send(List<Change> changes, Map<ChangeId, Destination> known) {
    List<Change> creates =
        changes.stream().filter(change -> known.get(change.id()).id().isEmpty()).toList();
    List<Change> updates =
        changes.stream().filter(change -> known.get(change.id()).id().isPresent()).toList();
    Map<ChangeId, WriteOutcome> done = new HashMap<>();
    if (creates.size() >= least) {
      jobs.upsert(key(creates), items(creates, known));
      done.putAll(done(creates, byExternalId(creates)));
    }
    if (updates.size() >= least) {
      jobs.update(key(updates), items(updates, known));
      done.putAll(done(updates, byId(updates, known)));
    }
    return done;
  }

  /** The same for the same changes of a run: a run that is restarted finds its job again. */
  private static UUID key(List<Change> changes) {
    String ids = changes.stream().map(Change::id).toList().toString();
    return UUID.nameUUIDFromBytes(ids.getBytes(UTF_8));
  }

  private JsonObject items(List<Change> changes, Map<ChangeId, Destination> known) {
    JsonArrayBuilder items = JSON.createArrayBuilder();
    for (Change change : changes) {
      Destination destination = known.get(change.id());
      var item = JSON.createObjectBuilder(body.of(change, destination));
      destination
          .id()
          .ifPresentOrElse(
              id -> item.add("id", id), () -> item.add("externalId", externalId(change)));
      items.add(item);
    }
    return JSON.createObjectBuilder().add("items", items).build();
  }

  private String externalId(Change change) {
    return body.type().externalId(change.draft().source());
  }

  private Map<ChangeId, CustomerRecord> byExternalId(List<Change> changes) {
    Map<String, CustomerRecord> found =
        reader.byExternalId(changes.stream().map(this::externalId).toList());
    Map<ChangeId, CustomerRecord> records = new HashMap<>();
    changes.forEach(change -> records.put(change.id(), found.get(externalId(change))));
    return records;
  }

  private Map<ChangeId, CustomerRecord> byId(
      List<Change> changes, Map<ChangeId, Destination> known) {
    Map<ChangeId, RecordId> ids = new HashMap<>();
    changes.forEach(
        change ->
            ids.put(change.id(), RecordId.netsuite(known.get(change.id()).id().orElseThrow())));
    Map<RecordId, CustomerRecord> found = reader.records(List.copyOf(ids.values()));
    Map<ChangeId, CustomerRecord> records = new HashMap<>();
    ids.forEach((change, id) -> records.put(change, found.get(id)));
    return records;
  }

  private Map<ChangeId, WriteOutcome> done(
      List<Change> changes, Map<ChangeId, CustomerRecord> records) {
    Map<ChangeId, WriteOutcome> done = new HashMap<>();
    for (Change change : changes) {
      Optional.ofNullable(records.get(change.id()))
          .filter(record -> check.isAsSent(change, record))
          .ifPresent(
              record ->
                  done.put(
                      change.id(), new Applied(record.id(), Fields.of(change.draft().values()))));
    }
    return done;
  }
}
