package io.tandem.connector.hubspot;

import io.tandem.config.HubSpotConfig;
import io.tandem.connector.Attempts;
import io.tandem.connector.Checks;
import io.tandem.connector.Checks.Check;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.Inspection;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is looked at in HubSpot before a run. It asks, and never writes.
 *
 * @param writes whether the sync writes to HubSpot
 * @param list the list that filters the contacts, if one does
 */
record PreflightCheck(
    HubSpotConfig config,
    HubSpotApi api,
    Attempts attempts,
    boolean writes,
    Optional<ContactList> list,
    MappingCheck mapping) {

  private static final String LIST = "hubspot-list";

  Inspection inspection() {
    AccountCheck account = new AccountCheck(api.account(), attempts, config.portalId());
    ScopeCheck scopes =
        new ScopeCheck(api.token(), attempts, config.token(), writes, list.isPresent());
    Checks checks =
        new Checks(
            SyncSystem.HUBSPOT,
            List.of(
                Check.essential(account::login),
                Check.further(account::account),
                Check.essential(() -> List.of(new QuotaCheck(api.account(), attempts).finding())),
                // A call without its scope would only say the same.
                Check.essential(scopes::findings),
                Check.further(() -> list.map(this::list).stream().toList()),
                Check.further(this::properties)));
    List<Finding> findings = checks.findings();
    return new Inspection(account.kind(), findings);
  }

  private List<Finding> properties() {
    MappingFaults faults = mapping.find();
    List<Finding> findings = new ArrayList<>();
    if (writes) {
      findings.add(
          faults
              .link()
              .map(fault -> Finding.ofFault(LinkProperty.CHECK, fault))
              .orElseGet(
                  () ->
                      Finding.passed(
                          LinkProperty.CHECK, "Contacts have a property for NetSuite's id")));
    }
    findings.addAll(Finding.ofMapping(SyncSystem.HUBSPOT, faults.fields()));
    return findings;
  }

  private Finding list(ContactList filter) {
    try {
      filter.members(Optional.empty());
      return Finding.passed(LIST, "The list that filters the contacts is there");
    } catch (ConnectorException e) {
      if (!Set.of(Kind.FORBIDDEN, Kind.REFUSED).contains(e.kind())) {
        throw e;
      }
      return Finding.ofFault(LIST, e.getMessage());
    }
  }
}
