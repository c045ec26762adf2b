package io.tandem.domain.merge;

import static io.tandem.domain.Sample.field;
import static io.tandem.domain.Sample.in;
import static io.tandem.domain.Sample.with;
import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static io.tandem.domain.customer.SyncSystem.NETSUITE;
import static io.tandem.domain.merge.Direction.TWO_WAY;
import static java.util.stream.Collectors.toMap;

import io.tandem.domain.Sample;
import io.tandem.domain.customer.SyncSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A field under a rule of its own. Parts of a group stand between slashes.
 *
 * @param settled what both sides held when they were settled; empty at their first match
 * @param expected the rule that must decide
 * @param origin the side whose value must flow
 */
record GuardExample(
    String situation,
    List<FieldMapping> fields,
    Optional<String> settled,
    String netsuite,
    String hubspot,
    MergeRule expected,
    Optional<SyncSystem> origin) {

  private static final FieldMapping ONLY_IF_EMPTY =
      with(
          field("note"),
          new FieldRules(TWO_WAY, HUBSPOT, OnClear.PROPAGATE, true, List.of(), Map.of()));
  private static final FieldMapping FORWARD =
      with(
          field("stage"),
          new FieldRules(
              TWO_WAY,
              NETSUITE,
              OnClear.KEEP,
              false,
              List.of("lead", "opportunity", "customer"),
              Map.of()));
  private static final FieldMapping CHOICE =
      field(
          "tier",
          new FieldFormat(FieldKind.CHOICE, ValueMap.of(Map.of("Gold", "gold")), Transform.NONE));
  private static final FieldMapping DEFAULTED =
      with(
          field("source"),
          new FieldRules(
              TWO_WAY, HUBSPOT, OnClear.KEEP, false, List.of(), Map.of(HUBSPOT, "NetSuite")));
  private static final FieldMapping OPT_OUT =
      with(field("optOut", FieldKind.OPT_OUT), OnClear.PROPAGATE);
  private static final List<FieldMapping> ADDRESS =
      List.of(in("address", field("street")), in("address", field("city")));

  static List<GuardExample> all() {
    return List.of(
        one("only if empty, and there is a value", ONLY_IF_EMPTY, "a", "b", "a")
            .stays(MergeRule.ONLY_IF_EMPTY),
        one("only if empty, and there is none", ONLY_IF_EMPTY, "", "b", "")
            .flows(NETSUITE, MergeRule.ONE_SIDE_CHANGED),
        one("only if empty, and cleared in NetSuite", ONLY_IF_EMPTY, "a", "", "a")
            .stays(MergeRule.ONLY_IF_EMPTY),
        one("forward only, and NetSuite moves on", FORWARD, "lead", "customer", "lead")
            .flows(NETSUITE, MergeRule.ONE_SIDE_CHANGED),
        one("forward only, and NetSuite moves back", FORWARD, "customer", "lead", "customer")
            .stays(MergeRule.FORWARD_ONLY),
        one("forward only, and HubSpot moves back", FORWARD, "customer", "customer", "lead")
            .flows(HUBSPOT, MergeRule.ONE_SIDE_CHANGED),
        one("a value without partner in NetSuite", CHOICE, "", "Bronze", "")
            .stays(MergeRule.VALUE_WITHOUT_PARTNER),
        one("a value without partner in HubSpot", CHOICE, "", "", "platinum")
            .stays(MergeRule.VALUE_WITHOUT_PARTNER),
        one("a value with a partner", CHOICE, "", "Gold", "")
            .flows(NETSUITE, MergeRule.ONE_SIDE_CHANGED),
        first("a default for HubSpot, and nobody has a value", List.of(DEFAULTED), "", "")
            .flows(NETSUITE, MergeRule.DEFAULT_WHEN_EMPTY),
        first("a default for HubSpot, and somebody has a value", List.of(DEFAULTED), "", "fair")
            .flows(HUBSPOT, MergeRule.FILLED_AT_FIRST_MATCH),
        one("a default for HubSpot, and both were settled empty", DEFAULTED, "", "", "")
            .stays(MergeRule.SETTLED),
        first("an opt-out in HubSpot", List.of(OPT_OUT), "F", "true")
            .flows(HUBSPOT, MergeRule.FILLED_AT_FIRST_MATCH),
        one("an opt-out taken back in NetSuite", OPT_OUT, "true", "F", "true")
            .stays(MergeRule.NEVER_OPT_IN),
        one("an opt-out taken back in HubSpot", OPT_OUT, "true", "T", "false")
            .stays(MergeRule.NEVER_OPT_IN),
        first("a group of which HubSpot has a part only", ADDRESS, "Main/Oslo", "Main/")
            .flows(NETSUITE, MergeRule.KEPT_BECAUSE_FULLER),
        first("a group of which both have another part", ADDRESS, "/Oslo", "Main/")
            .flows(HUBSPOT, MergeRule.DEFAULT_APP_WINS),
        first("a group that NetSuite does not have at all", ADDRESS, "/", "Main/Oslo")
            .flows(HUBSPOT, MergeRule.FILLED_AT_FIRST_MATCH));
  }

  private static GuardExample one(
      String situation, FieldMapping field, String settled, String netsuite, String hubspot) {
    return new GuardExample(
        situation,
        List.of(field),
        Optional.of(settled),
        netsuite,
        hubspot,
        MergeRule.SETTLED,
        Optional.empty());
  }

  private static GuardExample first(
      String situation, List<FieldMapping> fields, String netsuite, String hubspot) {
    return new GuardExample(
        situation,
        fields,
        Optional.empty(),
        netsuite,
        hubspot,
        MergeRule.SETTLED,
        Optional.empty());
  }

  private GuardExample stays(MergeRule rule) {
    return new GuardExample(situation, fields, settled, netsuite, hubspot, rule, Optional.empty());
  }

  private GuardExample flows(SyncSystem from, MergeRule rule) {
    return new GuardExample(situation, fields, settled, netsuite, hubspot, rule, Optional.of(from));
  }

  /** What the code decides, the same for all parts. */
  List<FieldDecision> decided() {
    return new SyncRules(TWO_WAY, fields, "US")
        .merge(
            Sample.customer(values(netsuite)),
            Sample.contact(values(hubspot)),
            settled.map(this::base).orElseGet(Settled::nothing));
  }

  private Settled base(String held) {
    return Sample.settled(fields.get(0), held, held);
  }

  private Map<String, String> values(String parts) {
    String[] each = parts.split("/", -1);
    return IntStream.range(0, fields.size())
        .boxed()
        .collect(toMap(i -> fields.get(i).name(), i -> each[i]));
  }

  /** The line in the document. */
  String line() {
    FieldDecision decision = decided().get(0);
    return "| "
        + String.join(
            " | ",
            situation,
            settled.map(GuardExample::shown).orElse("never"),
            shown(netsuite),
            shown(hubspot),
            decision.rule().key(),
            decision.origin().map(SyncSystem::label).orElse("–"))
        + " |";
  }

  private static String shown(String value) {
    return value.replace("/", "").isEmpty() ? "empty" : value;
  }
}
