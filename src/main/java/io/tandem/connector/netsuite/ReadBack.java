package io.tandem.connector.netsuite;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.StandardField;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.value.Countries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what NetSuite keeps in the place of what was sent, and adds what it set by itself: a new
 * customer gets a status.
 */
record ReadBack(EntityReader reader, SyncRules rules) {

  /**
   * The outcomes with the values as NetSuite keeps them.
   *
   * @param outcomes one for each change, in their order
   */
  List<WriteOutcome> of(List<Change> changes, List<WriteOutcome> outcomes) {
    Map<RecordId, CustomerRecord> found = reader.records(written(outcomes));
    List<WriteOutcome> kept = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      WriteOutcome outcome = outcomes.get(i);
      Draft draft = changes.get(i).draft();
      kept.add(
          outcome instanceof Applied applied
              ? Optional.ofNullable(found.get(applied.record()))
                  .map(record -> applied(draft, record))
                  .orElse(applied)
              : outcome);
    }
    return kept;
  }

  private static List<RecordId> written(List<WriteOutcome> outcomes) {
    return outcomes.stream()
        .filter(Applied.class::isInstance)
        .map(outcome -> ((Applied) outcome).record())
        .toList();
  }

  private Applied applied(Draft draft, CustomerRecord found) {
    Map<String, String> sent = draft.values();
    String region =
        Countries.codeOf(found.fields().get(StandardField.COUNTRY)).orElse(rules.defaultRegion());
    Map<String, String> kept = new HashMap<>();
    if (draft.target().isEmpty()) {
      kept.putAll(found.fields().values());
    }
    kept.putAll(sent);
    rules.mappings().stream()
        .filter(mapping -> sent.containsKey(mapping.name()))
        .forEach(
            mapping ->
                kept.put(
                    mapping.name(),
                    new Kept(mapping.format(), region)
                        .of(sent.get(mapping.name()), found.fields().get(mapping.name()))));
    return new Applied(found.id(), Fields.of(kept));
  }
}
