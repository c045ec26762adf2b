package io.tandem.domain.history;

import static java.util.stream.Collectors.toMap;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.match.MatchRule;
import io.tandem.domain.plan.Confirmation;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.Standing;
import io.tandem.domain.send.Freshness;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the job notes of a write's outcome. */
record Applying(Copies copies, LinkTable links, Confirmation confirmation) {

  private static final Standing REFUSED = Standing.quarantined(Standing.REFUSED);

  void putOff(Draft draft, Freshness.Moved found, Eligibility eligibility) {
    found.now().forEach(copies::overwrite);
    copies.gone(found.gone().stream().collect(toMap(id -> id, id -> Standing.DELETED)));
    Map<RecordId, Standing> standings = found.standings(draft, eligibility);
    standings.keySet().stream()
        .filter(copies::isThere)
        .forEach(id -> copies.stand(id, standings.get(id)));
  }

  /** An earlier run's write was carried out: where its records stand is not decided by that. */
  void noteLate(Draft draft, Applied applied) {
    Map<RecordId, Standing> before = new HashMap<>();
    draft.records().forEach(id -> before.put(id, standing(id)));
    note(draft, applied);
    before.forEach(copies::stand);
  }

  void note(Draft draft, WriteOutcome outcome) {
    if (outcome instanceof Refused) {
      open(draft).forEach(id -> copies.stand(id, REFUSED));
    } else if (outcome instanceof Gone) {
      copies.gone(Map.of(draft.target().orElseThrow(), Standing.DELETED));
      copies.stand(draft.source(), Standing.excluded(ExclusionReason.COUNTERPART_DELETED));
    } else if (outcome instanceof Applied applied && draft.target().isPresent()) {
      update(draft, applied);
    } else if (outcome instanceof Applied applied) {
      create(draft, applied);
    }
  }

  private void update(Draft draft, Applied applied) {
    RecordId netsuite =
        draft.records().filter(id -> id.system() == SyncSystem.NETSUITE).findFirst().orElseThrow();
    Link link = links.of(netsuite).orElseThrow();
    links.settle(link.settledAt(confirmation.afterUpdate(link.base(), draft, applied.values())));
    copies.overwrite(overlaid(copy(applied.record()), draft, applied));
    draft
        .records()
        .forEach(id -> copies.stand(id, standing(id).onUpdate(id.equals(draft.source()))));
  }

  private void create(Draft draft, Applied applied) {
    links.connect(
        Link.between(
            draft.source(),
            applied.record(),
            MatchRule.CREATED,
            confirmation.afterCreate(copy(draft.source()), draft, applied.values())));
    CustomerRecord blank =
        CustomerRecord.person(applied.record(), Fields.none()).naming(draft.source());
    copies.overwrite(overlaid(blank, draft, applied));
    copies.stand(draft.source(), Standing.of(Outcome.CREATED));
  }

  private Standing standing(RecordId id) {
    return copies.of(id).orElseThrow().standing();
  }

  private CustomerRecord copy(RecordId id) {
    return copies.of(id).orElseThrow().record();
  }

  private static CustomerRecord overlaid(CustomerRecord copy, Draft draft, Applied applied) {
    Map<String, String> values = new HashMap<>(draft.values());
    values.replaceAll((field, value) -> applied.values().get(field));
    return copy.with(copy.fields().with(values));
  }

  /** What the other flow has put off stays so. */
  private Stream<RecordId> open(Draft draft) {
    return draft.records().filter(id -> !standing(id).equals(Standing.MOVED));
  }
}
