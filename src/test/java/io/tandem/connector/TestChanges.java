package io.tandem.connector;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.domain.run.RunId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes for one system. */
record TestChanges(SyncSystem target) {

  /** The creation of "Person 7" from the other system's record 9007. */
  Change create(int number, String email) {
    return change(
        number,
        Optional.empty(),
        Map.of("email", email, "firstName", "Ada", "lastName", "Person " + number));
  }

  Change update(int number, String id, Map<String, String> values) {
    return change(number, Optional.of(new RecordId(target, id)), values);
  }

  private Change change(int number, Optional<RecordId> record, Map<String, String> values) {
    SyncSystem origin = target.other();
    List<FieldDiff> diffs =
        values.entrySet().stream()
            .map(
                value ->
                    new FieldDiff(
                        value.getKey(),
                        value.getValue().isEmpty() ? "Something" : "",
                        value.getValue(),
                        value.getValue(),
                        origin,
                        MergeRule.ONE_SIDE_CHANGED,
                        ""))
            .toList();
    RecordId source = new RecordId(origin, Integer.toString(9000 + number));
    return new Change(new ChangeId(new RunId(1), number), new Draft(source, record, diffs));
  }
}
