package io.tandem.domain.send;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.system.WriteOutcome.Applied;
import java.util.HashMap;
import java.util.Map;

/**
 * What a write has left in a record that was read afterwards.
 *
 * @param rules the administrator's rules
 */
public record Written(SyncRules rules) {

  /**
   * The write's outcome: each value as the system keeps it, or as it was sent where somebody has
   * changed it meanwhile; of a new record also what the system set by itself.
   */
  public Applied of(Draft draft, CustomerRecord found) {
    Map<String, String> kept = new HashMap<>();
    if (draft.target().isEmpty()) {
      kept.putAll(found.fields().values());
    }
    Map<String, String> sent = draft.values();
    kept.putAll(sent);
    rules.mappings().stream()
        .filter(mapping -> sent.containsKey(mapping.name()))
        .forEach(
            mapping ->
                kept.put(mapping.name(), rules.kept(mapping, sent.get(mapping.name()), found)));
    return new Applied(found.id(), Fields.of(kept));
  }
}
