package io.tandem.domain.merge;

import static io.tandem.domain.Sample.field;
import static io.tandem.domain.Sample.with;
import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static io.tandem.domain.customer.SyncSystem.NETSUITE;
import static io.tandem.domain.merge.Direction.TWO_WAY;
import static io.tandem.domain.merge.MergeRule.CLEARED_BY_OTHER;
import static io.tandem.domain.merge.MergeRule.DEFAULT_APP_WINS;
import static io.tandem.domain.merge.MergeRule.FILLED_AT_FIRST_MATCH;
import static io.tandem.domain.merge.MergeRule.KEPT_BECAUSE_EMPTY;
import static io.tandem.domain.merge.MergeRule.KEPT_CLEARED;
import static io.tandem.domain.merge.MergeRule.ONE_SIDE_CHANGED;
import static io.tandem.domain.merge.MergeRule.SAME_VALUE;
import static io.tandem.domain.merge.MergeRule.SETTLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.SyncSystem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TwoWayMergeTest {

  private static final FieldMapping NAME = field("name");

  @Test
  void equalValuesAreSettledAtTheFirstMatch() {
    assertThat(firstMatch(NAME).now("Ada", "Ada")).isEqualTo(kept(SAME_VALUE));
    assertThat(firstMatch(NAME).now("", "")).isEqualTo(kept(SAME_VALUE));
  }

  @Test
  void aFieldEmptyOnOneSideIsFilledFromTheOtherAtTheFirstMatch() {
    assertThat(firstMatch(NAME).now("", "Ada")).isEqualTo(flows(HUBSPOT, FILLED_AT_FIRST_MATCH));
    assertThat(firstMatch(NAME).now("Ada", "")).isEqualTo(flows(NETSUITE, FILLED_AT_FIRST_MATCH));
  }

  @ParameterizedTest
  @EnumSource
  void theDefaultAppWinsWhereTheFirstMatchFindsTwoValues(SyncSystem defaultApp) {
    assertThat(firstMatch(with(NAME, defaultApp)).now("Ada", "Augusta"))
        .isEqualTo(flows(defaultApp, DEFAULT_APP_WINS));
  }

  @ParameterizedTest
  @EnumSource
  void aChangeOnOneSideFlowsWhicheverAppIsDefault(SyncSystem defaultApp) {
    MergeCase settled = settled(with(NAME, defaultApp));

    assertThat(settled.now("Augusta", "Ada")).isEqualTo(flows(NETSUITE, ONE_SIDE_CHANGED));
    assertThat(settled.now("Ada", "Augusta")).isEqualTo(flows(HUBSPOT, ONE_SIDE_CHANGED));
  }

  @ParameterizedTest
  @EnumSource
  void theDefaultAppWinsWhereBothSidesChanged(SyncSystem defaultApp) {
    assertThat(settled(with(NAME, defaultApp)).now("Augusta", "Byron"))
        .isEqualTo(flows(defaultApp, DEFAULT_APP_WINS));
  }

  @Test
  void theSameChangeOnBothSidesIsSettled() {
    assertThat(settled(NAME).now("Augusta", "Augusta")).isEqualTo(kept(SAME_VALUE));
    assertThat(settled(NAME).now("", "")).isEqualTo(kept(SAME_VALUE));
  }

  @Test
  void anEmptyValueOfTheDefaultAppDoesNotWinAConflict() {
    assertThat(settled(with(NAME, HUBSPOT)).now("Augusta", ""))
        .isEqualTo(flows(NETSUITE, KEPT_BECAUSE_EMPTY));
    assertThat(settled(with(NAME, NETSUITE)).now("", "Augusta"))
        .isEqualTo(flows(HUBSPOT, KEPT_BECAUSE_EMPTY));
  }

  @Test
  void theDefaultAppsValueBeatsAClearedOneInAConflict() {
    assertThat(settled(with(NAME, HUBSPOT)).now("", "Augusta"))
        .isEqualTo(flows(HUBSPOT, DEFAULT_APP_WINS));
  }

  @Test
  void aFieldClearedOnOneSideIsKeptOnTheOther() {
    assertThat(settled(NAME).now("", "Ada")).isEqualTo(kept(KEPT_CLEARED));
    assertThat(settled(NAME).now("Ada", "")).isEqualTo(kept(KEPT_CLEARED));
  }

  @Test
  void aFieldThatWasKeptWhenClearedStaysSettled() {
    assertThat(MergeCase.settledAt(TWO_WAY, NAME, "", "Ada").now("", "Ada"))
        .isEqualTo(kept(SETTLED));
  }

  @Test
  void aFieldThatWasKeptWhenClearedIsRefilledByALaterChangeOnTheOtherSide() {
    assertThat(MergeCase.settledAt(TWO_WAY, NAME, "", "Ada").now("", "Augusta"))
        .isEqualTo(flows(HUBSPOT, ONE_SIDE_CHANGED));
  }

  @Test
  void aFieldSetToPropagateIsClearedOnTheOtherSideToo() {
    MergeCase settled = settled(with(NAME, OnClear.PROPAGATE));

    assertThat(settled.now("", "Ada")).isEqualTo(flows(NETSUITE, CLEARED_BY_OTHER));
    assertThat(settled.now("Ada", "")).isEqualTo(flows(HUBSPOT, CLEARED_BY_OTHER));
  }

  @Test
  void aValueThatASystemReformattedIsNoChange() {
    assertThat(
            MergeCase.settledAt(TWO_WAY, NAME, "Ada Lovelace", "Ada Love")
                .now("Ada Lovelace", "Ada Love"))
        .isEqualTo(kept(SETTLED));
  }

  @ParameterizedTest
  @CsvSource({"DEFAULT_APP_WINS,default-app-wins", "KEPT_CLEARED,kept-cleared"})
  void aRuleIsNamedInKebabCase(MergeRule rule, String key) {
    assertThat(rule.key()).isEqualTo(key);
  }

  @Test
  void theTargetIsTheOtherSideOfTheOrigin() {
    assertThat(flows(NETSUITE, ONE_SIDE_CHANGED).target()).contains(HUBSPOT);
    assertThat(kept(SETTLED).target()).isEmpty();
  }

  private static MergeCase firstMatch(FieldMapping field) {
    return MergeCase.firstMatch(TWO_WAY, field);
  }

  private static MergeCase settled(FieldMapping field) {
    return MergeCase.settledAt(TWO_WAY, field, "Ada", "Ada");
  }

  private static FieldDecision flows(SyncSystem origin, MergeRule rule) {
    return new FieldDecision("name", rule, Optional.of(origin));
  }

  private static FieldDecision kept(MergeRule rule) {
    return new FieldDecision("name", rule, Optional.empty());
  }
}
