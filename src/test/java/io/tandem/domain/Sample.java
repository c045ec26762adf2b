package io.tandem.domain;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.OnClear;
import io.tandem.domain.merge.SyncRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records and rules as short as tests want them. */
public final class Sample {

  public static final RecordId CUSTOMER = RecordId.netsuite("1");
  public static final RecordId CONTACT = RecordId.hubspot("2");

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
        true,
        true,
        List.of(additionalEmails),
        Fields.of(Map.of("email", email)));
  }

  /** A text field with the defaults: two-way, HubSpot wins, clearing keeps. */
  public static FieldMapping field(String name) {
    return field(name, FieldKind.TEXT);
  }

  public static FieldMapping field(String name, FieldKind kind) {
    return new FieldMapping(
        name, name, name, kind, Direction.TWO_WAY, SyncSystem.HUBSPOT, OnClear.KEEP);
  }

  public static FieldMapping with(FieldMapping field, Direction direction) {
    return new FieldMapping(
        field.name(),
        field.netsuite(),
        field.hubspot(),
        field.kind(),
        direction,
        field.defaultApp(),
        field.onClear());
  }

  public static FieldMapping with(FieldMapping field, SyncSystem defaultApp) {
    return new FieldMapping(
        field.name(),
        field.netsuite(),
        field.hubspot(),
        field.kind(),
        field.direction(),
        defaultApp,
        field.onClear());
  }

  public static FieldMapping with(FieldMapping field, OnClear onClear) {
    return new FieldMapping(
        field.name(),
        field.netsuite(),
        field.hubspot(),
        field.kind(),
        field.direction(),
        field.defaultApp(),
        onClear);
  }

  public static SyncRules rules(Direction direction, FieldMapping... fields) {
    return new SyncRules(direction, List.of(fields), "US");
  }
}
