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
 * @param barred what keeps the record out by its own system's account: a company, an inactive
 *     record, a filter that it does not pass; empty where nothing does
 * @param additionalEmails further e-mail addresses that identify the same person
 * @param absorbed records of the same system that were merged into this one and are gone
 * @param fields the mapped values
 */
public record CustomerRecord(
    RecordId id,
    Optional<RecordId> partner,
    Optional<ExclusionReason> barred,
    List<String> additionalEmails,
    List<RecordId> absorbed,
    Fields fields) {

  public CustomerRecord {
    requireNonNull(id, "id is null");
    requireNonNull(partner, "partner is null");
    requireNonNull(barred, "barred is null");
    requireNonNull(fields, "fields is null");
    additionalEmails = List.copyOf(additionalEmails);
    absorbed = List.copyOf(absorbed);
  }

  /** A plain person: not barred, without a named counterpart or further addresses. */
  public static CustomerRecord person(RecordId id, Fields fields) {
    return new CustomerRecord(id, Optional.empty(), Optional.empty(), List.of(), List.of(), fields);
  }

  /** The primary e-mail address as the system has it, "" where there is none. */
  public String email() {
    return fields.get(StandardField.EMAIL);
  }

  /** Whether it is a person at all: contacts have no counterpart among companies. */
  public boolean isPerson() {
    return !barred.equals(Optional.of(ExclusionReason.COMPANY_CUSTOMER));
  }

  /** The same record with other values. */
  public CustomerRecord with(Fields newFields) {
    return new CustomerRecord(id, partner, barred, additionalEmails, absorbed, newFields);
  }

  /** The same record, kept out or let in. */
  public CustomerRecord barredBy(Optional<ExclusionReason> reason) {
    return new CustomerRecord(id, partner, reason, additionalEmails, absorbed, fields);
  }

  /** The same record, naming a counterpart. */
  public CustomerRecord naming(RecordId counterpart) {
    return new CustomerRecord(
        id, Optional.of(counterpart), barred, additionalEmails, absorbed, fields);
  }
}
