package io.tandem.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Variants of NetSuite's behaviour that the references could not verify, or that differ between
 * accounts.
 *
 * @param zone the account's time zone ({@code sandbox.netsuite.time-zone})
 * @param clockZone what {@code CURRENT_DATE} shows, which may be another zone than that of stamps
 * @param autoNumbering whether NetSuite numbers entities itself
 * @param uniqueEmail whether a second customer with the same e-mail is refused
 * @param contactNamesUnique whether a second contact with the same name is refused
 * @param lockout whether five failed logins lock the user for 30 minutes
 * @param lockoutByOauth2 whether refused assertions and tokens count as failed logins too
 * @param assertionError what the token endpoint calls an assertion of an unknown client or
 *     certificate: {@code invalid_client} or {@code invalid_grant}
 * @param boundParameters whether SuiteQL knows {@code params} (new in 2026.2)
 * @param deletionsListed whether deleted records appear in {@code deletedrecord}
 * @param addressBumpsCustomer whether an edit of nothing but an address moves the customer's {@code
 *     lastmodifieddate}
 * @param reformats whether titles are cut, phone numbers rewritten and names trimmed
 * @param platformCodes whether refusals carry the platform's own code in place of {@code
 *     USER_ERROR}
 * @param addressKey the property that names a line of an address book: {@code id} or {@code
 *     internalId}
 * @param oneWorld whether the account has subsidiaries ({@code sandbox.netsuite.one-world})
 * @param batches whether it knows batches, which are new in 2026.1
 * @param retention how long jobs can be asked for, which is documented nowhere ({@code
 *     sandbox.netsuite.job-retention})
 * @param calls how many calls are taken in a time, 0 for any number: blogs tell of such limits,
 *     Oracle's pages do not
 * @param callsWindow that time
 * @param sharedExternalIds whether an external id is unique over customers and contacts
 * @param certificate certificate that M2M assertions must be signed with, if checked
 */
public record NetSuiteSwitches(
    ZoneId zone,
    ZoneId clockZone,
    boolean autoNumbering,
    boolean uniqueEmail,
    boolean contactNamesUnique,
    boolean lockout,
    boolean lockoutByOauth2,
    String assertionError,
    boolean boundParameters,
    boolean deletionsListed,
    boolean addressBumpsCustomer,
    boolean reformats,
    boolean platformCodes,
    String addressKey,
    boolean oneWorld,
    boolean batches,
    Duration retention,
    int calls,
    Duration callsWindow,
    boolean sharedExternalIds,
    Optional<Path> certificate) {

  static NetSuiteSwitches read(SettingsSource source) {
    String zone = source.text("sandbox.netsuite.time-zone", "America/Los_Angeles");
    return new NetSuiteSwitches(
        ZoneId.of(zone),
        ZoneId.of(source.text("sandbox.netsuite.clock-zone", zone)),
        source.flag("sandbox.netsuite.auto-numbering", true),
        source.flag("sandbox.netsuite.unique-email", false),
        source.flag("sandbox.netsuite.contact-names-unique", false),
        source.flag("sandbox.netsuite.lockout", true),
        source.flag("sandbox.netsuite.lockout-by-oauth2", true),
        source.text("sandbox.netsuite.assertion-error", "invalid_client"),
        source.flag("sandbox.netsuite.bound-parameters", true),
        source.flag("sandbox.netsuite.deletions-listed", true),
        source.flag("sandbox.netsuite.address-bumps-customer", true),
        source.flag("sandbox.netsuite.reformat", false),
        source.flag("sandbox.netsuite.platform-codes", false),
        source.text("sandbox.netsuite.address-key", "id"),
        source.flag("sandbox.netsuite.one-world", true),
        source.flag("sandbox.netsuite.batches", true),
        Duration.parse(source.text("sandbox.netsuite.job-retention", "P1D")),
        Integer.parseInt(source.text("sandbox.netsuite.calls", "0")),
        Duration.parse(source.text("sandbox.netsuite.calls-window", "PT1M")),
        source.flag("sandbox.netsuite.shared-external-ids", false),
        source.path("sandbox.netsuite.certificate"));
  }
}
