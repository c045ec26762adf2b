package io.tandem.domain.match;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.Sample;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.MatchResult.Matched;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A link is one to one, whatever keys the records have. */
class MatcherPropertyTest {

  /** Two systems of up to three records, of few addresses and ids, one pair perhaps linked. */
  record Population(List<CustomerRecord> records, boolean linked) {

    Map<RecordId, RecordId> matchedOf(SyncSystem system) {
      Keyring keyring = Keyring.of(records);
      if (linked) {
        keyring.linked(RecordId.netsuite("1"), RecordId.hubspot("1"));
      }
      Matcher matcher = keyring.matcher();
      return records.stream()
          .filter(record -> record.id().system() == system)
          .filter(record -> matcher.match(record) instanceof Matched)
          .collect(
              toMap(CustomerRecord::id, record -> ((Matched) matcher.match(record)).counterpart()));
    }
  }

  @Provide
  Arbitrary<Population> populations() {
    return Combinators.combine(
            side(SyncSystem.NETSUITE), side(SyncSystem.HUBSPOT), Arbitraries.of(true, false))
        .as(
            (netsuite, hubspot, linked) -> {
              List<CustomerRecord> all = new ArrayList<>(netsuite);
              all.addAll(hubspot);
              return new Population(all, linked);
            });
  }

  @Property(tries = 2000)
  void noTwoRecordsOfAPageAreMatchedWithTheSameOne(
      @ForAll("populations") Population population, @ForAll SyncSystem system) {
    Collection<RecordId> counterparts = population.matchedOf(system).values();

    assertThat(counterparts).doesNotHaveDuplicates();
  }

  @Property(tries = 2000)
  void aMatchIsNotContradictedFromTheOtherSide(@ForAll("populations") Population population) {
    Map<RecordId, RecordId> back = population.matchedOf(SyncSystem.HUBSPOT);

    population
        .matchedOf(SyncSystem.NETSUITE)
        .forEach((one, other) -> assertThat(back.getOrDefault(other, one)).isEqualTo(one));
  }

  private static Arbitrary<List<CustomerRecord>> side(SyncSystem system) {
    return keys()
        .list()
        .ofMaxSize(3)
        .map(
            keys -> {
              List<CustomerRecord> records = new ArrayList<>();
              for (int i = 0; i < keys.size(); i++) {
                records.add(keys.get(i).record(new RecordId(system, Integer.toString(i + 1))));
              }
              return records;
            });
  }

  private static Arbitrary<Keys> keys() {
    Arbitrary<String> emails = Arbitraries.of("", "a@x.org", "b@x.org", "c@x.org");
    return Combinators.combine(emails, emails, Arbitraries.of("", "", "", "", "", "", "1", "2"))
        .as(Keys::new);
  }

  private record Keys(String email, String additional, String partner) {
    CustomerRecord record(RecordId id) {
      RecordId named = partner.isEmpty() ? null : new RecordId(id.system().other(), partner);
      return Sample.record(id, named, email, additional);
    }
  }
}
