package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.JSON;

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
 * The property by which a contact knows its customer.
 *
 * @see <a href="https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide">HubSpot:
 *     properties</a>
 */
record LinkProperty(PropertiesApi api, Attempts attempts) {

  static final String CHECK = "hubspot-link-property";

  private static final String NAME = ContactTranslator.NETSUITE_ID;
  private static final String CREATE = "POST /tandem/api/preflight?create=true creates it";

  /** HubSpot's own group of contact properties, which every account has. */
  private static final String GROUP = "contactinformation";

  private static final JsonObject DEFINITION =
      JSON.createObjectBuilder()
          .add("name", NAME)
          .add("label", "NetSuite ID")
          .add("description", "Internal id of the person's record in NetSuite. Tandem sets it")
          .add("groupName", GROUP)
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

  /** Creates the property if it is not there; what became of it, nothing if it was. */
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
      attempts.repeat("creating the property " + NAME, () -> api.create(DEFINITION));
      return Finding.passed(CHECK, "Created the property %s of contacts".formatted(NAME));
    } catch (ApiFailure refused) {
      return Finding.failed(
          CHECK,
          "HubSpot refuses to create the property %s: HTTP status %d"
              .formatted(NAME, refused.status()),
          "An account has ten properties with unique values for contacts at most: see Settings >"
              + " Properties");
    } catch (ConnectorException e) {
      if (e.kind() != Kind.FORBIDDEN) {
        return Finding.ofFault(CHECK, e.getMessage());
      }
      return Finding.failed(
          CHECK,
          "The token may not create properties",
          "Add the scope crm.schemas.contacts.write to the service key or private app, for this"
              + " once");
    }
  }
}
