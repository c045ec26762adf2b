package io.tandem.connector.hubspot;

import static java.util.stream.Collectors.partitioningBy;

import io.tandem.domain.customer.EmailAddress;
import io.tandem.domain.customer.StandardField;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes that one call can carry: all creates or all updates, no more than HubSpot takes, and
 * nothing twice, for two inputs of one record reject a batch as a whole.
 *
 * @see <a href="https://developers.hubspot.com/docs/api-reference/crm-contacts-v3/guide">HubSpot:
 *     contacts</a>
 */
record ContactBatch(boolean creates, List<Change> changes) {

  /** HubSpot's limit for the inputs of one batch. */
  private static final int MOST = 100;

  /** Updates first: an address that one gives up may be the one that a new contact takes. */
  static List<ContactBatch> of(List<Change> changes) {
    List<ContactBatch> batches = new ArrayList<>();
    changes.stream()
        .collect(partitioningBy(change -> change.draft().target().isEmpty()))
        .forEach((creates, some) -> fill(batches, creates, some));
    return batches;
  }

  private static void fill(List<ContactBatch> batches, boolean creates, List<Change> changes) {
    List<Change> batch = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Change change : changes) {
      List<String> keys = keys(change.draft());
      if (batch.size() == MOST || keys.stream().anyMatch(taken::contains)) {
        batches.add(new ContactBatch(creates, List.copyOf(batch)));
        batch.clear();
        taken.clear();
      }
      batch.add(change);
      taken.addAll(keys);
    }
    if (!batch.isEmpty()) {
      batches.add(new ContactBatch(creates, List.copyOf(batch)));
    }
  }

  private static List<String> keys(Draft draft) {
    String record = draft.target().orElse(draft.source()).value();
    String email =
        EmailAddress.normalise(draft.changedValues().getOrDefault(StandardField.EMAIL, ""));
    return email.isEmpty() ? List.of(record) : List.of(record, email);
  }

  /** What it does, for messages. */
  String operation() {
    return creates ? "creating contacts" : "updating contacts";
  }

  /** Two batches of its changes, if it has more than one. */
  List<ContactBatch> halves() {
    int half = changes.size() / 2;
    return List.of(
        new ContactBatch(creates, changes.subList(0, half)),
        new ContactBatch(creates, changes.subList(half, changes.size())));
  }
}
