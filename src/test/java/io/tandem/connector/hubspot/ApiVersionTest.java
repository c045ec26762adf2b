package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.domain.system.Connector;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.Watermark;
import io.tandem.sandbox.traffic.ActiveFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where HubSpot's API is, by version (docs: API versioning, migration guide)")
class ApiVersionTest extends HubSpotCase {

  private static final Watermark WATERMARK = new Watermark("1000000000000");
  private static final Map<String, Consumer<Connector>> CALLS =
      Map.of(
          "list", contacts -> contacts.read(everything(), Optional.empty()),
          "search", contacts -> contacts.read(changes(), Optional.empty()),
          "create", contacts -> contacts.write(List.of(create(1, diff("city", "", "Bath")))),
          "update", contacts -> contacts.write(List.of(update(1, "7", diff("city", "", "Bath")))),
          "fields", Connector::mappingFaults,
          "members", contacts -> contacts.members(Optional.empty()),
          "time", Connector::now);

  @ParameterizedTest
  @CsvSource({
    "v3, list, /crm/v3/objects/contacts?",
    "v3, search, /crm/v3/objects/contacts/search",
    "v3, create, /crm/v3/objects/contacts/batch/upsert",
    "v3, update, /crm/v3/objects/contacts/batch/update",
    "v3, fields, /crm/v3/properties/contacts",
    "v3, members, /crm/v3/lists/object-type-id/0-1/name/VIP",
    "v3, time, /account-info/v3/details",
    "2026-03, list, /crm/objects/2026-03/contacts?",
    "2026-03, search, /crm/objects/2026-03/contacts/search",
    "2026-03, create, /crm/objects/2026-03/contacts/batch/upsert",
    "2026-03, update, /crm/objects/2026-03/contacts/batch/update",
    "2026-03, fields, /crm/properties/2026-03/contacts",
    "2026-03, members, /crm/lists/2026-03/object-type-id/0-1/name/VIP",
    "2026-03, time, /account-info/2026-03/details",
    "2026-09, list, /crm/objects/2026-09/contacts?",
    "2026-09, search, /crm/objects/2026-09/contacts/search",
    "2026-09, create, /crm/objects/2026-09/contacts/batch/upsert",
    "2026-09, update, /crm/objects/2026-09/contacts/batch/update",
    "2026-09, fields, /crm/properties/2026-09/contacts",
    "2026-09, members, /crm/lists/2026-09/object-type-id/0-1/name/VIP",
    "2026-09, time, /account-info/2026-09/details",
  })
  void eachCallGoesToTheAddressThatTheVersionGivesIt(String version, String call, String path) {
    ActiveFault forbidden = answer(path, -1, 403, "{}");
    HubSpotContacts contacts =
        connect(settings().with("hubspot.api-version", version).with("hubspot.filter.list", "VIP"));
    ConnectorException thrown =
        catchThrowableOfType(ConnectorException.class, () -> CALLS.get(call).accept(contacts));

    assertThat(thrown.kind()).isEqualTo(Kind.FORBIDDEN);
    assertThat(forbidden.hits()).isOne();
  }

  private static ReadWindow everything() {
    return new ReadWindow(Optional.empty(), WATERMARK);
  }

  private static ReadWindow changes() {
    return new ReadWindow(Optional.of(WATERMARK), WATERMARK);
  }
}
