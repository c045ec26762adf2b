package io.tandem.domain.plan;

import static java.util.function.Predicate.not;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldDecision;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.Settled;
import io.tandem.domain.merge.SyncRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the merge's decisions into the writes of one person. The same input gives the same result.
 *
 * @param rules the administrator's rules
 */
public record Planner(SyncRules rules) {

  /** Plans for a person known to one system only. */
  public PlanResult planLone(CustomerRecord record) {
    SyncSystem target = record.id().system().other();
    List<FieldDiff> diffs =
        rules.mappings().stream()
            .filter(mapping -> mapping.direction().allowsWriteTo(target))
            .filter(mapping -> !record.fields().get(mapping.name()).isBlank())
            .map(mapping -> created(mapping, record))
            .toList();
    return rules.direction().allowsWriteTo(target) && !diffs.isEmpty()
        ? new PlanResult.Create(new Draft(record.id(), Optional.empty(), diffs))
        : new PlanResult.Excluded(ExclusionReason.DIRECTION);
  }

  private static FieldDiff created(FieldMapping mapping, CustomerRecord record) {
    return new FieldDiff(
        mapping.name(),
        "",
        record.fields().get(mapping.name()),
        record.id().system(),
        MergeRule.CREATED_FROM_ORIGIN);
  }

  /** Plans for a linked person. */
  public PlanResult planLinked(CustomerRecord netsuite, CustomerRecord hubspot, Settled base) {
    List<FieldDecision> decisions = rules.merge(netsuite, hubspot, base);
    Settled settled = settle(decisions, netsuite, hubspot, base);
    List<Draft> drafts =
        Stream.of(draft(decisions, netsuite, hubspot), draft(decisions, hubspot, netsuite))
            .flatMap(Optional::stream)
            .toList();
    return drafts.isEmpty()
        ? new PlanResult.NoChange(settled)
        : new PlanResult.Update(drafts, settled);
  }

  private static Settled settle(
      List<FieldDecision> decisions,
      CustomerRecord netsuite,
      CustomerRecord hubspot,
      Settled base) {
    Settled settled = base;
    for (FieldDecision decision : decisions) {
      if (decision.origin().isEmpty()) {
        String field = decision.field();
        settled = settled.with(field, netsuite.fields().get(field), hubspot.fields().get(field));
      }
    }
    return settled;
  }

  private static Optional<Draft> draft(
      List<FieldDecision> decisions, CustomerRecord source, CustomerRecord target) {
    List<FieldDiff> diffs = new ArrayList<>();
    for (FieldDecision decision : decisions) {
      if (decision.origin().filter(source.id().system()::equals).isPresent()) {
        diffs.add(diff(decision, source, target));
      }
    }
    return Optional.of(diffs)
        .filter(not(List::isEmpty))
        .map(found -> new Draft(source.id(), Optional.of(target.id()), found));
  }

  private static FieldDiff diff(
      FieldDecision decision, CustomerRecord source, CustomerRecord target) {
    String field = decision.field();
    String after = source.fields().get(field);
    return new FieldDiff(
        field,
        target.fields().get(field),
        after.isBlank() ? "" : after,
        source.id().system(),
        decision.rule());
  }
}
