package io.tandem.domain.plan;

import io.tandem.domain.Sample;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Settled;
import io.tandem.domain.merge.SyncRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Two systems with one linked person, and the base between them. */
final class World {

  private static final int NETSUITE_LENGTH = 6;

  private final SyncRules rules;
  private final Map<SyncSystem, Map<String, String>> held = new EnumMap<>(SyncSystem.class);
  private final Map<String, Set<String>> entered = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private Settled base = Settled.nothing();

  World(SyncRules rules) {
    this.rules = rules;
    for (SyncSystem system : SyncSystem.values()) {
      held.put(system, new HashMap<>());
    }
  }

  /** What people do. */
  void edit(Edit edit) {
    held.get(edit.system()).put(edit.field(), keeps(edit.system(), edit.field(), edit.value()));
    Set<String> values = entered.computeIfAbsent(edit.field(), field -> new HashSet<>());
    for (SyncSystem system : SyncSystem.values()) {
      String kept = keeps(system, edit.field(), edit.value());
      values.add(kept);
      values.add(keeps(system.other(), edit.field(), kept));
    }
  }

  /** What a run does. Refused writes change nothing, and their fields stay unsettled. */
  PlanResult sync(boolean refused) {
    PlanResult plan = plan();
    if (plan instanceof PlanResult.NoChange noChange) {
      base = noChange.base();
    } else if (plan instanceof PlanResult.Update update) {
      base = update.base();
      drafts.addAll(update.drafts());
      if (!refused) {
        update.drafts().forEach(this::write);
      }
    }
    return plan;
  }

  PlanResult plan() {
    return new Planner(rules).planLinked(record(Sample.CUSTOMER), record(Sample.CONTACT), base);
  }

  /** Each system keeps values in its own way: one cuts names, the other one lowers addresses. */
  static String keeps(SyncSystem system, String field, String value) {
    if (system == SyncSystem.HUBSPOT) {
      return field.equals("email") ? value.toLowerCase(Locale.ROOT) : value;
    }
    return value.substring(0, Math.min(value.length(), NETSUITE_LENGTH));
  }

  String value(SyncSystem system, String field) {
    return held.get(system).getOrDefault(field, "");
  }

  Set<String> entered(String field) {
    return entered.getOrDefault(field, Set.of());
  }

  List<Draft> drafts() {
    return drafts;
  }

  private void write(Draft draft) {
    SyncSystem target = draft.targetSystem();
    Map<String, String> written = new HashMap<>();
    draft.values().forEach((field, value) -> written.put(field, keeps(target, field, value)));
    held.get(target).putAll(written);
    base = Confirmation.afterUpdate(base, draft, Fields.of(written));
  }

  private CustomerRecord record(RecordId id) {
    return CustomerRecord.person(id, Fields.of(held.get(id.system())));
  }

  /** A person types a value into one system. */
  record Edit(SyncSystem system, String field, String value) {}
}
