package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.domain.preflight.Finding;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * What the role may do with the records that are synced.
 *
 * @param writes whether the sync writes to NetSuite
 */
record RecordCheck(Probe probe, boolean writes) {

  List<Finding> findings() {
    Probe.Reply reply = probe.ask(select(""));
    if (reply.refusal().isPresent()) {
      return List.of(
          Finding.failed(
              check("view"),
              "The role sees no %s: %s".formatted(records(), Probe.said(reply.refusal().get())),
              "Give it the permission " + permission("View")));
    }
    return List.of(view(reply.rows()), edit(reply.rows()), create());
  }

  private Finding view(List<JsonObject> any) {
    return any.isEmpty()
        ? Finding.warning(
            check("view"),
            "The role may ask for %s, and gets none".formatted(records()),
            "If there are some, look at the role's restrictions: subsidiaries, departments, own"
                + " records only")
        : Finding.passed(check("view"), "The role sees " + records());
  }

  /** NetSuite loads a record for editing even where it is only read. */
  private Finding edit(List<JsonObject> any) {
    String check = check("edit");
    if (!writes) {
      return Finding.passed(check, "Not needed: the sync does not write to NetSuite");
    }
    if (any.isEmpty()) {
      return byHand(check, "Edit", "there is no record to try it on");
    }
    String id = text(any.get(0), "id");
    return probe
        .refusal(() -> probe.api().record(type().key(), id, "id"))
        .map(
            words ->
                Finding.failed(
                    check,
                    "The role may not edit %s: %s".formatted(records(), Probe.said(words)),
                    "Give it the permission " + permission("Edit")))
        .orElseGet(
            () -> Finding.passed(check, "The role may load %s to edit them".formatted(records())));
  }

  /** Only a create would prove it; those that Tandem has made prove it too. */
  private Finding create() {
    String check = check("create");
    if (!writes) {
      return Finding.passed(check, "Not needed: the sync does not write to NetSuite");
    }
    boolean done =
        !probe
            .ask(select("c.externalid LIKE '%s%%' AND ".formatted(type().prefix())))
            .rows()
            .isEmpty();
    return done
        ? Finding.passed(check, "Tandem has created %s in this account before".formatted(records()))
        : byHand(check, "Create", "only a new record would show it");
  }

  private Finding byHand(String check, String level, String reason) {
    return Finding.warning(
        check,
        "Whether the role may %s %s cannot be seen without writing: %s"
            .formatted(check.substring(check.lastIndexOf('-') + 1), records(), reason),
        "See Setup > Users/Roles > Manage Roles: it needs the permission " + permission(level));
  }

  private String select(String condition) {
    return "SELECT c.id FROM " + probe.query().table() + " WHERE " + condition + "ROWNUM <= 1";
  }

  private String permission(String level) {
    String name = type() == EntityType.CUSTOMER ? "Customers" : "Contacts";
    return "%s (Lists, %s or higher)".formatted(name, level);
  }

  private String check(String level) {
    return "netsuite-%s-%s".formatted(records(), level);
  }

  private String records() {
    return type().key() + "s";
  }

  private EntityType type() {
    return probe.query().type();
  }
}
