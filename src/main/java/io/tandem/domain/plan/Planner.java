package io.tandem.domain.plan;

import static java.util.function.Predicate.not;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldDecision;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.Provenance;
import io.tandem.domain.merge.Settled;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.run.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the merge's decisions into the writes of one person. The same input gives the same result.
 *
 * @param rules the administrator's rules
 * @param run the run that plans
 */
public record Planner(SyncRules rules, RunId run) {

  /**
   * Plans for a person known to one system only. One that names a counterpart had one, which is not
   * there any more: it is not created again.
   */
  public PlanResult planLone(CustomerRecord record) {
    if (record.partner().isPresent()) {
      return new PlanResult.Excluded(ExclusionReason.COUNTERPART_DELETED);
    }
    SyncSystem target = record.id().system().other();
    List<FieldDiff> diffs =
        rules.mappings().stream()
            .filter(mapping -> rules.allowsWriteTo(target, mapping))
            .filter(mapping -> rules.hasPartner(mapping, record))
            .flatMap(mapping -> created(mapping, record).stream())
            .toList();
    return rules.direction().allowsWriteTo(target) && !diffs.isEmpty()
        ? new PlanResult.Create(new Draft(record.id(), Optional.empty(), diffs))
        : new PlanResult.Excluded(ExclusionReason.DIRECTION);
  }

  private Optional<FieldDiff> created(FieldMapping mapping, CustomerRecord record) {
    SyncSystem origin = record.id().system();
    String original = record.fields().get(mapping.name());
    Optional<String> written = rules.written(mapping, record);
    String otherwise = mapping.rules().defaultIn(origin.other());
    if (written.filter(String::isEmpty).isPresent() && !otherwise.isEmpty()) {
      return Optional.of(
          new FieldDiff(
              mapping.name(),
              "",
              otherwise,
              original,
              origin,
              MergeRule.DEFAULT_WHEN_EMPTY,
              mapping.print()));
    }
    return written
        .filter(not(String::isEmpty))
        .map(
            value ->
                new FieldDiff(
                    mapping.name(),
                    "",
                    value,
                    original,
                    origin,
                    MergeRule.CREATED_FROM_ORIGIN,
                    mapping.print()));
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

  /**
   * Fields that nothing is written to are settled at what they hold; why stays, if nothing is new.
   */
  private Settled settle(
      List<FieldDecision> decisions,
      CustomerRecord netsuite,
      CustomerRecord hubspot,
      Settled base) {
    Settled settled = base;
    for (FieldDecision decision : decisions) {
      FieldMapping mapping = rules.mapping(decision.field()).orElseThrow();
      if (decision.origin().isEmpty()) {
        settled =
            settled.with(
                mapping,
                netsuite.fields().get(mapping.name()),
                hubspot.fields().get(mapping.name()),
                why(decision, mapping, base));
      }
    }
    return settled;
  }

  private Provenance why(FieldDecision decision, FieldMapping mapping, Settled base) {
    Provenance now = new Provenance(decision.rule(), Optional.empty(), run);
    return decision.rule() == MergeRule.SETTLED
        ? base.at(mapping).map(settled -> settled.why()).orElse(now)
        : now;
  }

  private Optional<Draft> draft(
      List<FieldDecision> decisions, CustomerRecord source, CustomerRecord target) {
    List<FieldDiff> diffs = new ArrayList<>();
    for (FieldDecision decision : decisions) {
      if (decision.origin().filter(source.id().system()::equals).isPresent()) {
        diffs.add(diff(decision, source, target));
      }
    }
    return Optional.of(diffs)
        .filter(found -> found.stream().anyMatch(FieldDiff::changes))
        .map(found -> new Draft(source.id(), Optional.of(target.id()), found));
  }

  private FieldDiff diff(FieldDecision decision, CustomerRecord source, CustomerRecord target) {
    FieldMapping mapping = rules.mapping(decision.field()).orElseThrow();
    return new FieldDiff(
        mapping.name(),
        target.fields().get(mapping.name()),
        after(decision, mapping, source, target),
        source.fields().get(mapping.name()),
        source.id().system(),
        decision.rule(),
        mapping.print());
  }

  /** A part of a group that is the same already keeps the target's own words. */
  private String after(
      FieldDecision decision, FieldMapping mapping, CustomerRecord source, CustomerRecord target) {
    if (decision.rule() == MergeRule.DEFAULT_WHEN_EMPTY) {
      return mapping.rules().defaultIn(target.id().system());
    }
    return rules.sameIn(mapping, source, target)
        ? target.fields().get(mapping.name())
        : rules.written(mapping, source).orElse("");
  }
}
