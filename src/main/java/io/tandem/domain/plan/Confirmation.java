package io.tandem.domain.plan;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.Settled;
import java.util.List;

/** The base that a link has once a write has gone through. */
public final class Confirmation {

  private Confirmation() {}

  /**
   * The base after an update: the written fields are settled, each side at its own words.
   *
   * @param base the link's base before
   * @param draft the write
   * @param written the values as the target keeps them
   */
  public static Settled afterUpdate(Settled base, Draft draft, Fields written) {
    Settled settled = base;
    for (FieldDiff diff : draft.diffs()) {
      settled =
          with(
              settled,
              draft.source().system(),
              diff.field(),
              diff.after(),
              written.get(diff.field()));
    }
    return settled;
  }

  /**
   * The base of a person created on the other side: every mapped field is settled, also the empty
   * ones, so that a later value is seen as a change and not as a first match.
   */
  public static Settled afterCreate(
      List<FieldMapping> mappings, CustomerRecord source, Fields written) {
    Settled settled = Settled.nothing();
    for (FieldMapping mapping : mappings) {
      String field = mapping.name();
      settled =
          with(
              settled, source.id().system(), field, source.fields().get(field), written.get(field));
    }
    return settled;
  }

  private static Settled with(
      Settled base, SyncSystem origin, String field, String originValue, String targetValue) {
    return origin == SyncSystem.NETSUITE
        ? base.with(field, originValue, targetValue)
        : base.with(field, targetValue, originValue);
  }
}
