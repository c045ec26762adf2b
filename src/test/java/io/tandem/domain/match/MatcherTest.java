package io.tandem.domain.match;

import static io.tandem.domain.Sample.record;
import static io.tandem.domain.match.AmbiguityReason.COUNTERPART_TAKEN;
import static io.tandem.domain.match.AmbiguityReason.MERGED_PEOPLE;
import static io.tandem.domain.match.AmbiguityReason.SEVERAL_CANDIDATES;
import static io.tandem.domain.match.AmbiguityReason.SHARED_EMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.match.MatchResult.Ambiguous;
import io.tandem.domain.match.MatchResult.Linked;
import io.tandem.domain.match.MatchResult.Matched;
import io.tandem.domain.match.MatchResult.Unmatched;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatcherTest {

  private static final RecordId N1 = RecordId.netsuite("1");
  private static final RecordId N2 = RecordId.netsuite("2");
  private static final RecordId H1 = RecordId.hubspot("1");
  private static final RecordId H2 = RecordId.hubspot("2");

  private static final CustomerRecord ADA = record(N1, null, "Ada@X.org ");

  @Test
  void aCounterpartThatAnotherRecordInheritsIsNobodyElses() {
    CustomerRecord contact = record(H1, null, "ada@x.org");
    CustomerRecord naming = record(H1, N1, "eva@x.org");

    assertThat(Keyring.of(ADA, contact).inherited(H2, N1).matcher().match(contact))
        .isEqualTo(new Ambiguous(COUNTERPART_TAKEN, Set.of(N1)));
    assertThat(Keyring.of(ADA, naming).inherited(H2, N1).matcher().match(naming))
        .isEqualTo(new Ambiguous(COUNTERPART_TAKEN, Set.of(N1, H1)));
  }

  @Test
  void aLinkedRecordIsLinkedWhateverItsKeysSay() {
    CustomerRecord other = record(H2, N1, "ada@x.org");

    assertThat(Keyring.of(ADA, other).linked(N1, H1).matcher().match(ADA)).isEqualTo(new Linked());
  }

  @Test
  void aRecordThatNamesItsCounterpartIsMatchedByThatId() {
    CustomerRecord customer = record(N1, H1, "ada@x.org");
    CustomerRecord contact = record(H1, null, "king@x.org");

    assertThat(Keyring.of(customer, contact).matcher().match(customer))
        .isEqualTo(new Matched(H1, MatchRule.KNOWN_ID));
  }

  @Test
  void aRecordThatItsCounterpartNamesIsMatchedByThatId() {
    CustomerRecord contact = record(H1, N1, "king@x.org");

    assertThat(Keyring.of(ADA, contact).matcher().match(ADA))
        .isEqualTo(new Matched(H1, MatchRule.KNOWN_ID));
  }

  @Test
  void anIdThatNoRecordHasIsNoEvidence() {
    CustomerRecord customer = record(N1, H2, "ada@x.org");
    CustomerRecord contact = record(H1, null, "ada@x.org");

    assertThat(Keyring.of(customer, contact).matcher().match(customer))
        .isEqualTo(new Matched(H1, MatchRule.EMAIL));
  }

  @Test
  void theSameEmailAddressInAnyCaseMatches() {
    CustomerRecord contact = record(H1, null, "ada@x.org");

    assertThat(Keyring.of(ADA, contact).matcher().match(ADA))
        .isEqualTo(new Matched(H1, MatchRule.EMAIL));
    assertThat(Keyring.of(ADA, contact).matcher().match(contact))
        .isEqualTo(new Matched(N1, MatchRule.EMAIL));
  }

  @Test
  void anAdditionalEmailAddressMatchesBothWays() {
    CustomerRecord contact = record(H1, null, "king@x.org", "old@x.org", "ADA@x.org");

    assertThat(Keyring.of(ADA, contact).matcher().match(ADA))
        .isEqualTo(new Matched(H1, MatchRule.EMAIL));
    assertThat(Keyring.of(ADA, contact).matcher().match(contact))
        .isEqualTo(new Matched(N1, MatchRule.EMAIL));
  }

  @Test
  void aRecordThatNobodySharesAKeyWithIsUnmatched() {
    assertThat(Keyring.of(ADA, record(H1, null, "other@x.org")).matcher().match(ADA))
        .isEqualTo(new Unmatched());
  }

  @Test
  void recordsWithoutAnEmailAddressDoNotMatchEachOther() {
    CustomerRecord customer = record(N1, null, "");

    assertThat(Keyring.of(customer, record(H1, null, " ")).matcher().match(customer))
        .isEqualTo(new Unmatched());
  }

  @Test
  void severalCandidatesAreLeftToAPerson() {
    Keyring keyring = Keyring.of(ADA, record(H1, null, "ada@x.org"), record(H2, null, "ADA@x.org"));

    assertThat(keyring.matcher().match(ADA))
        .isEqualTo(new Ambiguous(SEVERAL_CANDIDATES, Set.of(H1, H2)));
  }

  @Test
  void anEmailAddressSharedWithinASystemIsLeftToAPerson() {
    CustomerRecord contact = record(H1, null, "ada@x.org");
    Keyring keyring = Keyring.of(ADA, record(N2, null, "ada@x.org"), contact);

    assertThat(keyring.matcher().match(ADA)).isEqualTo(new Ambiguous(SHARED_EMAIL, Set.of(H1, N2)));
    assertThat(keyring.matcher().match(contact))
        .isEqualTo(new Ambiguous(SEVERAL_CANDIDATES, Set.of(N1, N2)));
  }

  @Test
  void anEmailAddressSharedWithinASystemIsNotCreatedTwiceInTheOther() {
    assertThat(Keyring.of(ADA, record(N2, null, "ada@x.org")).matcher().match(ADA))
        .isEqualTo(new Ambiguous(SHARED_EMAIL, Set.of(N2)));
  }

  @Test
  void aCandidateThatIsLinkedToAnotherRecordIsTaken() {
    Keyring keyring = Keyring.of(ADA, record(H1, null, "ada@x.org")).linked(N2, H1);

    assertThat(keyring.matcher().match(ADA))
        .isEqualTo(new Ambiguous(COUNTERPART_TAKEN, Set.of(H1)));
  }

  @Test
  void aCandidateThatAnotherRecordNamesIsTaken() {
    Keyring keyring = Keyring.of(ADA, record(N2, H1, "king@x.org"), record(H1, null, "ada@x.org"));

    assertThat(keyring.matcher().match(ADA))
        .isEqualTo(new Ambiguous(COUNTERPART_TAKEN, Set.of(H1)));
  }

  @Test
  void aKnownIdBeatsAnEmailAddress() {
    CustomerRecord customer = record(N1, H1, "ada@x.org");
    Keyring keyring =
        Keyring.of(customer, record(H1, null, "king@x.org"), record(H2, null, "ada@x.org"));

    assertThat(keyring.matcher().match(customer)).isEqualTo(new Matched(H1, MatchRule.KNOWN_ID));
  }

  @Test
  void twoRecordsThatNameTheSameOneAreLeftToAPerson() {
    CustomerRecord one = record(N1, H1, "ada@x.org");
    CustomerRecord two = record(N2, H1, "king@x.org");
    CustomerRecord contact = record(H1, null, "ada@x.org");
    Matcher matcher = Keyring.of(one, two, contact).matcher();

    assertThat(matcher.match(one)).isEqualTo(new Ambiguous(COUNTERPART_TAKEN, Set.of(H1, N1, N2)));
    assertThat(matcher.match(two)).isEqualTo(new Ambiguous(COUNTERPART_TAKEN, Set.of(H1, N1, N2)));
    assertThat(matcher.match(contact)).isEqualTo(new Ambiguous(SEVERAL_CANDIDATES, Set.of(N1, N2)));
  }

  @Test
  void aNamedCounterpartThatIsLinkedToAnotherRecordIsTaken() {
    CustomerRecord customer = record(N1, H1, "ada@x.org");
    Keyring keyring = Keyring.of(customer, record(H1, null, "ada@x.org")).linked(N2, H1);

    assertThat(keyring.matcher().match(customer))
        .isEqualTo(new Ambiguous(COUNTERPART_TAKEN, Set.of(H1, N2)));
  }

  @Test
  void twoRecordsThatShareDifferentAddressesWithOneAreLeftToAPerson() {
    CustomerRecord second = record(N2, null, "king@x.org");
    CustomerRecord contact = record(H1, null, "ada@x.org", "king@x.org");
    Matcher matcher = Keyring.of(ADA, second, contact).matcher();

    assertThat(matcher.match(ADA)).isInstanceOf(Ambiguous.class);
    assertThat(matcher.match(second)).isInstanceOf(Ambiguous.class);
    assertThat(matcher.match(contact)).isInstanceOf(Ambiguous.class);
  }

  @Test
  void aSurvivorInheritsTheCounterpartOfWhatWasMergedIntoIt() {
    CustomerRecord survivor = survivor(null, H2);

    assertThat(Keyring.of(ADA, survivor).inherited(H2, N1).matcher().match(survivor))
        .isEqualTo(new Matched(N1, MatchRule.MERGED));
    assertThat(Keyring.of(ADA, survivor).linked(N1, H1).inherited(H2, N1).matcher().match(survivor))
        .isEqualTo(new Linked());
  }

  @Test
  void aSurvivorOfTwoPeopleIsLeftToAPerson() {
    CustomerRecord other = record(N2, null, "king@x.org");
    CustomerRecord survivor = survivor(null, H2);
    Keyring keyring = Keyring.of(ADA, other, survivor).linked(N1, H1).inherited(H2, N2);

    assertThat(keyring.matcher().match(survivor))
        .isEqualTo(new Ambiguous(MERGED_PEOPLE, Set.of(N1, N2)));
  }

  @Test
  void aSurvivorThatNamesOnePersonAndInheritsAnotherIsLeftToAPerson() {
    CustomerRecord other = record(N2, null, "king@x.org");
    CustomerRecord survivor = survivor(N2, H2);

    assertThat(Keyring.of(ADA, other, survivor).inherited(H2, N1).matcher().match(survivor))
        .isEqualTo(new Ambiguous(MERGED_PEOPLE, Set.of(N1, N2)));
    assertThat(Keyring.of(ADA, other, survivor).linked(N1, H1).matcher().match(survivor))
        .isEqualTo(new Ambiguous(MERGED_PEOPLE, Set.of(N1, N2)));
    assertThat(Keyring.of(ADA, other, survivor).inherited(H2, N2).matcher().match(survivor))
        .isEqualTo(new Matched(N2, MatchRule.MERGED));
  }

  private static CustomerRecord survivor(RecordId named, RecordId absorbed) {
    return new CustomerRecord(
        H1,
        Optional.ofNullable(named),
        Optional.empty(),
        List.of(),
        List.of(absorbed),
        Fields.none());
  }
}
