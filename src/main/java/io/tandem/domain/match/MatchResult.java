package io.tandem.domain.match;

import io.tandem.domain.customer.RecordId;
import java.util.Set;

/** What the search for a record's counterpart found. */
public sealed interface MatchResult {

  /** The link is known already. */
  record Linked() implements MatchResult {}

  /** Exactly one counterpart, and it has no other candidate: the two are one person. */
  record Matched(RecordId counterpart, MatchRule rule) implements MatchResult {}

  /** The other system does not know this person. */
  record Unmatched() implements MatchResult {}

  /**
   * More than one possibility, either way. Never guessed: a person decides.
   *
   * @param reason why it cannot be decided
   * @param candidates the other records involved, of both systems
   */
  record Ambiguous(AmbiguityReason reason, Set<RecordId> candidates) implements MatchResult {}
}
