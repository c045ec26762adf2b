package io.tandem.domain.merge;

import static io.tandem.domain.Sample.field;
import static io.tandem.domain.Sample.with;
import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static io.tandem.domain.customer.SyncSystem.NETSUITE;
import static io.tandem.domain.merge.Direction.HUBSPOT_TO_NETSUITE;
import static io.tandem.domain.merge.Direction.NETSUITE_TO_HUBSPOT;
import static io.tandem.domain.merge.Direction.TWO_WAY;
import static io.tandem.domain.merge.MergeRule.CLEARED_BY_OTHER;
import static io.tandem.domain.merge.MergeRule.DIRECTION_DECIDES;
import static io.tandem.domain.merge.MergeRule.DIRECTION_FORBIDS;
import static io.tandem.domain.merge.MergeRule.FILLED_AT_FIRST_MATCH;
import static io.tandem.domain.merge.MergeRule.KEPT_CLEARED;
import static io.tandem.domain.merge.MergeRule.ONE_SIDE_CHANGED;
import static io.tandem.domain.merge.MergeRule.SAME_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.SyncSystem;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With one direction closed there is a source and a target, and no conflict. */
class OneWayMergeTest {

  private static final FieldMapping NAME = field("name");

  /** Both directions, as the whole sync's and as the field's own, with each default app. */
  static Stream<Arguments> oneWays() {
    return Stream.of(NETSUITE, HUBSPOT)
        .flatMap(
            source ->
                Stream.of(NETSUITE, HUBSPOT)
                    .map(app -> with(NAME, app))
                    .flatMap(
                        field ->
                            Stream.of(
                                Arguments.of(source, from(source), field),
                                Arguments.of(source, TWO_WAY, with(field, from(source))))));
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void theSourcesValueFlowsWhereTheFirstMatchFindsTwo(
      SyncSystem source, Direction direction, FieldMapping field) {
    assertThat(merge(source, MergeCase.firstMatch(direction, field), "Ada", "Byron"))
        .isEqualTo(flows(source, DIRECTION_DECIDES));
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void theSourcesValueFlowsWhereBothSidesChanged(
      SyncSystem source, Direction direction, FieldMapping field) {
    assertThat(merge(source, settled(direction, field), "Ada", "Byron"))
        .isEqualTo(flows(source, DIRECTION_DECIDES));
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void aChangeOfTheSourceFlows(SyncSystem source, Direction direction, FieldMapping field) {
    assertThat(merge(source, settled(direction, field), "Ada", "base"))
        .isEqualTo(flows(source, ONE_SIDE_CHANGED));
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void aChangeOfTheTargetStaysThere(SyncSystem source, Direction direction, FieldMapping field) {
    assertThat(merge(source, settled(direction, field), "base", "Byron"))
        .isEqualTo(kept(DIRECTION_FORBIDS));
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void anEmptyTargetIsFilledAtTheFirstMatch(
      SyncSystem source, Direction direction, FieldMapping field) {
    assertThat(merge(source, MergeCase.firstMatch(direction, field), "Ada", ""))
        .isEqualTo(flows(source, FILLED_AT_FIRST_MATCH));
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void anEmptySourceIsNotFilledAtTheFirstMatch(
      SyncSystem source, Direction direction, FieldMapping field) {
    assertThat(merge(source, MergeCase.firstMatch(direction, field), "", "Byron"))
        .isEqualTo(kept(DIRECTION_FORBIDS));
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void clearingTheSourceKeepsTheTarget(SyncSystem source, Direction direction, FieldMapping field) {
    assertThat(merge(source, settled(direction, field), "", "base")).isEqualTo(kept(KEPT_CLEARED));
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void clearingTheSourceClearsTheTargetWhereSetToPropagate(
      SyncSystem source, Direction direction, FieldMapping field) {
    assertThat(merge(source, settled(direction, with(field, OnClear.PROPAGATE)), "", "base"))
        .isEqualTo(flows(source, CLEARED_BY_OTHER));
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void clearingTheSourceClearsAlsoATargetThatChangedWhereSetToPropagate(
      SyncSystem source, Direction direction, FieldMapping field) {
    assertThat(merge(source, settled(direction, with(field, OnClear.PROPAGATE)), "", "Byron"))
        .isEqualTo(flows(source, CLEARED_BY_OTHER));
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void clearingTheTargetNeverReachesTheSource(
      SyncSystem source, Direction direction, FieldMapping field) {
    MergeCase settled = settled(direction, with(field, OnClear.PROPAGATE));

    assertThat(merge(source, settled, "base", "").origin()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("oneWays")
  void equalValuesAreSettled(SyncSystem source, Direction direction, FieldMapping field) {
    assertThat(merge(source, settled(direction, field), "Ada", "Ada")).isEqualTo(kept(SAME_VALUE));
  }

  @Test
  void nothingFlowsWhereTheFieldAndTheSyncAllowOppositeDirections() {
    FieldMapping field = with(NAME, HUBSPOT_TO_NETSUITE);

    assertThat(MergeCase.firstMatch(NETSUITE_TO_HUBSPOT, field).now("Ada", "Byron"))
        .isEqualTo(kept(DIRECTION_FORBIDS));
    assertThat(MergeCase.firstMatch(NETSUITE_TO_HUBSPOT, field).now("Ada", ""))
        .isEqualTo(kept(DIRECTION_FORBIDS));
    assertThat(settled(NETSUITE_TO_HUBSPOT, field).now("Ada", "base"))
        .isEqualTo(kept(DIRECTION_FORBIDS));
  }

  private static FieldDecision merge(
      SyncSystem source, MergeCase merge, String sourceValue, String targetValue) {
    return source == NETSUITE
        ? merge.now(sourceValue, targetValue)
        : merge.now(targetValue, sourceValue);
  }

  private static Direction from(SyncSystem source) {
    return source == NETSUITE ? NETSUITE_TO_HUBSPOT : HUBSPOT_TO_NETSUITE;
  }

  private static MergeCase settled(Direction direction, FieldMapping field) {
    return MergeCase.settledAt(direction, field, "base", "base");
  }

  private static FieldDecision flows(SyncSystem origin, MergeRule rule) {
    return new FieldDecision("name", rule, Optional.of(origin));
  }

  private static FieldDecision kept(MergeRule rule) {
    return new FieldDecision("name", rule, Optional.empty());
  }
}
