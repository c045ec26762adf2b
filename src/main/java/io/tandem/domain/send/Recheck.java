package io.tandem.domain.send;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.domain.system.Sighting;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Decides just before a write whether it may still be sent: no value may be overwritten that the
 * plan has not seen, and none be sent that is not there any more. Only the fields of the write
 * count: another one changed meanwhile is not touched by it, and is read by the next run.
 *
 * @param rules the administrator's rules
 * @param eligibility who takes part
 */
public record Recheck(SyncRules rules, Eligibility eligibility) {

  /**
   * Looks at one planned write.
   *
   * @param now the sightings of its source and of its target, if it has one
   */
  public Freshness of(Draft draft, Map<RecordId, Sighting> now) {
    Optional<CustomerRecord> source = present(now.get(draft.source()));
    Optional<CustomerRecord> target = draft.target().flatMap(id -> present(now.get(id)));
    if (source.filter(record -> stands(record, draft, this::isOriginal)).isEmpty()) {
      return moved(draft, now);
    }
    // The system itself tells best that a record is not there: the write is how it is asked.
    if (draft.target().isEmpty() || isMissing(now.get(draft.target().get()))) {
      return new Freshness.AsPlanned();
    }
    if (target.filter(record -> stands(record, draft, this::isAfter)).isPresent()) {
      return new Freshness.Held(new Written(rules).of(draft, target.get()));
    }
    return target.filter(record -> stands(record, draft, this::isBeforeOrAfter)).isPresent()
        ? new Freshness.AsPlanned()
        : moved(draft, now);
  }

  private static Optional<CustomerRecord> present(Sighting sighting) {
    return sighting instanceof Sighting.There there
            && there.reading() instanceof Reading.Accepted accepted
        ? Optional.of(accepted.record())
        : Optional.empty();
  }

  private static boolean isMissing(Sighting sighting) {
    return !(sighting instanceof Sighting.There);
  }

  private boolean stands(
      CustomerRecord record, Draft draft, BiPredicate<CustomerRecord, FieldDiff> condition) {
    return eligibility.exclusionOf(record).isEmpty()
        && draft.diffs().stream().allMatch(diff -> condition.test(record, diff));
  }

  private boolean isOriginal(CustomerRecord source, FieldDiff diff) {
    return holds(source, diff, diff.original());
  }

  private boolean isAfter(CustomerRecord target, FieldDiff diff) {
    return holds(target, diff, diff.after());
  }

  private boolean isBeforeOrAfter(CustomerRecord target, FieldDiff diff) {
    return holds(target, diff, diff.before()) || isAfter(target, diff);
  }

  private boolean holds(CustomerRecord record, FieldDiff diff, String value) {
    FieldMapping mapping = rules.mapping(diff.field()).orElseThrow();
    return rules.holds(mapping, record, value);
  }

  private static Freshness moved(Draft draft, Map<RecordId, Sighting> now) {
    return new Freshness.Moved(
        draft.records().flatMap(id -> present(now.get(id)).stream()).toList(),
        draft.records().filter(id -> now.get(id) instanceof Sighting.Gone).toList());
  }
}
