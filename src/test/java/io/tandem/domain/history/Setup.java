package io.tandem.domain.history;

import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldFormat;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.FieldRules;
import io.tandem.domain.merge.OnClear;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.merge.Transform;
import io.tandem.domain.merge.ValueMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the administrator has set.
 *
 * @param direction which way the whole sync writes
 * @param defaultApp whose value wins a conflict
 * @param onClear what clearing does to the other side
 * @param optOutTwoWay whether opt-outs also flow to HubSpot
 * @param silverHasPartner whether the pick list's map knows NetSuite's Silver
 * @param noteRenamed whether the note stands in HubSpot's other property
 * @param noteOnlyIfEmpty whether a note is written only where there is none
 * @param noteDefaulted whether HubSpot gets a note where the person has none
 * @param filtered whether each system lets only some of its records take part
 * @param requireEmail whether only records with an e-mail address take part
 */
record Setup(
    Direction direction,
    SyncSystem defaultApp,
    OnClear onClear,
    boolean optOutTwoWay,
    boolean silverHasPartner,
    boolean noteRenamed,
    boolean noteOnlyIfEmpty,
    boolean noteDefaulted,
    boolean filtered,
    boolean requireEmail) {

  static final List<String> FIELDS =
      List.of(
          "email", "name", "phone", "tier", "street", "city", "country", "optOut", "stage", "note");
  static final List<String> ADDRESS = List.of("street", "city", "country");
  static final List<String> STAGES = List.of("lead", "opportunity", "customer");
  static final String DEFAULT_NOTE = "new";

  private static final Map<Setup, SyncRules> RULES = new ConcurrentHashMap<>();
  private static final Map<String, String> STAGE_VALUES =
      Map.of("Lead", "lead", "Prospect", "opportunity", "Customer", "customer");

  /** Two-way, HubSpot wins, clearing keeps, everybody takes part. */
  static Setup plain() {
    return new Setup(
        Direction.TWO_WAY,
        SyncSystem.HUBSPOT,
        OnClear.KEEP,
        false,
        true,
        false,
        false,
        false,
        false,
        true);
  }

  /** A setup in which one setting is another one. */
  Setup with(Setting setting) {
    return new Setup(
        setting == Setting.DIRECTION ? next(direction) : direction,
        setting == Setting.DEFAULT_APP ? defaultApp.other() : defaultApp,
        setting == Setting.ON_CLEAR ? next(onClear) : onClear,
        optOutTwoWay ^ setting == Setting.OPT_OUT_TWO_WAY,
        silverHasPartner ^ setting == Setting.VALUE_MAP,
        noteRenamed ^ setting == Setting.NOTE_RENAMED,
        noteOnlyIfEmpty ^ setting == Setting.NOTE_ONLY_IF_EMPTY,
        noteDefaulted ^ setting == Setting.NOTE_DEFAULTED,
        filtered ^ setting == Setting.FILTERED,
        requireEmail ^ setting == Setting.REQUIRE_EMAIL);
  }

  private static Direction next(Direction direction) {
    return switch (direction) {
      case TWO_WAY -> Direction.NETSUITE_TO_HUBSPOT;
      case NETSUITE_TO_HUBSPOT -> Direction.HUBSPOT_TO_NETSUITE;
      case HUBSPOT_TO_NETSUITE -> Direction.TWO_WAY;
    };
  }

  private static OnClear next(OnClear onClear) {
    return onClear == OnClear.KEEP ? OnClear.PROPAGATE : OnClear.KEEP;
  }

  /** What an administrator may change. */
  enum Setting {
    DIRECTION,
    DEFAULT_APP,
    ON_CLEAR,
    OPT_OUT_TWO_WAY,
    VALUE_MAP,
    NOTE_RENAMED,
    NOTE_ONLY_IF_EMPTY,
    NOTE_DEFAULTED,
    FILTERED,
    REQUIRE_EMAIL
  }

  Eligibility eligibility() {
    return new Eligibility(requireEmail);
  }

  /** The same object each time: histories ask for it all the time. */
  SyncRules rules() {
    return RULES.computeIfAbsent(this, Setup::made);
  }

  private SyncRules made() {
    return new SyncRules(
        direction,
        List.of(
            field("email", "email", "email", FieldKind.EMAIL),
            field("name", "name", "firstname", FieldKind.TEXT),
            field("phone", "phone", "phone", FieldKind.PHONE),
            choice("tier", "tier", tierValues(), rules(Direction.TWO_WAY)),
            address("street", FieldKind.STREET),
            address("city", FieldKind.TEXT),
            address("country", FieldKind.COUNTRY),
            new FieldMapping(
                "optOut",
                "optOut",
                "unsubscribe",
                "optout",
                FieldFormat.of(FieldKind.OPT_OUT),
                rules(optOutTwoWay ? Direction.TWO_WAY : Direction.HUBSPOT_TO_NETSUITE)),
            choice("stage", "lifecyclestage", STAGE_VALUES, stageRules()),
            note()),
        "US");
  }

  Map<String, String> tierValues() {
    return silverHasPartner
        ? Map.of("Gold", "gold", "Silver", "silver", "Argent", "silver")
        : Map.of("Gold", "gold");
  }

  private FieldMapping note() {
    return new FieldMapping(
        "note",
        "note",
        "comments",
        noteRenamed ? "remarks" : "message",
        FieldFormat.of(FieldKind.TEXT),
        new FieldRules(
            Direction.TWO_WAY,
            defaultApp,
            onClear,
            noteOnlyIfEmpty,
            List.of(),
            noteDefaulted ? Map.of(SyncSystem.HUBSPOT, DEFAULT_NOTE) : Map.of()));
  }

  private FieldRules stageRules() {
    return new FieldRules(
        Direction.NETSUITE_TO_HUBSPOT, defaultApp, onClear, false, STAGES, Map.of());
  }

  private FieldRules rules(Direction own) {
    return FieldRules.of(own, defaultApp, onClear);
  }

  private FieldMapping field(String name, String netsuite, String hubspot, FieldKind kind) {
    return new FieldMapping(
        name, name, netsuite, hubspot, FieldFormat.of(kind), rules(Direction.TWO_WAY));
  }

  private FieldMapping address(String name, FieldKind kind) {
    return new FieldMapping(
        name, "address", name, name, FieldFormat.of(kind), rules(Direction.TWO_WAY));
  }

  private static FieldMapping choice(
      String name, String hubspot, Map<String, String> values, FieldRules rules) {
    return new FieldMapping(
        name,
        name,
        name,
        hubspot,
        new FieldFormat(FieldKind.CHOICE, ValueMap.of(values), Transform.NONE),
        rules);
  }
}
