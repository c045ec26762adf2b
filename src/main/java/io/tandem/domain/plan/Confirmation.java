package io.tandem.domain.plan;

import static java.util.function.Predicate.not;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.Provenance;
import io.tandem.domain.merge.Settled;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.run.RunId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The base that a link has once a write has gone through: the written fields are settled, each side
 * at its own words.
 *
 * @param rules the administrator's rules
 * @param run the run that wrote
 */
public record Confirmation(SyncRules rules, RunId run) {

  /**
   * The base after an update.
   *
   * @param base the link's base before
   * @param draft the write
   * @param written the values as the target keeps them
   */
  public Settled afterUpdate(Settled base, Draft draft, Fields written) {
    Settled settled = base;
    for (FieldDiff diff : draft.diffs()) {
      Optional<FieldMapping> mapping = rules.mapping(diff.field());
      if (mapping.isPresent()) {
        settled =
            with(
                settled,
                mapping.get(),
                diff.origin(),
                diff.original(),
                written.get(diff.field()),
                new Provenance(diff.rule(), Optional.of(diff.origin()), run));
      }
    }
    return settled;
  }

  /**
   * The base of a person created on the other side: every mapped field is settled, also the empty
   * ones, so that a later value is seen as a change and not as a first match. What the target set
   * by itself where the person had a value is no change: a lead does not become a customer because
   * that is what new records are there. Where the person had none, it is one. A value that would be
   * sent today and was not, for other rules held then, is not settled: it is still to be decided.
   *
   * @param written the record's values as the target keeps them, sent or not
   */
  public Settled afterCreate(CustomerRecord source, Draft draft, Fields written) {
    Map<String, FieldDiff> diffs =
        draft.diffs().stream().collect(Collectors.toMap(FieldDiff::field, Function.identity()));
    Settled settled = Settled.nothing();
    for (FieldMapping mapping : rules.mappings()) {
      if (!diffs.containsKey(mapping.name()) && wouldBeSent(mapping, source)) {
        continue;
      }
      settled =
          with(
              settled,
              mapping,
              source.id().system(),
              source.fields().get(mapping.name()),
              targetValue(mapping, source, diffs, written),
              why(mapping, source, Optional.ofNullable(diffs.get(mapping.name()))));
    }
    return settled;
  }

  private boolean wouldBeSent(FieldMapping mapping, CustomerRecord source) {
    return rules.allowsWriteTo(source.id().system().other(), mapping)
        && rules.hasPartner(mapping, source)
        && rules.written(mapping, source).filter(not(String::isEmpty)).isPresent();
  }

  private static String targetValue(
      FieldMapping mapping, CustomerRecord source, Map<String, FieldDiff> diffs, Fields written) {
    boolean unsent = !diffs.containsKey(mapping.name());
    return unsent && source.fields().get(mapping.name()).isBlank()
        ? ""
        : written.get(mapping.name());
  }

  private Provenance why(FieldMapping mapping, CustomerRecord source, Optional<FieldDiff> diff) {
    return diff.map(sent -> new Provenance(sent.rule(), Optional.of(sent.origin()), run))
        .orElseGet(() -> new Provenance(unsent(mapping, source), Optional.empty(), run));
  }

  private MergeRule unsent(FieldMapping mapping, CustomerRecord source) {
    if (!rules.hasPartner(mapping, source)) {
      return MergeRule.VALUE_WITHOUT_PARTNER;
    }
    boolean open = rules.allowsWriteTo(source.id().system().other(), mapping);
    boolean empty = source.fields().get(mapping.name()).isBlank();
    return open || empty ? MergeRule.SAME_VALUE : MergeRule.DIRECTION_FORBIDS;
  }

  private static Settled with(
      Settled base,
      FieldMapping mapping,
      SyncSystem origin,
      String originValue,
      String targetValue,
      Provenance why) {
    return origin == SyncSystem.NETSUITE
        ? base.with(mapping, originValue, targetValue, why)
        : base.with(mapping, targetValue, originValue, why);
  }
}
