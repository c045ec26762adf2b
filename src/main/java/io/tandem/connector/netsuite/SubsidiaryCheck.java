package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.domain.preflight.Finding;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether new records go into a subsidiary that exists, where the account has any.
 *
 * @param configured the internal id of the subsidiary of new records
 * @param writes whether the sync writes to NetSuite
 */
record SubsidiaryCheck(Probe probe, Optional<String> configured, boolean writes) {

  private static final String CHECK = "netsuite-subsidiary";
  private static final String KEY = "tandem.netsuite.subsidiary";
  private static final String QUERY = "SELECT s.id, s.name, s.isinactive FROM subsidiary s";
  private static final int SHOWN = 20;

  List<Finding> findings() {
    if (!writes) {
      return List.of(Finding.passed(CHECK, "Not needed: the sync does not write to NetSuite"));
    }
    Probe.Reply reply = probe.ask(QUERY);
    return List.of(reply.refusal().map(this::hidden).orElseGet(() -> among(reply.rows())));
  }

  /** An account without subsidiaries and a role that may not see them answer alike. */
  private Finding hidden(String words) {
    return configured.isEmpty()
        ? Finding.passed(CHECK, "The account shows no subsidiaries, and none is configured")
        : Finding.warning(
            CHECK,
            "Whether there is a subsidiary %s cannot be seen: %s"
                .formatted(configured.get(), Probe.said(words)),
            "Give the role the permission Subsidiaries (Lists, View). If the account is no OneWorld"
                + " account, remove "
                + KEY);
  }

  private Finding among(List<JsonObject> subsidiaries) {
    String active =
        subsidiaries.stream()
            .filter(row -> !text(row, "isinactive").equals("T"))
            .limit(SHOWN)
            .map(row -> text(row, "id") + " (" + text(row, "name") + ")")
            .collect(Collectors.joining(", "));
    if (configured.isEmpty()) {
      return Finding.failed(
          CHECK,
          "The account has subsidiaries, and new %ss need one"
              .formatted(probe.query().type().key()),
          "Set " + KEY + " to one of " + active);
    }
    return subsidiaries.stream()
        .filter(row -> text(row, "id").equals(configured.get()))
        .findFirst()
        .map(row -> own(row, active))
        .orElseGet(
            () ->
                Finding.failed(
                    CHECK,
                    "%s is '%s', and the role sees no such subsidiary"
                        .formatted(KEY, configured.get()),
                    "Give one of " + active + ", or let the role see it"));
  }

  private static Finding own(JsonObject row, String active) {
    return text(row, "isinactive").equals("T")
        ? Finding.failed(
            CHECK,
            "%s is '%s', which is inactive".formatted(KEY, text(row, "id")),
            "Give one of " + active)
        : Finding.passed(CHECK, "New records go into the subsidiary " + text(row, "name"));
  }
}
