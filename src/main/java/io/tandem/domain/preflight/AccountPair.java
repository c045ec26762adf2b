package io.tandem.domain.preflight;

/**
 * The two accounts that a sync connects.
 *
 * @param mayMix whether a test account may be connected with one in production
 */
public record AccountPair(AccountKind netsuite, AccountKind hubspot, boolean mayMix) {

  private static final String CHECK = "accounts";

  /** Whether test data could get into production, or the other way round. */
  public Finding finding() {
    if (netsuite == AccountKind.UNKNOWN || hubspot == AccountKind.UNKNOWN) {
      return Finding.warning(
          CHECK,
          "It could not be seen whether both accounts are for production, or both for tests",
          "Look up tandem.netsuite.account-id and the HubSpot account of tandem.hubspot.token");
    }
    if (netsuite == hubspot) {
      return Finding.passed(CHECK, "Both accounts are for " + netsuite.key());
    }
    String mixed =
        "NetSuite's account is for %s, HubSpot's for %s: a sync would mix their people"
            .formatted(netsuite.key(), hubspot.key());
    return mayMix
        ? Finding.warning(CHECK, mixed, "Remove tandem.allow-mixed-accounts when you are done")
        : Finding.failed(
            CHECK,
            mixed,
            "Correct tandem.netsuite.account-id or tandem.hubspot.token; if it is meant so, set"
                + " tandem.allow-mixed-accounts=true");
  }
}
