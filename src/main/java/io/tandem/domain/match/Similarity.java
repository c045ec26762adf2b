package io.tandem.domain.match;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.SyncSystem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges whether two records that no key links are likely one person. Tolerates typing errors,
 * missing accents, initials, and first and last name swapped.
 *
 * @param defaultRegion ISO 3166-1 code of national telephone numbers without a country
 * @param personalFields names of further mapped fields whose values belong to one person and hardly
 *     ever change, such as a birth date or a membership number
 */
public record Similarity(String defaultRegion, Set<String> personalFields) {

  /** The least score of a suggestion: a full name and one more thing that few people share. */
  public static final int THRESHOLD = 70;

  private static final int HIGHEST = 100;

  public Similarity {
    personalFields = Set.copyOf(personalFields);
  }

  /**
   * What the values of two records say, in either order.
   *
   * @return empty for two records that are too different, or of one system
   */
  public Optional<Suggestion> of(CustomerRecord one, CustomerRecord other) {
    if (one.id().system() == other.id().system()) {
      return Optional.empty();
    }
    return one.id().system() == SyncSystem.NETSUITE ? judge(one, other) : judge(other, one);
  }

  private Optional<Suggestion> judge(CustomerRecord netsuite, CustomerRecord hubspot) {
    List<Clue> clues = traits(netsuite).compare(traits(hubspot));
    int points = clues.stream().mapToInt(Clue::points).sum();
    return points < THRESHOLD
        ? Optional.empty()
        : Optional.of(
            new Suggestion(
                netsuite.id(), hubspot.id(), Math.min(points, HIGHEST), evidence(clues)));
  }

  private Traits traits(CustomerRecord record) {
    return Traits.of(record, defaultRegion, personalFields);
  }

  private static List<String> evidence(List<Clue> clues) {
    return clues.stream()
        .sorted(
            Comparator.comparingInt((Clue clue) -> -Math.abs(clue.points()))
                .thenComparing(Clue::evidence))
        .map(Clue::evidence)
        .toList();
  }
}
