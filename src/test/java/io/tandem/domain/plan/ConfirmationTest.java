package io.tandem.domain.plan;

import static io.tandem.domain.Sample.CONTACT;
import static io.tandem.domain.Sample.CUSTOMER;
import static io.tandem.domain.Sample.RUN;
import static io.tandem.domain.Sample.contact;
import static io.tandem.domain.Sample.field;
import static io.tandem.domain.Sample.rules;
import static io.tandem.domain.Sample.settled;
import static io.tandem.domain.Sample.values;
import static io.tandem.domain.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.Provenance;
import io.tandem.domain.merge.Settled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

  private static final FieldMapping EMAIL = field("email");
  private static final FieldMapping NAME = field("name");
  private static final Confirmation CONFIRMATION =
      new Confirmation(rules(Direction.TWO_WAY, EMAIL, NAME), RUN);

  @Test
  void afterAnUpdateEachSideIsSettledAtItsOwnWords() {
    Draft draft =
        new Draft(
            CUSTOMER,
            Optional.of(CONTACT),
            List.of(diff("email", "", "a@X.org", "A@X.org", SyncSystem.NETSUITE)));

    Settled settled =
        CONFIRMATION.afterUpdate(Settled.nothing(), draft, Fields.of(Map.of("email", "a@x.org")));

    assertThat(values(settled)).isEqualTo(values(settled(EMAIL, "A@X.org", "a@x.org")));
    assertThat(settled.at(EMAIL).orElseThrow().why())
        .isEqualTo(
            new Provenance(MergeRule.ONE_SIDE_CHANGED, Optional.of(SyncSystem.NETSUITE), RUN));
  }

  @Test
  void anUpdateSettlesNoFieldThatItDidNotWrite() {
    Draft draft =
        new Draft(
            CONTACT,
            Optional.of(CUSTOMER),
            List.of(diff("email", "a@x.org", "", "", SyncSystem.HUBSPOT)));
    Settled base = settled(NAME, "Ada", "Ada");

    assertThat(values(CONFIRMATION.afterUpdate(base, draft, Fields.none())))
        .isEqualTo(values(settled(base, EMAIL, "", "")));
  }

  @Test
  void afterACreateEveryMappedFieldIsSettledAlsoTheEmptyOnes() {
    Draft draft =
        new Draft(
            CONTACT,
            Optional.empty(),
            List.of(diff("email", "", "A@x.org", "A@x.org", SyncSystem.HUBSPOT)));

    Settled settled =
        CONFIRMATION.afterCreate(
            contact(Map.of("email", "A@x.org")), draft, Fields.of(Map.of("email", "a@x.org")));

    assertThat(values(settled))
        .isEqualTo(values(settled(settled(EMAIL, "a@x.org", "A@x.org"), NAME, "", "")));
  }

  @Test
  void aValueThatWasNotWrittenAtTheCreateSaysWhy() {
    Confirmation oneWay =
        new Confirmation(
            rules(Direction.TWO_WAY, EMAIL, with(NAME, Direction.NETSUITE_TO_HUBSPOT)), RUN);
    Draft draft =
        new Draft(
            CONTACT,
            Optional.empty(),
            List.of(diff("email", "", "a@x.org", "a@x.org", SyncSystem.HUBSPOT)));

    Settled settled =
        oneWay.afterCreate(
            contact(Map.of("email", "a@x.org", "name", "Ada")),
            draft,
            Fields.of(Map.of("email", "a@x.org")));

    assertThat(settled.at(with(NAME, Direction.NETSUITE_TO_HUBSPOT)).orElseThrow().why().rule())
        .isEqualTo(MergeRule.DIRECTION_FORBIDS);
  }

  @Test
  void aValueThatOnlyTodaysRulesWouldSendIsStillToBeDecided() {
    Draft draft =
        new Draft(
            CONTACT,
            Optional.empty(),
            List.of(diff("email", "", "a@x.org", "a@x.org", SyncSystem.HUBSPOT)));

    Settled settled =
        CONFIRMATION.afterCreate(
            contact(Map.of("email", "a@x.org", "name", "Ada")),
            draft,
            Fields.of(Map.of("email", "a@x.org")));

    assertThat(settled.fields()).containsOnlyKeys("email");
  }

  private static FieldDiff diff(
      String field, String before, String after, String original, SyncSystem origin) {
    return new FieldDiff(field, before, after, original, origin, MergeRule.ONE_SIDE_CHANGED, "");
  }
}
