package io.tandem.domain.customer;

import java.util.Locale;

/** Why a rule keeps a record out of the sync. */
public enum ExclusionReason {
  COMPANY_CUSTOMER("It is a company. Contacts pair with individual customers only"),
  INACTIVE(
      "Its system marks it inactive. Activate it, or set tandem.netsuite.filter.active-only=false"),
  FILTER_SUBSIDIARY("Its subsidiary is not among tandem.netsuite.filter.subsidiary"),
  FILTER_CATEGORY("Its category is not among tandem.netsuite.filter.category"),
  FILTER_CONDITION("It does not meet tandem.netsuite.filter.condition"),
  FILTER_LIST("It is not in the list that tandem.hubspot.filter.list names. Add it there"),
  FILTER_PROPERTY("One of its properties does not meet tandem.hubspot.filter.properties"),
  NO_EMAIL("It has no e-mail address. Enter one, or set tandem.require-valid-email=false"),
  INVALID_EMAIL(
      "Its e-mail address cannot be one. Correct it, or set tandem.require-valid-email=false"),
  TRIAL_LIMIT("As many people as tandem.max-records allows are linked already. Raise it"),
  DIRECTION("It stands on one side only, and the direction forbids to create it on the other"),
  COUNTERPART_EXCLUDED("Its counterpart is kept out: look there for the reason"),
  COUNTERPART_DELETED(
      "Its counterpart was deleted. Nothing is deleted or created again; restore the counterpart,"
          + " or enter it anew with the same e-mail address");

  private final String remedy;

  ExclusionReason(String remedy) {
    this.remedy = remedy;
  }

  /** The reason in JSON, summaries and documents, such as {@code no-email}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it means and what to do, for whoever asks why a person is not synced. */
  public String remedy() {
    return remedy;
  }
}
