package io.tandem.domain.customer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One customer or contact as one system has it, in Tandem's field names.
 *
 * @param id the record's identity
 * @param partner the record of the other system that this one names as its counterpart: HubSpot's
 *     {@code netsuite_id}, NetSuite's external id {@code hubspot-…}; empty where it names none
 * @param person false for a company customer (NetSuite {@code isperson = 'F'})
 * @param active false for a record that its system marks inactive
 * @param additionalEmails further e-mail addresses that identify the same person
 * @param fields the mapped values
 */
public record CustomerRecord(
    RecordId id,
    Optional<RecordId> partner,
    boolean person,
    boolean active,
    List<String> additionalEmails,
    Fields fields) {

  public CustomerRecord {
    requireNonNull(id, "id is null");
    requireNonNull(partner, "partner is null");
    requireNonNull(fields, "fields is null");
    additionalEmails = List.copyOf(additionalEmails);
  }

  /** A plain person: active, without a named counterpart or further addresses. */
  public static CustomerRecord person(RecordId id, Fields fields) {
    return new CustomerRecord(id, Optional.empty(), true, true, List.of(), fields);
  }

  /** The primary e-mail address as the system has it, "" where there is none. */
  public String email() {
    return fields.get(StandardField.EMAIL);
  }

  /** The same record with some values replaced. */
  public CustomerRecord with(Fields newFields) {
    return new CustomerRecord(id, partner, person, active, additionalEmails, newFields);
  }
}
