package io.tandem.benchmark;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.EmailAddress;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Evidence;
import io.tandem.domain.match.MatchKeys;
import io.tandem.domain.match.MatchResult.Matched;
import io.tandem.domain.match.Matcher;
import io.tandem.domain.match.Similarity;
import io.tandem.domain.match.Suggestion;
import io.tandem.domain.match.SuggestionKeys;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many of the right links the rules find among labelled people, and how many of theirs are
 * right: first the automatic ones, then the suggestions for the records left.
 *
 * <p>By hand, with a CSV of the columns unique_id, first_name, surname, dob, city, email and
 * cluster, such as Splink's {@code fake_1000.csv}: {@code java -cp
 * 'target/sandbox/lib/*:target/test-classes:target/classes' io.tandem.benchmark.MatchingQuality
 * people.csv}
 */
public final class MatchingQuality {

  private static final Set<String> PERSONAL = Set.of("birthdate");
  private static final Eligibility ELIGIBILITY = new Eligibility(true);

  private final PrintStream out = System.out;
  private final LabelledPeople people;
  private final Map<String, Set<RecordId>> holders = new HashMap<>();
  private final Map<RecordId, RecordId> links = new HashMap<>();

  private MatchingQuality(LabelledPeople people) {
    this.people = people;
  }

  /** Judges the rules on the file given. */
  public static void main(String[] args) throws IOException {
    new MatchingQuality(LabelledPeople.read(Path.of(args[0]))).run();
  }

  private void run() {
    out.printf(
        "%d records, and %d rows left out: their address is another contact's%n",
        people.records().size(), people.leftOut());
    link();
    reportLinks();
    List<Suggestion> all = suggestions(record -> true);
    report("every record without a link", record -> true, all);
    report("the records that the product suggests for", this::keyless, suggestions(this::keyless));
  }

  private void link() {
    for (CustomerRecord record : people.records()) {
      MatchKeys.of(record).emails().forEach(email -> put(holders, email, record.id()));
    }
    Matcher matcher = new Matcher(new Evidence(holders, Map.of(), Map.of(), Map.of()));
    for (CustomerRecord record : people.records()) {
      if (ELIGIBILITY.exclusionOf(record).isEmpty()
          && matcher.match(record) instanceof Matched matched) {
        links.put(record.id(), matched.counterpart());
        links.put(matched.counterpart(), record.id());
      }
    }
  }

  private void reportLinks() {
    long right = rightLinks();
    out.printf(
        "%nAutomatic links: %d, of them right %s%n",
        links.size() / 2, share(right, links.size() / 2));
    out.printf("  of all links possible one to one: %s%n", share(right, possible()));
    out.printf(
        "  of those possible with the same valid e-mail address: %s%n",
        share(
            right,
            people.possibleLinksByEmail(record -> ELIGIBILITY.exclusionOf(record).isEmpty())));
  }

  private void report(String title, Predicate<CustomerRecord> among, List<Suggestion> suggestions) {
    Predicate<CustomerRecord> asked = among.and(this::unlinked);
    out.printf(
        "%nSuggestions for %s: %d records%n",
        title, people.records().stream().filter(asked).count());
    List<Suggestion> best = oneToOne(suggestions);
    long rightBest = right(best);
    out.printf(
        "  one to one, best first: %d, right %s%n", best.size(), share(rightBest, best.size()));
    out.printf(
        "    of the links possible that are not made automatically: %s%n",
        share(rightBest, possible() - rightLinks()));
    out.printf(
        "    of all links possible, with the automatic ones: %s%n",
        share(rightLinks() + rightBest, possible()));
    out.printf(
        "  all above the threshold: %d, right %s%n",
        suggestions.size(), share(right(suggestions), suggestions.size()));
    out.printf(
        "    of all true pairs of unlinked records: %s%n",
        share(right(suggestions), people.truePairs(this::unlinked)));
  }

  /** Pairs of unlinked records, at least one of them asked for, best first. */
  private List<Suggestion> suggestions(Predicate<CustomerRecord> asked) {
    Map<String, List<CustomerRecord>> index = new HashMap<>();
    List<CustomerRecord> unlinked = people.records().stream().filter(this::unlinked).toList();
    for (CustomerRecord record : unlinked) {
      keys(record)
          .forEach(key -> index.computeIfAbsent(key, none -> new ArrayList<>()).add(record));
    }
    Similarity similarity = new Similarity("GB", PERSONAL);
    Set<Suggestion> found = new LinkedHashSet<>();
    for (CustomerRecord record : unlinked) {
      if (asked.test(record)) {
        keys(record).stream()
            .flatMap(key -> index.get(key).stream())
            .distinct()
            .forEach(candidate -> similarity.of(record, candidate).ifPresent(found::add));
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Suggestion::score).reversed()).toList();
  }

  private static Collection<String> keys(CustomerRecord record) {
    return SuggestionKeys.of(record, "GB", PERSONAL).keys();
  }

  /** Best first, each record once. */
  private static List<Suggestion> oneToOne(List<Suggestion> suggestions) {
    Set<RecordId> taken = new HashSet<>();
    List<Suggestion> best = new ArrayList<>();
    for (Suggestion suggestion : suggestions) {
      if (!taken.contains(suggestion.netsuite()) && !taken.contains(suggestion.hubspot())) {
        taken.add(suggestion.netsuite());
        taken.add(suggestion.hubspot());
        best.add(suggestion);
      }
    }
    return best;
  }

  private boolean unlinked(CustomerRecord record) {
    return !links.containsKey(record.id());
  }

  /** Without a valid address, or with one that nobody else has. */
  private boolean keyless(CustomerRecord record) {
    return ELIGIBILITY.exclusionOf(record).isPresent()
        || holders.get(EmailAddress.normalise(record.email())).size() == 1;
  }

  private long possible() {
    return people.possibleLinks(record -> true);
  }

  private long rightLinks() {
    return links.entrySet().stream()
        .filter(link -> link.getKey().system() == SyncSystem.NETSUITE)
        .filter(link -> people.samePerson(link.getKey(), link.getValue()))
        .count();
  }

  private long right(List<Suggestion> suggestions) {
    return suggestions.stream()
        .filter(suggestion -> people.samePerson(suggestion.netsuite(), suggestion.hubspot()))
        .count();
  }

  private static String share(long part, long whole) {
    return "%d of %d, %.1f %%".formatted(part, whole, whole == 0 ? 0 : 100.0 * part / whole);
  }

  private static void put(Map<String, Set<RecordId>> map, String key, RecordId record) {
    map.computeIfAbsent(key, none -> new HashSet<>()).add(record);
  }
}
