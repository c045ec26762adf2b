package io.tandem.domain.plan;

import static io.tandem.domain.Sample.CONTACT;
import static io.tandem.domain.Sample.CUSTOMER;
import static io.tandem.domain.Sample.contact;
import static io.tandem.domain.Sample.customer;
import static io.tandem.domain.Sample.field;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.Settled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

  private static final List<FieldMapping> FIELDS = List.of(field("email"), field("name"));

  @Test
  void afterAnUpdateEachSideIsSettledAtItsOwnWords() {
    Draft draft =
        new Draft(
            CUSTOMER,
            Optional.of(CONTACT),
            List.of(
                new FieldDiff(
                    "email", "", "A@X.org", SyncSystem.NETSUITE, MergeRule.ONE_SIDE_CHANGED)));

    assertThat(
            Confirmation.afterUpdate(
                Settled.nothing(), draft, Fields.of(Map.of("email", "a@x.org"))))
        .isEqualTo(Settled.nothing().with("email", "A@X.org", "a@x.org"));
  }

  @Test
  void anUpdateSettlesNoFieldThatItDidNotWrite() {
    Draft draft =
        new Draft(
            CONTACT,
            Optional.of(CUSTOMER),
            List.of(
                new FieldDiff(
                    "email", "a@x.org", "", SyncSystem.HUBSPOT, MergeRule.CLEARED_BY_OTHER)));
    Settled base = Settled.nothing().with("name", "Ada", "Ada");

    assertThat(Confirmation.afterUpdate(base, draft, Fields.none()))
        .isEqualTo(base.with("email", "", ""));
  }

  @Test
  void afterACreateEveryMappedFieldIsSettledAlsoTheEmptyOnes() {
    Settled settled =
        Confirmation.afterCreate(
            FIELDS, contact(Map.of("email", "A@x.org")), Fields.of(Map.of("email", "a@x.org")));

    assertThat(settled)
        .isEqualTo(Settled.nothing().with("email", "a@x.org", "A@x.org").with("name", "", ""));
    assertThat(settled.known()).containsExactlyInAnyOrder("email", "name");
  }

  @Test
  void afterACreateTheSourcesWordsStandOnItsOwnSide() {
    assertThat(
            Confirmation.afterCreate(
                    FIELDS, customer(Map.of("name", "Ada ")), Fields.of(Map.of("name", "Ada")))
                .netsuite()
                .get("name"))
        .isEqualTo("Ada ");
  }
}
