package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.config.NetSuiteConfig;
import io.tandem.domain.preflight.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What else the role must see: address books, lists, and what is deleted.
 *
 * @param filter which records take part
 */
record ListCheck(Probe probe, NetSuiteConfig.Filter filter) {

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (probe.query().readsAddresses()) {
      findings.add(addressBook());
    }
    filter.category().map(this::categories).ifPresent(findings::add);
    findings.add(deletions());
    return findings;
  }

  /** Where addresses stand is looked up before they are written. */
  private Finding addressBook() {
    String check = "netsuite-address-book";
    return refusal("customeraddressbook")
        .map(
            words ->
                Finding.failed(
                    check,
                    "The role does not see address books: " + Probe.said(words),
                    "Give it the permission Customers (Lists), or set"
                        + " tandem.fields.address.enabled=false"))
        .orElseGet(() -> Finding.passed(check, "The role sees address books"));
  }

  private Finding categories(List<String> wanted) {
    String check = "netsuite-categories";
    String query = "SELECT id FROM customercategory WHERE id" + EntityQuery.in(wanted);
    Probe.Reply reply = probe.ask(query);
    if (reply.refusal().isPresent()) {
      return Finding.warning(
          check,
          "The role does not see the list of customer categories: "
              + Probe.said(reply.refusal().get()),
          "See that those of tandem.netsuite.filter.category exist, or give it the permission"
              + " Customer Category (Lists, View)");
    }
    List<String> there = reply.rows().stream().map(row -> text(row, "id")).toList();
    List<String> missing = wanted.stream().filter(id -> !there.contains(id)).toList();
    return missing.isEmpty()
        ? Finding.passed(check, "The categories of the filter are there")
        : Finding.failed(
            check,
            "tandem.netsuite.filter.category names %s, and there is no such category"
                .formatted(String.join(", ", missing)),
            "Give internal ids of Setup > Accounting > Accounting Lists > Customer Category");
  }

  private Finding deletions() {
    String check = "netsuite-deleted-records";
    return refusal("deletedrecord")
        .map(
            words ->
                Finding.warning(
                    check,
                    "The role is not told what was deleted, so that only the full sweep finds it: "
                        + Probe.said(words),
                    "To know at once, give it the permission Deleted Records (Setup, View)"))
        .orElseGet(() -> Finding.passed(check, "The role is told what was deleted"));
  }

  private Optional<String> refusal(String table) {
    return probe.ask("SELECT COUNT(*) AS n FROM " + table + " WHERE ROWNUM <= 1").refusal();
  }
}
