package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.JSON;
import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The property by which a contact knows its customer, in a group of its own: people tidy up
 * HubSpot's.
 *
 * @see <a href="https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide">HubSpot:
 *     properties</a>
 */
record LinkProperty(PropertiesApi api, Attempts attempts) {

  static final String CHECK = "hubspot-link-property";

  private static final String NAME = ContactTranslator.NETSUITE_ID;
  private static final String CREATE = "POST /tandem/api/preflight?create=true creates it";

  private static final JsonObject GROUP =
      JSON.createObjectBuilder().add("name", "tandem").add("label", "Tandem").build();

  private static final JsonObject DEFINITION =
      JSON.createObjectBuilder()
          .add("name", NAME)
          .add("label", "NetSuite ID")
          .add("description", "Internal id of the person's record in NetSuite. Tandem sets it")
          .add("groupName", text(GROUP, "name"))
          .add("type", "string")
          .add("fieldType", "text")
          .add("hasUniqueValue", true)
          .build();

  /** What is wrong with it in an account that has these properties. */
  static Optional<String> fault(Map<String, ContactProperty> properties) {
    ContactProperty property = properties.get(NAME);
    if (property == null) {
      return Optional.of(
          "HubSpot's contacts have no property %s for the id of their record in NetSuite. "
                  .formatted(NAME)
              + CREATE);
    }
    if (!property.unique()) {
      return Optional.of(
          "HubSpot's property %s lets contacts share a value, which cannot be changed. Delete it;"
                  .formatted(NAME)
              + " then "
              + CREATE);
    }
    return property.writable() && property.type().equals("string")
        ? Optional.empty()
        : Optional.of(
            "HubSpot's property %s is no text that Tandem may write. Delete it; then "
                    .formatted(NAME)
                + CREATE);
  }

  /**
   * Creates the property and its group if it is not there; what became of it, nothing if it was.
   */
  List<Finding> create() {
    try {
      attempts.repeat("looking for the property " + NAME, () -> api.property(NAME));
      return List.of();
    } catch (ApiFailure missing) {
      return List.of(created());
    } catch (ConnectorException e) {
      return List.of(Finding.ofFault(CHECK, e.getMessage()));
    }
  }

  private Finding created() {
    try {
      createGroup();
      attempts.repeat("creating the property " + NAME, () -> api.create(DEFINITION));
      return Finding.passed(
          CHECK,
          "Created the property %s of contacts, in the group %s"
              .formatted(NAME, text(GROUP, "label")));
    } catch (ApiFailure refused) {
      return Finding.failed(
          CHECK,
          "HubSpot refuses to create the property %s: HTTP status %d"
              .formatted(NAME, refused.status()),
          "An account has ten properties with unique values for contacts at most: see Settings >"
              + " Properties");
    } catch (ConnectorException e) {
      return e.kind() == Kind.FORBIDDEN ? forbidden() : Finding.ofFault(CHECK, e.getMessage());
    }
  }

  private void createGroup() {
    String name = text(GROUP, "name");
    JsonObject groups = attempts.repeat("looking for the group " + name, api::groups);
    if (objects(groups, "results").stream().noneMatch(one -> text(one, "name").equals(name))) {
      attempts.repeat("creating the group " + name, () -> api.createGroup(GROUP));
    }
  }

  private static Finding forbidden() {
    return Finding.failed(
        CHECK,
        "The token may not create properties",
        "Add the scope crm.schemas.contacts.write to the service key or private app, for this"
            + " once");
  }
}
