package io.tandem.domain;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldFormat;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.FieldRules;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.OnClear;
import io.tandem.domain.merge.Provenance;
import io.tandem.domain.merge.Settled;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.run.RunId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records and rules as short as tests want them. */
public final class Sample {

  public static final RecordId CUSTOMER = RecordId.netsuite("1");
  public static final RecordId CONTACT = RecordId.hubspot("2");

  /** The run in which everything happens. */
  public static final RunId RUN = new RunId(7);

  private static final Provenance WHY =
      new Provenance(MergeRule.SETTLED, Optional.empty(), new RunId(1));

  private Sample() {}

  public static CustomerRecord customer(Map<String, String> values) {
    return CustomerRecord.person(CUSTOMER, Fields.of(values));
  }

  public static CustomerRecord contact(Map<String, String> values) {
    return CustomerRecord.person(CONTACT, Fields.of(values));
  }

  /** A record that says more about itself than its fields. */
  public static CustomerRecord record(
      RecordId id, RecordId partner, String email, String... additionalEmails) {
    return new CustomerRecord(
        id,
        Optional.ofNullable(partner),
        Optional.empty(),
        List.of(additionalEmails),
        List.of(),
        Fields.of(Map.of("email", email)));
  }

  /** A text field with the defaults: two-way, HubSpot wins, clearing keeps. */
  public static FieldMapping field(String name) {
    return field(name, FieldKind.TEXT);
  }

  public static FieldMapping field(String name, FieldKind kind) {
    return field(name, FieldFormat.of(kind));
  }

  public static FieldMapping field(String name, FieldFormat format) {
    return new FieldMapping(
        name,
        name,
        name,
        name,
        format,
        FieldRules.of(Direction.TWO_WAY, SyncSystem.HUBSPOT, OnClear.KEEP));
  }

  public static FieldMapping with(FieldMapping field, Direction direction) {
    FieldRules rules = field.rules();
    return with(field, FieldRules.of(direction, rules.defaultApp(), rules.onClear()));
  }

  public static FieldMapping with(FieldMapping field, SyncSystem defaultApp) {
    FieldRules rules = field.rules();
    return with(field, FieldRules.of(rules.direction(), defaultApp, rules.onClear()));
  }

  public static FieldMapping with(FieldMapping field, OnClear onClear) {
    FieldRules rules = field.rules();
    return with(field, FieldRules.of(rules.direction(), rules.defaultApp(), onClear));
  }

  public static FieldMapping with(FieldMapping field, FieldRules rules) {
    return new FieldMapping(
        field.name(), field.group(), field.netsuite(), field.hubspot(), field.format(), rules);
  }

  /** The same field as a part of a group. */
  public static FieldMapping in(String group, FieldMapping field) {
    return new FieldMapping(
        field.name(), group, field.netsuite(), field.hubspot(), field.format(), field.rules());
  }

  /** A base with one field settled at two values. */
  public static Settled settled(FieldMapping field, String netsuite, String hubspot) {
    return settled(Settled.nothing(), field, netsuite, hubspot);
  }

  /** The base with one more field settled at two values. */
  public static Settled settled(Settled base, FieldMapping field, String netsuite, String hubspot) {
    return base.with(field, netsuite, hubspot, WHY);
  }

  /** What a base holds: each field with NetSuite's value and HubSpot's. */
  public static Map<String, List<String>> values(Settled base) {
    return base.fields().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                field -> List.of(field.getValue().netsuite(), field.getValue().hubspot())));
  }

  public static SyncRules rules(Direction direction, FieldMapping... fields) {
    return new SyncRules(direction, List.of(fields), "US");
  }
}
