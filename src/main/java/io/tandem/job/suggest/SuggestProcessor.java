package io.tandem.job.suggest;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.match.Similarity;
import io.tandem.domain.match.Suggestion;
import io.tandem.domain.match.SuggestionKeys;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.StagedRecord;
import io.tandem.job.Reported;
import io.tandem.job.StagedPage;
import io.tandem.store.Links;
import io.tandem.store.StagedRecords;
import io.tandem.store.Suggestions;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares records that no key links with those of the other system that sound like them. One of
 * the two must lack a key: where both have one, different addresses are two people.
 */
@Dependent
@Named
@Reported
public class SuggestProcessor implements ItemProcessor {

  @Inject private Configuration configuration;
  @Inject private Links links;
  @Inject private StagedRecords staged;
  @Inject private Suggestions suggestions;

  @Override
  public SuggestedPage processItem(Object item) {
    StagedPage page = (StagedPage) item;
    Similarity similarity = configuration.similarity();
    Set<RecordId> linked =
        links.of(page.records().stream().map(StagedRecord::id).toList()).keySet();
    List<StagedRecord> open =
        page.records().stream().filter(record -> !linked.contains(record.id())).toList();
    Map<RecordId, Set<String>> keys =
        open.stream().collect(toMap(StagedRecord::id, record -> keys(record.record(), similarity)));
    suggestions.key(keys);
    return new SuggestedPage(
        open.stream().map(StagedRecord::id).toList(), likely(open, keys, similarity), page.next());
  }

  private static Set<String> keys(CustomerRecord record, Similarity similarity) {
    return SuggestionKeys.of(record, similarity.defaultRegion(), similarity.personalFields())
        .keys();
  }

  private List<Suggestion> likely(
      List<StagedRecord> open, Map<RecordId, Set<String>> keys, Similarity similarity) {
    if (open.isEmpty()) {
      return List.of();
    }
    Map<String, Set<RecordId>> holders =
        suggestions.holders(
            open.get(0).id().system().other(),
            keys.values().stream().flatMap(Set::stream).collect(toSet()));
    Map<RecordId, StagedRecord> candidates =
        staged.of(holders.values().stream().flatMap(Set::stream).collect(toSet()));
    return open.stream()
        .flatMap(
            record ->
                keys.get(record.id()).stream()
                    .flatMap(key -> holders.getOrDefault(key, Set.of()).stream())
                    .distinct()
                    .flatMap(id -> Stream.ofNullable(candidates.get(id)))
                    .flatMap(candidate -> compare(record, candidate, similarity).stream()))
        .toList();
  }

  private static Optional<Suggestion> compare(
      StagedRecord record, StagedRecord candidate, Similarity similarity) {
    boolean there = candidate.standing().outcome() != Outcome.GONE;
    return there && (lacksKey(record) || lacksKey(candidate))
        ? similarity.of(record.record(), candidate.record())
        : Optional.empty();
  }

  private static boolean lacksKey(StagedRecord record) {
    return record.standing().outcome() == Outcome.EXCLUDED;
  }
}
