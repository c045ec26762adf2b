package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.domain.preflight.Finding;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * Whether NetSuite numbers customers itself, by what its newest ones are called. No API tells the
 * preference.
 *
 * @param writes whether the sync writes to NetSuite
 */
record NumberingCheck(Probe probe, boolean writes) {

  private static final String CHECK = "netsuite-numbering";
  private static final String PREFERENCE = "Setup > Company > Auto-Generated Numbers > Entities";
  private static final String NEWEST =
      "SELECT entityid, altname FROM (SELECT c.entityid, c.altname FROM customer c"
          + " WHERE c.isperson = 'T' ORDER BY c.id DESC) WHERE ROWNUM <= 10";

  List<Finding> findings() {
    if (!writes || probe.query().type() != EntityType.CUSTOMER) {
      return List.of();
    }
    List<JsonObject> newest = probe.ask(NEWEST).rows();
    if (newest.isEmpty()) {
      return List.of(
          Finding.warning(
              CHECK,
              "Whether NetSuite numbers customers itself cannot be seen: there is none to look at",
              "See that " + PREFERENCE + " numbers customers"));
    }
    return List.of(
        newest.stream().anyMatch(NumberingCheck::isCalledByName)
            ? Finding.warning(
                CHECK,
                "NetSuite does not number new customers but calls them by their names, which must be"
                    + " unique: a second person of the same name is refused",
                "Turn on numbers for customers in " + PREFERENCE)
            : Finding.passed(CHECK, "NetSuite numbers customers itself"));
  }

  private static boolean isCalledByName(JsonObject customer) {
    return text(customer, "entityid").equalsIgnoreCase(text(customer, "altname"));
  }
}
