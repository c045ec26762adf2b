package io.tandem.connector.hubspot;

import static java.util.stream.Collectors.partitioningBy;

import io.tandem.domain.customer.EmailAddress;
import io.tandem.domain.customer.StandardField;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /**
   * Batches in waves, to be sent one after the other. Those of one wave have neither a record nor
   * an address in common, so that they may travel together; of changes that do, the earlier one
   * goes first, and updates before creates: an address that one gives up may be the one that a new
   * contact takes.
   */
  static List<List<ContactBatch>> waves(List<Change> changes) {
    Map<Boolean, List<Change>> byKind =
        changes.stream().collect(partitioningBy(change -> change.draft().target().isEmpty()));
    List<List<Change>> waves = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    Stream.concat(byKind.get(false).stream(), byKind.get(true).stream())
        .forEach(change -> place(change, waves, taken));
    return waves.stream().map(ContactBatch::batches).toList();
  }

  private static void place(Change change, List<List<Change>> waves, Map<String, Integer> taken) {
    List<String> keys = keys(change.draft());
    int wave = keys.stream().mapToInt(key -> taken.getOrDefault(key, 0)).max().orElse(0);
    if (wave == waves.size()) {
      waves.add(new ArrayList<>());
    }
    waves.get(wave).add(change);
    keys.forEach(key -> taken.put(key, wave + 1));
  }

  private static List<ContactBatch> batches(List<Change> wave) {
    List<ContactBatch> batches = new ArrayList<>();
    wave.stream()
        .collect(partitioningBy(change -> change.draft().target().isEmpty()))
        .forEach(
            (creates, some) -> {
              for (int from = 0; from < some.size(); from += MOST) {
                int to = Math.min(from + MOST, some.size());
                batches.add(new ContactBatch(creates, List.copyOf(some.subList(from, to))));
              }
            });
    return batches;
  }

  /** The record that is written, and the addresses that it gives up and takes. */
  private static List<String> keys(Draft draft) {
    Stream<String> addresses =
        draft.diffs().stream()
            .filter(diff -> diff.field().equals(StandardField.EMAIL) && diff.changes())
            .flatMap(ContactBatch::values)
            .map(EmailAddress::normalise)
            .filter(address -> !address.isEmpty());
    return Stream.concat(Stream.of(draft.target().orElse(draft.source()).toString()), addresses)
        .distinct()
        .toList();
  }

  private static Stream<String> values(FieldDiff diff) {
    return Stream.of(diff.before(), diff.after());
  }

  /** What it does, for messages. */
  String operation() {
    return creates ? "creating contacts" : "updating contacts";
  }

  /** Those of its changes, as a batch. */
  ContactBatch of(List<Change> some) {
    return new ContactBatch(creates, some);
  }

  /** Two batches of its changes, if it has more than one. */
  List<ContactBatch> halves() {
    int half = changes.size() / 2;
    return List.of(of(changes.subList(0, half)), of(changes.subList(half, changes.size())));
  }
}
