package io.tandem.connector.netsuite;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What helps when NetSuite refuses a record. Its code is {@code USER_ERROR} for most, so the text
 * decides; codes are those of the platform that some refusals carry.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_156570709583.html">
 *     Oracle: REST error messages</a>
 */
enum FixHint {
  NO_SUBSIDIARY(
      "enter value\\(s\\) for:.*\\bSubsidiary\\b",
      "set tandem.netsuite.subsidiary to the internal id that new records get"),
  VALUE_MISSING(
      "enter value\\(s\\) for:",
      "give the contact a value for it in HubSpot, or set tandem.fields.NAME.default-netsuite of the"
          + " field that is mapped to it"),
  EMAIL_TAKEN(
      "UNIQUE_CUST_EMAIL_REQD|record with this email address already exists",
      "merge the two customers in NetSuite or correct one of the addresses"),
  CONTACT_NAME_TAKEN(
      "CONTACT_ALREADY_EXISTS|UNIQUE_CONTACT_NAME_REQD|contact record with this name already exists",
      "rename one of the two contacts in NetSuite, or delete the duplicate"),
  EXTERNAL_ID_TAKEN(
      "DUP_RCRD|This record already exists|Matched more than one record",
      "find the record with this external id in NetSuite and merge or delete the duplicate"),
  NAME_TAKEN(
      "DUP_ENTITY|UNIQUE_CUST_ID_REQD|entity already exists|record with this ID already exists",
      "a vendor, partner or customer has this name: rename one of them in NetSuite"),
  EMAIL_MALFORMED("VALID_EMAIL_REQD|must be in a valid format", "correct the e-mail address"),
  TOO_LONG("more than the maximum number", "shorten the value"),
  VALUE_UNKNOWN(
      "Invalid Field Value|INVALID_KEY_OR_REF",
      "correct the value in HubSpot, or the value map tandem.fields.NAME.values of the field"),
  FIELD_UNKNOWN("Unknown reference or field|Invalid (property|field) name", "correct the mapping"),
  CHANGED_MEANWHILE(
      "RCRD_HAS_BEEN_CHANGED|RCRD_EDITED_SINCE_RETRIEVED|has been changed",
      "nothing: the next run writes it again"),
  UNEXPECTED(
      "UNEXPECTED_ERROR",
      "look for a script or workflow that fails on this record, and give NetSuite's support the id"),
  /** A script or a workflow refuses in its own words. */
  OTHER("", "do what the message says; if it is a script's or workflow's, ask who maintains it");

  private final Pattern said;
  private final String text;

  FixHint(String said, String text) {
    this.said = Pattern.compile(said, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    this.text = text;
  }

  /** The hint for what NetSuite said. */
  static FixHint of(String code, String words) {
    String all = code + " " + words;
    return Stream.of(values())
        .filter(hint -> hint.said.matcher(all).find())
        .findFirst()
        .orElse(OTHER);
  }

  /** The words with what helps behind them. */
  String behind(String words) {
    return words + " To mend it: " + text;
  }
}
