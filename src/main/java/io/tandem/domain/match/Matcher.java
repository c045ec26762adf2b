package io.tandem.domain.match;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.MatchResult.Ambiguous;
import io.tandem.domain.match.MatchResult.Linked;
import io.tandem.domain.match.MatchResult.Matched;
import io.tandem.domain.match.MatchResult.Unmatched;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds a record's counterpart: by link, its own or that of a record merged into it, then by the id
 * that one side names, then by e-mail.
 *
 * @param evidence what is known around the records to be matched
 */
public record Matcher(Evidence evidence) {

  public MatchResult match(CustomerRecord record) {
    Set<RecordId> counterparts = evidence.counterparts(record);
    Set<RecordId> people = union(counterparts, namedByMerged(record));
    if (people.size() > 1) {
      return new Ambiguous(AmbiguityReason.MERGED_PEOPLE, people);
    }
    if (evidence.linkOf(record.id()).isPresent()) {
      return new Linked();
    }
    if (!counterparts.isEmpty()) {
      return new Matched(counterparts.iterator().next(), MatchRule.MERGED);
    }
    Set<RecordId> named = evidence.named(record.id());
    return named.isEmpty() ? byEmail(record) : byName(named);
  }

  /** A merge may leave the id of the one and the link of the other. */
  private Set<RecordId> namedByMerged(CustomerRecord record) {
    return record.absorbed().isEmpty() ? Set.of() : evidence.named(record.id());
  }

  private MatchResult byName(Set<RecordId> named) {
    if (named.size() > 1) {
      return new Ambiguous(AmbiguityReason.SEVERAL_CANDIDATES, named);
    }
    RecordId only = named.iterator().next();
    if (evidence.named(only).size() > 1 || evidence.isInherited(only)) {
      return new Ambiguous(AmbiguityReason.COUNTERPART_TAKEN, union(named, evidence.named(only)));
    }
    return evidence
        .linkOf(only)
        .<MatchResult>map(
            owner -> new Ambiguous(AmbiguityReason.COUNTERPART_TAKEN, union(named, Set.of(owner))))
        .orElseGet(() -> new Matched(only, MatchRule.KNOWN_ID));
  }

  private MatchResult byEmail(CustomerRecord record) {
    SyncSystem own = record.id().system();
    Set<String> emails = MatchKeys.of(record).emails();
    Set<RecordId> candidates = evidence.holders(own.other(), emails);
    Set<RecordId> rivals = evidence.holders(own, addressesAround(emails, candidates));
    rivals.remove(record.id());
    if (candidates.size() > 1) {
      return new Ambiguous(AmbiguityReason.SEVERAL_CANDIDATES, candidates);
    }
    if (candidates.stream().anyMatch(takenByOther(record.id()))) {
      return new Ambiguous(AmbiguityReason.COUNTERPART_TAKEN, union(candidates, rivals));
    }
    if (!rivals.isEmpty()) {
      return new Ambiguous(AmbiguityReason.SHARED_EMAIL, union(candidates, rivals));
    }
    return candidates.isEmpty()
        ? new Unmatched()
        : new Matched(candidates.iterator().next(), MatchRule.EMAIL);
  }

  /** The record's addresses and those of its candidates: a rival may share another one of them. */
  private Set<String> addressesAround(Set<String> emails, Set<RecordId> candidates) {
    Set<String> around = new TreeSet<>(emails);
    candidates.forEach(candidate -> around.addAll(evidence.emailsOf(candidate)));
    return around;
  }

  private Predicate<RecordId> takenByOther(RecordId record) {
    return candidate ->
        evidence.linkOf(candidate).isPresent()
            || evidence.isInherited(candidate)
            || evidence.named(candidate).stream().anyMatch(namer -> !namer.equals(record));
  }

  private static Set<RecordId> union(Set<RecordId> some, Set<RecordId> others) {
    Set<RecordId> all = new TreeSet<>(Evidence.ORDER);
    all.addAll(some);
    all.addAll(others);
    return all;
  }
}
