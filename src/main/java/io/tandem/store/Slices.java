package io.tandem.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Queries by lists of keys, a slice of the list at a time: H2 compares each row that it finds with
 * the whole list once more, so that a list of a thousand costs a million comparisons.
 */
final class Slices {

  private static final int LONGEST = 100;

  private Slices() {}

  /** The results of one query for each slice, one after the other. */
  static <K, R> Stream<R> of(Collection<K> keys, Function<List<K>, List<R>> query) {
    List<K> all = List.copyOf(keys);
    List<R> results = new ArrayList<>();
    for (int from = 0; from < all.size(); from += LONGEST) {
      results.addAll(query.apply(all.subList(from, Math.min(from + LONGEST, all.size()))));
    }
    return results.stream();
  }
}
