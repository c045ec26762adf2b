package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * Looks at a contact to learn what became of a write. The id of a contact that was merged into
 * another one leads to that.
 *
 * @see <a href="https://developers.hubspot.com/changelog">HubSpot's changelog: updated merge
 *     functionality for contacts and companies</a>
 */
record ReadBack(ContactsApi api, ContactTranslator translator, Attempts attempts) {

  /** What became of a change that HubSpot says nothing about; empty if it was not written. */
  Optional<WriteOutcome> of(Change change) {
    Optional<JsonObject> found = contact(change);
    if (change.draft().target().isEmpty()) {
      return found.map(contact -> translator.applied(change, contact));
    }
    if (found.isEmpty()) {
      return Optional.of(new Gone("HubSpot has no such contact", ""));
    }
    return merged(change, found.get())
        .or(
            () ->
                found
                    .filter(contact -> isWritten(change, contact))
                    .map(contact -> translator.applied(change, contact)));
  }

  /** What it means for the change that its contact went into another one, if it did. */
  Optional<WriteOutcome> merged(Change change) {
    return contact(change).flatMap(contact -> merged(change, contact));
  }

  private static Optional<WriteOutcome> merged(Change change, JsonObject found) {
    String survivor = text(found, "id");
    return change
        .draft()
        .target()
        .map(RecordId::value)
        .filter(asked -> !asked.equals(survivor))
        .map(
            asked ->
                new Refused(
                    "MERGED",
                    "Contact %s was merged into contact %s. The next run follows it"
                        .formatted(asked, survivor),
                    ""));
  }

  /** No changed property has its old value any more; HubSpot may have reformatted the new one. */
  private boolean isWritten(Change change, JsonObject contact) {
    JsonObject properties = object(contact, "properties");
    return change.draft().diffs().stream()
        .filter(FieldDiff::changes)
        .noneMatch(diff -> text(properties, property(diff)).equals(diff.before()));
  }

  private String property(FieldDiff diff) {
    return translator.mappings().stream()
        .filter(mapping -> mapping.name().equals(diff.field()))
        .map(FieldMapping::hubspot)
        .findFirst()
        .orElseThrow();
  }

  private Optional<JsonObject> contact(Change change) {
    boolean creates = change.draft().target().isEmpty();
    RecordId key = change.draft().target().orElse(change.draft().source());
    String names = String.join(",", change.draft().diffs().stream().map(this::property).toList());
    try {
      return Optional.of(
          attempts.repeat(
              "looking at a contact",
              () ->
                  api.contact(key.value(), creates ? ContactTranslator.NETSUITE_ID : null, names)));
    } catch (ApiFailure notFound) {
      return Optional.empty();
    }
  }
}
