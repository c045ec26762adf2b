package io.tandem.sandbox.netsuite;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What NetSuite refuses to save, in its own words (help: section_156570709583). */
record RecordRules(Account account, RecordTable records) {

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>()]+@[^\\s@.,;<>()]+(\\.[^\\s@.,;<>()]+)+");
  private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9_-]+");
  private static final RecordField SUBSIDIARY = new RecordField("subsidiary", FieldKind.REFERENCE);
  private static final int MAX_CONTACT_COMMENTS = 999;

  void requireComplete(RecordType type, RecordInput input) {
    List<String> missing = new ArrayList<>();
    boolean person = type == RecordType.CONTACT || input.text("isperson").equals("T");
    if (person && !input.has("lastname")) {
      missing.add("Last Name");
    }
    if (!person && !input.has("companyname")) {
      missing.add("Company Name");
    }
    if (account.schema(type).isSubsidiary("subsidiary") && input.subsidiary().isEmpty()) {
      missing.add("Subsidiary");
    }
    if (!missing.isEmpty()) {
      throw NetSuiteError.user("Please enter value(s) for: " + String.join(", ", missing));
    }
  }

  void requireValid(RecordType type, RecordInput input) {
    for (String column : List.of("email", "altemail")) {
      if (input.has(column) && !EMAIL.matcher(input.text(column)).matches()) {
        throw refusal("VALID_EMAIL_REQD", "The email address must be in a valid format.");
      }
    }
    if (type == RecordType.CONTACT && input.text("comments").length() > MAX_CONTACT_COMMENTS) {
      throw NetSuiteError.user(
          "The field comments contained more than the maximum number of"
              + " characters ( 999 ) allowed.");
    }
    if (input.columns().containsKey("entitystatus") && !input.has("entitystatus")) {
      throw NetSuiteError.user("Please enter value(s) for: Status");
    }
    account.schema(type).fields().stream()
        .filter(field -> input.has(field.column()))
        .forEach(field -> requireListed(field, input.text(field.column())));
    input.subsidiary().ifPresent(id -> requireListed(SUBSIDIARY, Long.toString(id)));
  }

  void requireUnique(RecordType type, long id, RecordInput input) {
    for (RecordType sharing : account.switches().sharedExternalIds() ? types() : List.of(type)) {
      requireFree(sharing, "externalid", id, input);
    }
    if (type == RecordType.CUSTOMER && !account.switches().autoNumbering()) {
      requireFree(type, "entityid", id, input);
    }
    if (type == RecordType.CONTACT
        && account.switches().contactNamesUnique()
        && taken(type, "entityid", id, input)) {
      throw refusal(
          "CONTACT_ALREADY_EXISTS",
          "A contact record with this name already exists. Every contact record must have a unique"
              + " name.");
    }
    if (type == RecordType.CUSTOMER
        && account.switches().uniqueEmail()
        && taken(type, "email", id, input)) {
      throw refusal(
          "UNIQUE_CUST_EMAIL_REQD",
          "A customer record with this email address already exists. You must enter a unique"
              + " customer email address for each record you create.");
    }
  }

  private static List<RecordType> types() {
    return List.of(RecordType.values());
  }

  static void requireExternalId(String externalId) {
    if (!EXTERNAL_ID.matcher(externalId).matches()) {
      throw NetSuiteError.of(400, "INVALID_REQUEST", "Invalid external id: " + externalId);
    }
  }

  private void requireFree(RecordType type, String column, long id, RecordInput input) {
    if (taken(type, column, id, input)) {
      throw refusal("DUP_ENTITY", "This entity already exists.");
    }
  }

  /** Which code a record service's refusal has where the platform has one is told for few. */
  private NetSuiteError refusal(String platformCode, String detail) {
    return account.switches().platformCodes()
        ? NetSuiteError.of(400, platformCode, detail)
        : NetSuiteError.user(detail);
  }

  private boolean taken(RecordType type, String column, long id, RecordInput input) {
    if (!input.has(column)) {
      return false;
    }
    OptionalLong owner = records.by(type, column, input.text(column));
    return owner.isPresent() && owner.getAsLong() != id;
  }

  private void requireListed(RecordField field, String ids) {
    field
        .list()
        .ifPresent(
            list -> {
              for (String id : List.of(ids.split(", "))) {
                if (!list.has(records, Long.parseLong(id))) {
                  throw RecordBody.invalidValue(id, field.name());
                }
              }
            });
  }
}
