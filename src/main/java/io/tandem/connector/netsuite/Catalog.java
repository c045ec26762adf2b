package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.object;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.connector.JsonText;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The account's own description of a record type, asked for when it is first needed. */
final class Catalog {

  private static final Logger LOG = System.getLogger(Catalog.class.getName());

  private final NetSuiteApi api;
  private final Attempts attempts;
  private final EntityType type;
  private Optional<Map<String, CatalogField>> known;

  Catalog(NetSuiteApi api, Attempts attempts, EntityType type) {
    this.api = api;
    this.attempts = attempts;
    this.type = type;
  }

  /** All fields by their names in the record service; empty where the account does not tell. */
  synchronized Optional<Map<String, CatalogField>> fields() {
    if (known == null) {
      known = ask();
    }
    return known;
  }

  /** Asks the account anew when next needed. */
  synchronized void forget() {
    known = null;
  }

  /** The field of that name; empty if there is none, or the account does not tell. */
  Optional<CatalogField> field(String name) {
    return fields().flatMap(fields -> Optional.ofNullable(fields.get(name)));
  }

  private Optional<Map<String, CatalogField>> ask() {
    try {
      return read(attempts.repeat("asking for the fields", () -> api.catalog(type.key())));
    } catch (ApiFailure refusal) {
      return unknown(NetSuiteTrouble.detail(refusal));
    } catch (ConnectorException e) {
      if (e.kind() != Kind.FORBIDDEN) {
        throw e;
      }
      return unknown(NetSuiteTrouble.words(e));
    }
  }

  private static Optional<Map<String, CatalogField>> read(JsonObject schema) {
    Map<String, CatalogField> fields = new LinkedHashMap<>();
    JsonObject properties = object(schema, "properties");
    properties
        .keySet()
        .forEach(name -> fields.put(name, CatalogField.of(JsonText.object(properties, name))));
    return fields.isEmpty() ? unknown("It names no fields") : Optional.of(fields);
  }

  private static Optional<Map<String, CatalogField>> unknown(String reason) {
    LOG.log(
        Level.INFO,
        "NetSuite''s metadata catalogue cannot be had, so that mapped fields are checked by queries"
            + " only: {0}",
        reason);
    return Optional.empty();
  }
}
