package io.tandem.domain.plan;

import static io.tandem.domain.Sample.CONTACT;
import static io.tandem.domain.Sample.CUSTOMER;
import static io.tandem.domain.Sample.RUN;
import static io.tandem.domain.Sample.contact;
import static io.tandem.domain.Sample.customer;
import static io.tandem.domain.Sample.field;
import static io.tandem.domain.Sample.rules;
import static io.tandem.domain.Sample.settled;
import static io.tandem.domain.Sample.values;
import static io.tandem.domain.Sample.with;
import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static io.tandem.domain.customer.SyncSystem.NETSUITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.OnClear;
import io.tandem.domain.merge.Provenance;
import io.tandem.domain.merge.Settled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final Planner PLANNER =
      new Planner(rules(Direction.TWO_WAY, field("email"), field("name"), field("title")), RUN);
  private static final Settled BASE =
      settled(
          settled(settled(field("email"), "a@x.org", "a@x.org"), field("name"), "Ada", "Ada"),
          field("title"),
          "",
          "");

  @Test
  void aPersonKnownToOneSystemIsCreatedInTheOtherWithEveryValueThereIs() {
    assertThat(PLANNER.planLone(customer(Map.of("name", "Ada", "title", " ", "other", "x"))))
        .isEqualTo(
            new PlanResult.Create(
                new Draft(
                    CUSTOMER,
                    Optional.empty(),
                    List.of(
                        new FieldDiff(
                            "name",
                            "",
                            "Ada",
                            "Ada",
                            NETSUITE,
                            MergeRule.CREATED_FROM_ORIGIN,
                            field("name").print())))));
  }

  @Test
  void aPersonIsNotCreatedAgainstTheDirection() {
    Planner oneWay = new Planner(rules(Direction.HUBSPOT_TO_NETSUITE, field("name")), RUN);

    assertThat(oneWay.planLone(customer(Map.of("name", "Ada"))))
        .isEqualTo(new PlanResult.Excluded(ExclusionReason.DIRECTION));
    assertThat(oneWay.planLone(contact(Map.of("name", "Ada"))))
        .isInstanceOf(PlanResult.Create.class);
  }

  @Test
  void aPersonWhoseNamedCounterpartIsNotThereAnyMoreIsNotCreatedAgain() {
    assertThat(PLANNER.planLone(contact(Map.of("name", "Ada")).naming(CUSTOMER)))
        .isEqualTo(new PlanResult.Excluded(ExclusionReason.COUNTERPART_DELETED));
  }

  @Test
  void aFieldThatMayNotFlowIsLeftOutOfACreate() {
    Planner planner =
        new Planner(
            rules(
                Direction.TWO_WAY,
                field("name"),
                with(field("title"), Direction.HUBSPOT_TO_NETSUITE)),
            RUN);

    PlanResult plan = planner.planLone(customer(Map.of("name", "Ada", "title", "Countess")));

    assertThat(((PlanResult.Create) plan).draft().values()).containsOnlyKeys("name");
  }

  @Test
  void settledRecordsNeedNoChange() {
    assertThat(PLANNER.planLinked(customer(SETTLED), contact(SETTLED), BASE))
        .isEqualTo(new PlanResult.NoChange(BASE));
  }

  @Test
  void recordsThatAgreeAtTheirFirstMatchBecomeTheBase() {
    PlanResult plan = PLANNER.planLinked(customer(SETTLED), contact(SETTLED), Settled.nothing());

    assertThat(values(((PlanResult.NoChange) plan).base())).isEqualTo(values(BASE));
  }

  @Test
  void changesOnBothSidesMakeOneDraftForEachSystem() {
    PlanResult plan =
        PLANNER.planLinked(
            customer(Map.of("email", "a@x.org", "name", "Augusta")),
            contact(Map.of("email", "a@x.org", "name", "Ada", "title", "Countess")),
            BASE);

    assertThat(((PlanResult.Update) plan).drafts())
        .containsExactlyInAnyOrder(
            update(
                true,
                new FieldDiff(
                    "name",
                    "Ada",
                    "Augusta",
                    "Augusta",
                    NETSUITE,
                    ONE_SIDE,
                    field("name").print())),
            update(
                false,
                new FieldDiff(
                    "title",
                    "",
                    "Countess",
                    "Countess",
                    HUBSPOT,
                    ONE_SIDE,
                    field("title").print())));
  }

  @Test
  void fieldsToBeWrittenAreNotSettledBeforeTheWrite() {
    PlanResult plan =
        PLANNER.planLinked(
            customer(Map.of("email", "A@x.org", "name", "Augusta")),
            contact(Map.of("email", "A@x.org", "name", "Ada")),
            BASE);

    assertThat(values(((PlanResult.Update) plan).base()))
        .isEqualTo(values(settled(BASE, field("email"), "A@x.org", "A@x.org")));
  }

  @Test
  void aClearedFieldThatIsKeptIsSettledAsItStands() {
    PlanResult plan =
        PLANNER.planLinked(customer(Map.of("email", "a@x.org")), contact(SETTLED), BASE);

    Settled base = ((PlanResult.NoChange) plan).base();
    assertThat(values(base)).isEqualTo(values(settled(BASE, field("name"), "", "Ada")));
    assertThat(base.at(field("name")).orElseThrow().why())
        .isEqualTo(new Provenance(MergeRule.KEPT_CLEARED, Optional.empty(), RUN));
  }

  @Test
  void aPropagatedClearWritesNothingIntoTheField() {
    Planner planner =
        new Planner(rules(Direction.TWO_WAY, with(field("name"), OnClear.PROPAGATE)), RUN);

    PlanResult plan =
        planner.planLinked(customer(Map.of("name", " ")), contact(Map.of("name", "Ada")), BASE);

    assertThat(((PlanResult.Update) plan).drafts().get(0).diffs())
        .containsExactly(
            new FieldDiff(
                "name",
                "Ada",
                "",
                " ",
                NETSUITE,
                MergeRule.CLEARED_BY_OTHER,
                field("name").print()));
  }

  @Test
  void theSameInputGivesTheSamePlan() {
    assertThat(PLANNER.planLinked(customer(SETTLED), contact(Map.of()), Settled.nothing()))
        .isEqualTo(PLANNER.planLinked(customer(SETTLED), contact(Map.of()), Settled.nothing()));
  }

  private static final Map<String, String> SETTLED = Map.of("email", "a@x.org", "name", "Ada");
  private static final MergeRule ONE_SIDE = MergeRule.ONE_SIDE_CHANGED;

  private static Draft update(boolean toHubSpot, FieldDiff diff) {
    return toHubSpot
        ? new Draft(CUSTOMER, Optional.of(CONTACT), List.of(diff))
        : new Draft(CONTACT, Optional.of(CUSTOMER), List.of(diff));
  }
}
